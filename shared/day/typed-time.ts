// SPDX-License-Identifier: EUPL-1.2

import { HOUR, type Instant, MINUTE } from '../instant.ts'
import type { EventDay } from './day.ts'
import { instantOf, timeOfDay } from './time-of-day.ts'

/**
 * A time of day as people type it in a hurry: `13:20`, `1320`, `9.05`, and past midnight `24:30` as
 * a day writes it; `null` where it is none.
 */
export function typedTime(text: string): string | null {
  const match = /^([0-2]?\d)[:.h ]?([0-5]\d)$/.exec(text.trim())
  if (!match?.[1] || !match[2]) return null
  return `${match[1].padStart(2, '0')}:${match[2]}`
}

/** Whether a time is being typed that isn't whole yet: `1`, `13`, `13:2`. */
export function isBegunTime(text: string): boolean {
  return /^[0-2]?\d[:.h ]?[0-5]?$/.test(text.trim())
}

/** The day's instant at that time; in a night that the day runs into, the one still to come. */
export function instantAtTime(day: EventDay, time: string, now: Instant): Instant {
  const at = instantOf(day.date, time, day.timeZone)
  const isNight = now - at > 12 * HOUR && now - at < 24 * HOUR
  if (!isNight) return at
  // Not as many hours later: clocks may be put on or back in that night.
  const [hours, minutes] = time.split(':')
  return instantOf(day.date, `${Number(hours) + 24}:${minutes}`, day.timeZone)
}

/** The next whole five minutes, as a time of day: `10:45` at 10:42. */
export function nextFiveMinutes(now: Instant, timeZone: string): string {
  const step = 5 * MINUTE
  return timeOfDay(Math.floor(now / step) * step + step, timeZone)
}
