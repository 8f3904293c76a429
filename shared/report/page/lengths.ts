// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, type Milliseconds, SECOND } from '../../instant.ts'

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
