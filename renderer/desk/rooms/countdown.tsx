// SPDX-License-Identifier: EUPL-1.2

import { shortDateAndTime } from '../../../shared/day/dates.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { HOUR } from '../../../shared/instant.ts'
import { overtimeText } from '../../../shared/lengths.ts'
import { countedMs, isAboutLeft, lengthShown } from '../../../shared/now/length-shown.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { countdownMs, type Moment } from '../../../shared/timeline/moment.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'

// Farther away, seconds don't matter and the digits don't fit in a column.
const FARTHEST_COUNTED_MS = 12 * HOUR

type Props = { now: RoomNow; moment: Moment; timeZone: string }

/** A room's countdown and what it counts, as its wall says it; a date and time where that is far away. */
export function Countdown({ now, moment, timeZone }: Props) {
  const { language } = useI18n()
  const second = useSecond()
  const { counted, heldAt, awaited } = now
  const ms = second === null ? null : countedMs(now, second)
  const isFar = ms !== null && ms > FARTHEST_COUNTED_MS
  // Whoever gives the signal has to know that it is late, though no wall says so.
  const isLate = awaited !== null && moment.countdown.kind === 'over' && second !== null
  const lateMs = isLate ? countdownMs(moment, second) : null
  const digits = second === null ? null : lengthShown(now, second)
  const text = lateMs === null ? digits : overtimeText(lateMs)
  const kind = isLate ? 'over' : (counted?.kind ?? 'none')
  return (
    <div className="countdown" data-kind={heldAt === null ? kind : 'held'}>
      <span className="countdown-what">
        <WhatCounts {...{ now, isFar, timeZone }} />
      </span>
      {isFar && counted && (
        <span className="countdown-date">{shortDateAndTime(counted.at, timeZone, language)}</span>
      )}
      {text !== null && !isFar && <span className="countdown-digits">{text}</span>}
    </div>
  )
}

type WhatProps = Pick<Props, 'now' | 'timeZone'> & { isFar: boolean }

function WhatCounts({ now, isFar, timeZone }: WhatProps) {
  const { words, tNarrow } = useI18n()
  const { slot, counted, heldAt, awaited, innerBreak } = now
  const phase = slot?.phase
  if (heldAt !== null) return <>{words.held}</>
  if (awaited) return <>{words.awaitsSignal}</>
  if (!counted) {
    const end = slot?.span.end ?? null
    if (!innerBreak || !slot || end === null) return <>{words.noCountdown}</>
    const name = phase ? words.phaseNumber(phase.number) : tNarrow(slot.title)
    return <>{words.itselfUntil(name, timeOfDay(end, timeZone))}</>
  }
  if (counted.kind === 'over') return <>{isFar ? words.overFar : words.over}</>
  if (counted.kind === 'until') return <>{isFar ? words.untilFar : words.until}</>
  if (isFar) return <>{words.leftFar}</>
  if (isAboutLeft(now)) return <>{words.leftAbout}</>
  if (counted.of === 'heading') return <>{words.left}</>
  if (counted.of === 'slot' && phase) return <>{words.leftInPhase(phase.number)}</>
  return <>{counted.of === 'step' ? words.leftInStep : words.left}</>
}
