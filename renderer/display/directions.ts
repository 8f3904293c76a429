// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { timeOfDay } from '../../shared/day/time-of-day.ts'
import type { Instant } from '../../shared/instant.ts'
import { nestedIn, roomsOf } from '../../shared/join-page/workshops.ts'
import { type Language, textIn } from '../../shared/text.ts'
import type { Moment } from '../../shared/timeline/moment.ts'
import type { Timeline } from '../../shared/timeline/timeline.ts'
import { displayWords } from '../../shared/words/display.ts'
import { isHall } from './session-now.ts'

/** Where people go for a workshop: `13:15`, `Werkruimte 1`, what it is. */
export type Direction = { id: string; when: string; where: string; title: string }

/**
 * The workshops in a slot that aren't over at `at` and have a room, in order of time.
 * @param slotId what they lie in
 */
export function directionsIn(
  day: EventDay,
  timeline: Timeline,
  slotId: string,
  at: Instant,
  language: Language,
): Direction[] {
  return nestedIn(day, timeline, slotId).flatMap(({ id, slot, start, end }) => {
    const rooms = roomsOf(day, slot)
    if (rooms.length === 0 || (end !== null && end <= at)) return []
    return {
      id,
      when: start <= at ? displayWords[language].now : timeOfDay(start, day.timeZone),
      where: rooms.map(({ name }) => textIn(name, language)).join(', '),
      title: textIn(slot.title, language),
    }
  })
}

/**
 * What a wall tells people who still choose where to go: in the hall, and in a room that has no
 * workshop of its own now or later. None while something goes on there.
 */
export function directionsNow(
  day: EventDay,
  timeline: Timeline,
  { slot, nested, countdown }: Moment,
  at: Instant,
  language: Language,
): Direction[] {
  if (!slot || slot.isElsewhere || nested) return []
  const waitsForOwn = countdown.kind === 'until' && !isHall(day, timeline.roomId)
  return waitsForOwn ? [] : directionsIn(day, timeline, slot.id, at, language)
}
