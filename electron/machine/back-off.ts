// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, SECOND } from '../../shared/instant.ts'

// Over five faults in ten minutes, a reload no longer helps.
const WAITS_MS = [1, 2, 5, 15, 60].map((seconds) => seconds * SECOND)
const LONGEST_WAIT_MS = 60 * SECOND
/** How far back failures count. */
export const LOOK_BACK_MS = 10 * MINUTE
const MOST_FAILURES = 5

export type AfterFailure = {
  /** How long to wait before the next try. */
  waitMs: number
  /** Trying the same again won't mend it. */
  isTooOften: boolean
  /** Failures that still count, this one too: hand them in at the next. */
  failures: number[]
}

/**
 * What to do after something failed.
 * @param before when it failed before, as the last call gave it
 * @param now the same clock, in ms
 */
export function afterFailure(before: readonly number[], now: number): AfterFailure {
  const failures = [...before.filter((at) => now - at < LOOK_BACK_MS), now]
  return {
    waitMs: waitAfter(failures.length),
    isTooOften: failures.length > MOST_FAILURES,
    failures,
  }
}

/** How long to wait after so many failures, in ms. */
export function waitAfter(failures: number): number {
  return failures === 0 ? 0 : (WAITS_MS[failures - 1] ?? LONGEST_WAIT_MS)
}
