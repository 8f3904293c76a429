// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../shared/day/day.ts'
import { isBesideAll } from '../../../shared/day/side-items.ts'
import { toldTime } from '../../../shared/day/told-time.ts'
import type { Instant } from '../../../shared/instant.ts'
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
  /** What begins the day; what was before it is no part of it. `null`: nobody knows. */
  from: Instant | null
  /** Only the numbers, or times: the colours say the rest. */
  isShort: boolean
}

/**
 * The day ahead in a few blocks, each in the colour that the wall will have: its phases, or else its
 * items with their times.
 */
export function DayBlocks({ day, timeline, language, from, isShort }: Props) {
  const { phases, slots } = day
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
        .filter((slot) => isOnWhole(slot) && !isBefore(starts.get(slot.id) ?? null, from))
        .slice(0, MOST)
        .map((slot) => {
          const start = starts.get(slot.id) ?? null
          return (
            <li key={slot.id} data-mood={moodOfSlot(slot)}>
              <b>{start === null ? '' : toldTime(day, start, from, language)}</b>
              {!isShort && <span>{withJoints(taggedIn(slot.title, language))}</span>}
            </li>
          )
        })}
    </ol>
  )
}

function isOnWhole(slot: Slot): boolean {
  return slot.parent === undefined && slot.start !== null && !isBesideAll(slot)
}

function isBefore(start: Instant | null, from: Instant | null): boolean {
  return start !== null && from !== null && start < from
}
