// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from '../../../shared/legibility/letters.ts'
import type { Language } from '../../../shared/text.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { DayBar } from '../bars/day-bar.tsx'
import { PhaseBar } from '../bars/phase-bar.tsx'
import type { MainStep } from '../fitting/overflow-steps.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { NextLine } from './next-line.tsx'
import type { NextUp } from './next-up.ts'
import type { OnNow } from './on-now.ts'

type Props = {
  timeline: Timeline
  moment: Moment
  language: Language
  now: OnNow
  /** `null`: nothing is said of what comes next. */
  next: NextUp | null
  isNextShort: boolean
  sizes: Sizes
  foot: MainStep['foot']
  /** Where the clock is hidden, a bar would tell it all the same. */
  hasBars: boolean
  /** 1: without the step's name; 2: without the phase's, which is too long for the line. */
  step: number
}

/** How far the phase is, what comes next, and how far the day is. */
export function Footer(props: Props) {
  const { timeline, moment, language, now, next, isNextShort, sizes, foot, hasBars, step } = props
  const { phase, title } = now
  // Without a bar its whole line is the name's.
  const isInline = hasBars
    ? foot === 'name' && phase !== null && standsBeforeBar(phase.title, sizes)
    : foot === 'name' || foot === 'bar'
  // The title over it may be the phase's own.
  const hasName = (isInline || (foot === 'step' && step < 2)) && phase?.title !== title
  const hasStep = foot === 'step' && step === 0 && phase !== null && phase.step !== null
  const hasPhase = foot !== 'none'
  const shownNext = next && next.title !== title ? next : null
  if (!hasPhase && !shownNext) return null
  return (
    <footer
      className={phase ? 'footer footer-coloured' : 'footer'}
      data-bare={isInline || (!hasName && !hasStep) || undefined}
    >
      {hasPhase && (
        <PhaseBar
          timeline={timeline}
          moment={moment}
          phase={phase}
          hasName={hasName}
          hasStep={hasStep}
          isInline={isInline && hasName}
          hasBar={hasBars}
        />
      )}
      {shownNext && <NextLine next={shownNext} isShort={isNextShort} {...{ language, sizes }} />}
      {hasBars && hasPhase && <DayBar timeline={timeline} moment={moment} />}
    </footer>
  )
}

// The bar keeps more than half of the line.
const NAME_SHARE = 0.4

function standsBeforeBar(name: string, { asidePx, wholePx }: Sizes): boolean {
  return textWidth(name) * asidePx < NAME_SHARE * wholePx
}
