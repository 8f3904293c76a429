// SPDX-License-Identifier: EUPL-1.2
import { MINUTES_A_DAY } from '../../event-dates.ts'
import { minutesOf, timeAfter } from '../../time-of-day.ts'

/** A date of the event, and how many days after its first one it is. */
export type DateOfEvent = { id: string; date: string; titles: readonly string[]; daysLater: number }

/** The date's weekday in a language, long or short: `zondag`, `zo`. */
export function weekdayOf(date: string, language: string, length: 'long' | 'short'): string {
  const at = Date.parse(`${date}T12:00:00Z`)
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: length }).format(at)
}

/**
 * The date of the event that `written` names: by its id, its title, its date, its weekday in one of
 * `languages`, or as the so-manieth.
 */
export function dateNamed(
  written: string,
  dates: readonly DateOfEvent[],
  asDate: (text: string) => string | null,
  languages: readonly string[],
): DateOfEvent | null {
  const text = written.trim().toLowerCase()
  const date = asDate(text)
  const found = dates.filter((one) =>
    [one.id, one.date, ...one.titles].some((name) => name.toLowerCase() === text || name === date),
  )
  const byWeekday = dates.filter((one) =>
    languages.some((language) =>
      (['long', 'short'] as const).some(
        (length) => weekdayOf(one.date, language, length).toLowerCase().replace('.', '') === text,
      ),
    ),
  )
  const [only, another] = found.length > 0 ? found : byWeekday
  if (only && !another) return only
  return /^\d{1,2}$/.test(text) ? (dates[Number(text) - 1] ?? null) : null
}

/** A time of so many days later, as the event has it: `09:00` on the second day is `33:00`. */
export function laterBy(daysLater: number, time: string): string {
  return timeAfter(minutesOf(time) + daysLater * MINUTES_A_DAY)
}
