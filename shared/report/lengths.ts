// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, type Milliseconds, SECOND } from '../instant.ts'

/** A length of time as people say it, to the second: `70 min`, `4 min 30 s`, `40 s`. */
export function lengthText(ms: Milliseconds): string {
  const whole = Math.round(Math.abs(ms) / SECOND)
  const minutes = Math.floor((whole * SECOND) / MINUTE)
  const seconds = whole % 60
  if (seconds === 0) return `${minutes} min`
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`
}

/** A difference with its sign: `+5 min`, `−40 s`, `0`. */
export function differenceText(ms: Milliseconds): string {
  if (isNothing(ms)) return '0'
  return `${ms < 0 ? '−' : '+'}${lengthText(ms)}`
}

/** Whether a difference is too small to be told. */
export function isNothing(ms: Milliseconds): boolean {
  return Math.round(ms / SECOND) === 0
}
