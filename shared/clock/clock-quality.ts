// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../instant.ts'

/** `good`: nobody sees it. `fair`: seen only beside another screen. `poor`: seen, or unknown. */
export type ClockQuality = 'good' | 'fair' | 'poor'

// FACTS, clock sync: green up to 8 ms, amber up to 25, red above or unknown.
const GOOD_UP_TO_MS = 8
const FAIR_UP_TO_MS = 25

/** @param errorMs the surface's own bound on its clock's error, or `null` where it has none */
export function clockQuality(errorMs: Milliseconds | null): ClockQuality {
  if (errorMs === null || errorMs > FAIR_UP_TO_MS) return 'poor'
  return errorMs <= GOOD_UP_TO_MS ? 'good' : 'fair'
}
