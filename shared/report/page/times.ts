// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { toldTime } from '../../day/told-time.ts'
import { type Instant, MINUTE, type Milliseconds, SECOND } from '../../instant.ts'

/**
 * `10:42` on the day's clocks, in an event of several days with its weekday. The tables to download and
 * the log have seconds.
 */
export function timeText(day: EventDay, at: Instant): string {
  return toldTime(day, at, null, day.language)
}

/** `10:30–11:05`; without an end `17:05`. */
export function timeRange(day: EventDay, start: Instant, end: Instant | null): string {
  const from = timeText(day, start)
  return end === null ? from : `${from}–${toldTime(day, end, start, day.language)}`
}

/** A length of time as people say it, in whole minutes: `70 min`; less than one, `40 s`. */
export function lengthText(ms: Milliseconds): string {
  const seconds = Math.round(Math.abs(ms) / SECOND)
  if (seconds > 0 && seconds < 60) return `${seconds} s`
  return `${Math.round(Math.abs(ms) / MINUTE)} min`
}

/** A difference with its sign, in whole minutes: `+5 min`, `−1 min`, `0`. */
export function differenceText(ms: Milliseconds): string {
  if (isNothing(ms)) return '0'
  return `${ms < 0 ? '−' : '+'}${Math.round(Math.abs(ms) / MINUTE)} min`
}

/** Whether a difference is too small to be told: a key that is pressed some seconds late. */
export function isNothing(ms: Milliseconds): boolean {
  return Math.round(Math.abs(ms) / MINUTE) === 0
}
