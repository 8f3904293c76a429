// SPDX-License-Identifier: EUPL-1.2
import { minutesOf, onClocks } from '../../../shared/day/time-of-day.ts'
import type { Language } from '../../../shared/text.ts'

const DAY = 24 * 60
// What begins before dawn belongs to the night before, as a programme has it.
const DAWN = 6 * 60

/** The date that a time of the event is on, as a number of days from its first. */
export function dayOf(time: string): number {
  const minutes = minutesOf(time)
  const day = Math.floor(minutes / DAY)
  return day > 0 && minutes % DAY < DAWN ? day - 1 : day
}

export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY * 60_000).toISOString().slice(0, 10)
}

/** `wo 12:30` where the event is on several dates, else `12:30`. */
export function shownTime(
  time: string,
  date: string,
  isOnSeveral: boolean,
  language: Language,
): string {
  const clock = onClocks(time)
  if (!isOnSeveral) return clock
  const on = dateAfter(date, Math.floor(minutesOf(time) / DAY))
  return `${shortDate(on, language)} ${clock}`
}

export function shortDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...{ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' },
  }).format(Date.parse(`${date}T12:00:00Z`))
}
