// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { withJoints } from '../../ui/joints.ts'
import { moodOfSlot } from '../shell/mood.ts'
import { colourOf } from '../shell/scene.tsx'

// More of them are narrower than their words.
const MOST = 6

type Props = {
  day: EventDay
  timeline: Timeline
  language: Language
  /** Only the numbers, or times: the colours say the rest. */
  isShort: boolean
}

/**
 * The day ahead in a few blocks, each in the colour that the wall will have: its phases, or else its
 * items with their times.
 */
export function DayBlocks({ day, timeline, language, isShort }: Props) {
  const { phases, slots, timeZone } = day
  if (phases.length > 0) {
    return (
      <ol className="day-blocks" data-short={isShort || undefined}>
        {phases.slice(0, MOST).map(({ id, number, title }) => (
          <li key={id} data-mood="race" style={colourOf(number)}>
            <b>{number}</b>
            {!isShort && <span>{withJoints(taggedIn(title, language))}</span>}
          </li>
        ))}
      </ol>
    )
  }
  const starts = new Map(timeline.spans.map(({ id, start }) => [id, start]))
  return (
    <ol className="day-blocks day-items" data-short={isShort || undefined}>
      {slots
        .filter(isOnWhole)
        .slice(0, MOST)
        .map((slot) => {
          const start = starts.get(slot.id) ?? null
          return (
            <li key={slot.id} data-mood={moodOfSlot(slot)}>
              <b>{start === null ? '' : timeOfDay(start, timeZone)}</b>
              {!isShort && <span>{withJoints(taggedIn(slot.title, language))}</span>}
            </li>
          )
        })}
    </ol>
  )
}

function isOnWhole({ parent, start }: Slot): boolean {
  return parent === undefined && start !== null
}
