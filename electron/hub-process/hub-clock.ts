// SPDX-License-Identifier: EUPL-1.2
import { uptime } from 'node:os'
import { type Instant, type Milliseconds, SECOND } from '../../shared/instant.ts'
import type { HubClock } from '../hub/ports.ts'
import { machineTimers } from '../machine/timers.ts'

/** A machine's clocks, in ms. Each knows something that the others don't. */
export type Machine = {
  /** Nobody sets it. On some systems it stands still while the machine sleeps. */
  monotonicNow(): number
  /** Since the machine was started, sleep and all; on some systems in whole seconds. */
  uptimeMs(): number
  /** Set by hand or by the network, whenever they like. */
  wallNow(): number
}

// Uptime tells that the machine slept, and no shorter sleep than its rounding at both ends.
const UPTIME_ROUNDS_MS = 1.5 * SECOND
const LOOK_EVERY_MS = SECOND

/**
 * Hub time on this machine: the monotonic clock, set once at the start, and put on by as long as
 * the machine slept. A wall clock that is set later, by hand or by the network, moves nothing.
 * @param aheadMs how far hub time is ahead of the wall clock, for as long as this process lives:
 * in a rehearsal, and where the wall clock was set back since it last ran
 */
export function createHubClock(aheadMs: Milliseconds): HubClock {
  const machine = {
    monotonicNow: () => performance.now(),
    uptimeMs: () => uptime() * SECOND,
    wallNow: () => Date.now(),
  }
  return { now: hubTimeOn(machine, aheadMs), after: machineTimers.after }
}

/** Reads hub time off these clocks; to be called at least each few seconds. */
export function hubTimeOn(machine: Machine, aheadMs: Milliseconds): () => Instant {
  const lookAt = (monotonic: number, wall: number) => ({
    monotonic,
    wall,
    uptime: machine.uptimeMs(),
  })
  let before = lookAt(machine.monotonicNow(), machine.wallNow())
  let offsetMs = before.wall + aheadMs - before.monotonic
  return () => {
    const monotonic = machine.monotonicNow()
    const wall = machine.wallNow()
    // Sleep shows on the wall clock at once. Asking for uptime is too dear for every message.
    const isDue = Math.max(monotonic - before.monotonic, wall - before.wall) >= LOOK_EVERY_MS
    if (isDue) {
      const now = lookAt(monotonic, wall)
      offsetMs += sleptBetween(before, now)
      before = now
    }
    return monotonic + offsetMs
  }
}

type Look = { monotonic: number; wall: number; uptime: number }

/** For how long the monotonic clock stood still between two looks. */
function sleptBetween(before: Look, now: Look): Milliseconds {
  const wokenMs = now.monotonic - before.monotonic
  const sleptMs = now.uptime - before.uptime - wokenMs
  if (sleptMs < UPTIME_ROUNDS_MS) return 0
  const wallSleptMs = now.wall - before.wall - wokenMs
  // The wall clock, where nobody set it meanwhile, has the milliseconds.
  return Math.abs(wallSleptMs - sleptMs) < UPTIME_ROUNDS_MS ? wallSleptMs : sleptMs
}
