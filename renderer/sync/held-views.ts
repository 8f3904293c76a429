// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Ports } from './ports.ts'

// No hub asks for as much: whoever comes to a longer wait has the time wrong.
const LONGEST_WAIT_MS = SECOND

/** Holds back what all walls are to show from one instant on, until that instant. */
export type HeldViews = {
  /**
   * Calls `show` once it is `effectiveAt`, or at once. What came before it and would be shown no sooner
   * is never shown: what was taken back in time is not seen at all.
   */
  take(effectiveAt: Instant, show: () => void): void
  /** Lets go of what has not been shown. */
  clear(): void
}

/** @param shownNow hub time as this surface shows it, or `null` before it is known */
export function createHeldViews(after: Ports['after'], shownNow: () => Instant | null): HeldViews {
  let held: { effectiveAt: Instant; show: () => void }[] = []
  let stopWaiting = () => {}
  const look = () => {
    stopWaiting()
    const next = held[0]
    if (!next) return
    const waitMs = next.effectiveAt - (shownNow() ?? next.effectiveAt)
    if (waitMs > 0 && waitMs <= LONGEST_WAIT_MS) {
      stopWaiting = after(waitMs, look)
      return
    }
    held.shift()
    next.show()
    look()
  }
  return {
    take(effectiveAt, show) {
      held = [...held.filter((earlier) => earlier.effectiveAt < effectiveAt), { effectiveAt, show }]
      look()
    },
    clear() {
      held = []
      look()
    },
  }
}
