// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import { outcomeOf } from '../../shared/timeline/outcome.ts'
import { consequenceLine } from './consequence-words.ts'
import { consequencesOf } from './consequences.ts'
import { useSpeech } from './language.tsx'
import { forNarrowColumn } from './narrow.ts'
import type { Place } from './places.ts'

type Props = { day: EventDay; place: Place; at: Instant }

/**
 * What becomes of a room that is early or late if nobody does anything: what gives time back,
 * what it runs into, and when it is back on plan. While it is held, that isn't known yet.
 */
export function RoomOutlook({ day, place: { timeline, moment }, at }: Props) {
  const { language } = useSpeech()
  const outlook = useMemo(
    () => consequencesOf(outcomeOf(timeline, timeline, at), moment, at),
    [timeline, moment, at],
  )
  if (moment.heldAt !== null) return null
  return (
    <ul className="outlook">
      {outlook.map((one) => (
        <li key={one.kind} data-kind={one.kind}>
          {forNarrowColumn(consequenceLine(one, day, language))}
        </li>
      ))}
    </ul>
  )
}
