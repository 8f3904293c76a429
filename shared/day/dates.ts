// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../instant.ts'
import type { Language } from '../text.ts'
import type { EventDay } from './day.ts'
import { instantOf, timeOfDay } from './time-of-day.ts'

/** The calendar date at `at` in `timeZone`: `2026-11-23`. */
export function dateAt(at: Instant, timeZone: string): string {
  // Swedish dates are written as ISO 8601 has them.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)
}

/** Whether `at` is on the day's date, or past midnight in a programme that goes on till then. */
export function isWithinDay(day: EventDay, at: Instant): boolean {
  const on = (time: string) => instantOf(day.date, time, day.timeZone)
  const ends = day.slots.flatMap(({ end }) => (end === null ? [] : [on(end)]))
  return on('00:00') <= at && at < Math.max(on('24:00'), ...ends)
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
