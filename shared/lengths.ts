// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, type Milliseconds, SECOND } from './instant.ts'

// How long something lasts or is left, as every surface writes it. Never with a zero ahead: beside a
// clock that shows 09:22, 07:46 is read as a time of day.

/**
 * A stretch of time as a countdown shows it. Rounded up, so that `0:00` comes at the end and not a
 * second before: `8:42`, `1:05:00` from an hour on.
 */
export function countdownText(ms: Milliseconds): string {
  return inSeconds(Math.ceil(ms / SECOND))
}

/** Time past the end, rounded down: `+0:00` for its first second. */
export function overtimeText(ms: Milliseconds): string {
  return `+${inSeconds(Math.floor(ms / SECOND))}`
}

/**
 * What is left of something that lasts about so long: `4 min`. Whole minutes turn over in between
 * those of a clock, and one stays for all of the last.
 */
export function aboutText(ms: Milliseconds): string {
  return `${Math.max(1, Math.round(ms / MINUTE))} min`
}

/** Minutes, with seconds where they aren't whole: `30`, `4:30`. */
export function minutesText(ms: Milliseconds): string {
  const seconds = Math.round(ms / SECOND)
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return rest === 0 ? String(minutes) : `${minutes}:${twoDigits(rest)}`
}

/** What is too short for minutes, in words; else minutes and seconds: `15 s`, `2:10`. */
export function shortText(ms: Milliseconds): string {
  const seconds = Math.round(ms / SECOND)
  return seconds < 60 ? `${seconds} s` : inSeconds(seconds)
}

function inSeconds(seconds: number): string {
  const whole = Math.max(0, seconds)
  const hours = Math.floor(whole / 3_600)
  const minutes = Math.floor((whole % 3_600) / 60)
  const rest = twoDigits(whole % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
