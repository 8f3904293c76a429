// SPDX-License-Identifier: EUPL-1.2

import { HOUR, type Instant, MINUTE } from '../instant.ts'
import { LANGUAGES } from '../text.ts'
import type { EventDay } from './day.ts'
import { daysBetween, MINUTES_A_DAY } from './event-dates.ts'
import { instantOf, minutesOf, timeAfter, timeOfDay } from './time-of-day.ts'
import { dayNumber, isOfSeveralDays, weekdayAt } from './told-time.ts'

/**
 * A time of day as people type it in a hurry: `13:20`, `1320`, `9.05`, and past midnight `24:30` as
 * a day writes it; `null` where it is none.
 */
export function typedTime(text: string): string | null {
  const match = /^([0-2]?\d)[:.h ]?([0-5]\d)$/.exec(text.trim())
  if (!match?.[1] || !match[2]) return null
  return `${match[1].padStart(2, '0')}:${match[2]}`
}

/** The same of a day: in an event of several its weekday may stand before the time, `zo 9:05`. */
export function timeTypedOf(day: EventDay, text: string): string | null {
  const [, named, rest] = /^(\p{L}+)[ .]+(.+)$/u.exec(text.trim()) ?? []
  if (!named || !rest || !isOfSeveralDays(day)) return typedTime(text)
  const time = typedTime(rest)
  if (time === null) return null
  const date = namedDate(day, named.toLowerCase())
  return date && timeAfter(minutesOf(time) + daysBetween(day.date, date) * MINUTES_A_DAY)
}

/** The first of the event's dates whose weekday, in its own language or in ours, begins so. */
function namedDate(day: EventDay, named: string): string | null {
  const languages = [day.language, ...LANGUAGES]
  const dates = day.days?.map(({ date }) => date) ?? [day.date]
  const isNamed = (date: string) =>
    languages.some((language) => {
      const at = instantOf(date, '12:00', day.timeZone)
      return weekdayAt(day, at, language, 'long').toLowerCase().startsWith(named)
    })
  return named.length < 2 ? null : (dates.find(isNamed) ?? null)
}

/** Whether a time is being typed that isn't whole yet: `1`, `13`, `13:2`. */
export function isBegunTime(text: string): boolean {
  return /^[0-2]?\d[:.h ]?[0-5]?$/.test(text.trim())
}

/** The same where a weekday may stand before it: `z`, `zo 13`. */
export function isBegunTimeOf(day: EventDay, text: string): boolean {
  const [, rest = text] = /^\p{L}+[ .]*(.*)$/u.exec(text.trim()) ?? []
  return isBegunTime(rest) || (rest === '' && isOfSeveralDays(day))
}

/**
 * The day's instant at that time: in an event of several days, today's; in a night that the day runs
 * into, the one still to come. From 24:00 on it is as the day writes it.
 */
export function instantAtTime(day: EventDay, time: string, now: Instant): Instant {
  const today = isOfSeveralDays(day) && minutesOf(time) < MINUTES_A_DAY ? dayNumber(day, now) : 0
  // Not as many hours later: clocks may be put on or back in that night.
  const on = (days: number) =>
    instantOf(day.date, timeAfter(minutesOf(time) + days * MINUTES_A_DAY), day.timeZone)
  const at = on(today)
  const isNight = now - at > 12 * HOUR && now - at < 24 * HOUR
  return isNight ? on(today + 1) : at
}

/** The next whole five minutes, as a time of day: `10:45` at 10:42. */
export function nextFiveMinutes(now: Instant, timeZone: string): string {
  const step = 5 * MINUTE
  return timeOfDay(Math.floor(now / step) * step + step, timeZone)
}
