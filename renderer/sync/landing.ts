// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Ports } from './ports.ts'

// No hub asks for as much: whoever comes to a longer wait has the time wrong.
const LONGEST_WAIT_MS = SECOND

/** Holds back what all walls are to show from one instant on, until that instant. */
export type Landing = {
  /**
   * Calls `land` once it is `landsAt`, or at once. What came before it and would land no sooner
   * never lands: what was taken back in time is not seen at all.
   */
  take(landsAt: Instant, land: () => void): void
  /** Lets go of what has not landed. */
  clear(): void
}

/** @param shownNow hub time as this surface shows it, or `null` before it is known */
export function createLanding(after: Ports['after'], shownNow: () => Instant | null): Landing {
  let held: { landsAt: Instant; land: () => void }[] = []
  let stopWaiting = () => {}
  const look = () => {
    stopWaiting()
    const next = held[0]
    if (!next) return
    const waitMs = next.landsAt - (shownNow() ?? next.landsAt)
    if (waitMs > 0 && waitMs <= LONGEST_WAIT_MS) {
      stopWaiting = after(waitMs, look)
      return
    }
    held.shift()
    next.land()
    look()
  }
  return {
    take(landsAt, land) {
      held = [...held.filter((earlier) => earlier.landsAt < landsAt), { landsAt, land }]
      look()
    },
    clear() {
      held = []
      look()
    },
  }
}
