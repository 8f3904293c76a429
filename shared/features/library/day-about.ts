// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { minutesOf } from '../../day/time-of-day.ts'
import { MINUTE } from '../../instant.ts'
import type { LibraryDay } from './library.ts'

/** What the library's list says of a day by its programme. */
export type DayAbout = Omit<LibraryDay, 'id' | 'isArchived' | 'trouble'>

export function aboutDay(day: EventDay): DayAbout {
  const { title, date, timeZone, rooms, slots } = day
  return {
    ...{ title, date, timeZone },
    lastDate: lastDateOf(day),
    rooms: rooms.length,
    items: slots.length,
  }
}

const DAY_MINUTES = 24 * 60
// A party until two belongs to the evening before.
const NIGHT_MINUTES = 6 * 60

/** The last date of an event: of those that it names, or the one on which its last item ends. */
export function lastDateOf({ date, days, slots }: EventDay): string {
  const ends = slots.flatMap(({ start, end }) => {
    const last = end ?? start
    return last === null ? [] : [minutesOf(last)]
  })
  const longest = Math.max(0, ...ends) - NIGHT_MINUTES
  const byItems = dateAfter(date, Math.max(0, Math.ceil(longest / DAY_MINUTES) - 1))
  const named = days?.[days.length - 1]?.date ?? date
  return [byItems, named].sort().pop() ?? date
}

/** The date so many days after `date`. */
export function dateAfter(date: string, days: number): string {
  const at = Date.parse(`${date}T12:00:00Z`) + days * DAY_MINUTES * MINUTE
  return new Date(at).toISOString().slice(0, 10)
}
