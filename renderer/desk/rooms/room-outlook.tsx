// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { consequenceLine } from '../../../shared/features/steering/preview/consequence-words.ts'
import { consequencesOf } from '../../../shared/features/steering/preview/consequences.ts'
import {
  growsWhile,
  timelineGoingOn,
} from '../../../shared/features/steering/preview/growing-lateness.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../../shared/instant.ts'
import { momentAt } from '../../../shared/timeline/moment.ts'
import { outcomeOf } from '../../../shared/timeline/outcome.ts'
import type { Runs } from '../../../shared/timeline/run.ts'
import { forNarrowColumn, useI18n } from '../language/language.tsx'

type Props = { day: EventDay; runs: Runs; status: RoomStatus; at: Instant }

/**
 * The forecast for a room that is early or late: which breaks give time back, what it runs into,
 * and when it is back on plan. Of a room that is held or runs over: as if it went on now.
 */
export function RoomOutlook({ day, runs, status, at }: Props) {
  const { words, language } = useI18n()
  const outlook = useMemo(() => {
    const timeline = timelineGoingOn(day, runs, status, at)
    if (!timeline) return []
    // `at` is a whole minute, and may lie before the start of the current span.
    const moment = timeline === status.timeline ? status.moment : momentAt(timeline, at)
    return consequencesOf(outcomeOf(timeline, timeline, at), moment, at)
  }, [day, runs, status, at])
  const cut = outlook.find((one) => one.kind === 'cut')
  return (
    <ul className="outlook">
      {growsWhile(status.moment) !== null && outlook.length > 0 && <li>{words.ifItGoesOn}</li>}
      {cut && (
        <li data-kind="cut">
          {words.shortBefore(
            words.minutes(wholeMinutes(cut.lostMs)),
            timeOfDay(cut.at, day.timeZone),
          )}
        </li>
      )}
      {outlook
        .filter(({ kind }) => kind === 'gives' || (kind === 'back' && !cut) || kind === 'not-back')
        .map((one) => (
          <li key={JSON.stringify(one)}>{forNarrowColumn(consequenceLine(one, day, language))}</li>
        ))}
    </ul>
  )
}

/** Growing values are rounded to minutes, so that only the countdown changes each second. */
function wholeMinutes(ms: Milliseconds): string {
  return String(Math.max(1, Math.round(ms / MINUTE)))
}
