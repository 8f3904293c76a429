// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../shared/instant.ts'
import type { HubClock } from './hub/ports.ts'
import { machineTimers } from './timers.ts'

/**
 * Hub time on this machine: the monotonic clock, set once at the start. A wall clock that is
 * set later, by hand or by the network, moves nothing.
 * @param aheadMs how far hub time is ahead of the wall clock: 0, or a rehearsal's
 */
export function createHubClock(aheadMs: Milliseconds): HubClock {
  const offsetMs = Date.now() + aheadMs - performance.now()
  return {
    now: (): Instant => performance.now() + offsetMs,
    after: machineTimers.after,
  }
}
