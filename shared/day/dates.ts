// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../instant.ts'
import { lastOf } from '../last.ts'
import type { Language } from '../text.ts'
import type { EventDay } from './day.ts'
import { dateInWords, instantOf, timeOfDay } from './time-of-day.ts'

/** The calendar date at `at` in `timeZone`: `2026-11-23`. */
export function dateAt(at: Instant, timeZone: string): string {
  const format = formats.get(timeZone) ?? dateFormat(timeZone)
  formats.set(timeZone, format)
  return format.format(at)
}

// Building a format costs a hundred times as much as using it; it holds no state of ours.
const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  // Swedish dates are written as ISO 8601 has them.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
}

/** Whether `at` is on one of the day's dates, or past midnight in a programme that goes on till then. */
export function isWithinDay(day: EventDay, at: Instant): boolean {
  return instantOf(day.date, '00:00', day.timeZone) <= at && at < endAfter(day, '24:00')
}

/** That time of the event's last date, or its programme's end where that is later. */
export function endAfter(day: EventDay, time: string): Instant {
  const { date, timeZone, slots } = day
  const ends = slots.flatMap(({ start, end }) => end ?? start ?? [])
  return Math.max(
    instantOf(lastDateOf(day), time, timeZone),
    ...ends.map((end) => instantOf(date, end, timeZone)),
  )
}

/** The last of the event's dates. */
export function lastDateOf(day: EventDay): string {
  return lastOf(day.days ?? [])?.date ?? day.date
}

/** The event's date in words, or its first and its last. */
export function datesInWords(day: EventDay, language: Language): string {
  const last = lastDateOf(day)
  const first = dateInWords(day.date, language)
  return last === day.date ? first : `${first} – ${dateInWords(last, language)}`
}

/** Date and time in few letters: `ma 23 nov, 09:30`. */
export function shortDateAndTime(at: Instant, timeZone: string, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const date = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(at)
  // Some versions put a comma after the weekday, too.
  return `${date.replace(',', '')}, ${timeOfDay(at, timeZone)}`
}
