// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { DayBar } from '../bars/day-bar.tsx'
import { PhaseBar } from '../bars/phase-bar.tsx'
import { NextLine } from './next-line.tsx'
import type { NextUp } from './next-up.ts'
import type { OnNow } from './on-now.ts'

type Props = {
  timeline: Timeline
  moment: Moment
  language: Language
  now: OnNow
  next: NextUp | null
  /** Only what needs no letters: the phase's number and the bars. */
  isBare: boolean
  hasNext: boolean
  /** Where the clock is hidden, a bar would tell it all the same. */
  hasBars: boolean
  /** 1: without the step's name; 2: without the length of what comes; 3: its title on two lines. */
  step: number
}

/** How far the phase is, what comes next, and how far the day is. */
export function Footer({
  timeline,
  moment,
  language,
  now,
  next,
  isBare,
  hasNext,
  hasBars,
  step,
}: Props) {
  const { phase, title } = now
  // The title over it may be the phase's own.
  const hasName = !isBare && phase?.title !== title
  const hasStep = !isBare && step === 0 && phase !== null && phase.step !== null
  return (
    <footer
      className={phase ? 'footer footer-coloured' : 'footer'}
      data-wraps={step > 2 || undefined}
      data-bare={(!hasName && !hasStep) || undefined}
    >
      <PhaseBar
        timeline={timeline}
        moment={moment}
        phase={phase}
        hasName={hasName}
        hasStep={hasStep}
        hasBar={hasBars}
      />
      {hasNext && next && next.title !== title && (
        <NextLine next={next} language={language} isShort={step > 1} />
      )}
      {hasBars && <DayBar timeline={timeline} moment={moment} />}
    </footer>
  )
}
