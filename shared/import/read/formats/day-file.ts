// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import { textIn } from '../../../text.ts'
import type { LeftOut, SourceEvent } from '../../source.ts'
import { clockOf, dateAfter, minutesOfClock } from '../clocks.ts'
import type { JsonPlaces } from './json-values.ts'

/**
 * The items of an own file, as an import sees them; opening it as a day is another way in. An item
 * inside another one, without a time of its own, is at that one's.
 */
export function dayEvents(
  day: EventDay,
  places: JsonPlaces,
): { events: SourceEvent[]; leftOut: LeftOut[] } {
  const names = new Map(day.rooms.map(({ id, name }) => [id, textIn(name, day.language)]))
  const slots = new Map(day.slots.map((slot) => [slot.id, slot]))
  const leftOut: LeftOut[] = []
  const events = day.slots.flatMap((slot): SourceEvent[] => {
    const timed = slot.start === null && slot.parent !== undefined ? slots.get(slot.parent) : slot
    const title = textIn(slot.title, day.language)
    const line = places.lineOf(slot.id)
    if (!timed || timed.start === null) {
      leftOut.push({ line, text: title, reason: 'no-time' })
      return []
    }
    const rooms = [...(slot.rooms ?? []), ...(slot.place === undefined ? [] : [slot.place])]
    return [
      {
        id: `day:${slot.id}`,
        title,
        at: atOf(day.date, timed.start, timed.end),
        rooms: rooms.flatMap((id) => names.get(id) ?? []),
        isForAll: slot.scope === 'plenary' && rooms.length === 0,
        speakers: (slot.speakers ?? []).map((speaker) => textIn(speaker, day.language)),
        track: null,
        description: slot.description ? textIn(slot.description, day.language) : null,
        place: { line, text: title },
      },
    ]
  })
  return { events, leftOut }
}

/** Hours run on from the event's first date: 33:00 is nine in the morning of the next. */
function atOf(first: string, start: string, end: string | null): SourceEvent['at'] {
  const days = Math.floor(minutesOfClock(start) / 1_440)
  const from = (clock: string) => clockOf(minutesOfClock(clock) - days * 1_440)
  return { date: dateAfter(first, days), start: from(start), end: end === null ? null : from(end) }
}
