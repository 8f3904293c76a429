// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../instant.ts'

/** `good`: nobody sees it. `fair`: seen only beside another screen. `poor`: seen, or unknown. */
export type ClockQuality = 'good' | 'fair' | 'poor'

// Two panels at 60 Hz differ by up to 17 ms with perfect clocks: a clock that is off by half of that
// adds nothing to see, and one that is off by half as much again does.
const GOOD_UP_TO_MS = 8
const FAIR_UP_TO_MS = 25

/** @param errorMs the surface's own bound on its clock's error, or `null` where it has none */
export function clockQuality(errorMs: Milliseconds | null): ClockQuality {
  if (errorMs === null || errorMs > FAIR_UP_TO_MS) return 'poor'
  return errorMs <= GOOD_UP_TO_MS ? 'good' : 'fair'
}
