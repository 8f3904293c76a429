// SPDX-License-Identifier: EUPL-1.2
import { type Instant, type Milliseconds, SECOND } from '../../shared/instant.ts'
import type { Ports } from './ports.ts'

// No hub asks for as much: whoever comes to a longer wait has the time wrong.
const LONGEST_WAIT_MS = SECOND

type Held = { from: Instant; land: () => void }

/** Holds back what all walls are to show from one instant on, until that instant. */
export class Landing {
  private held: Held[] = []
  private stopWaiting: () => void = () => {}
  private readonly after: Ports['after']
  private readonly shownNow: () => Instant | null

  /** @param shownNow hub time as this surface shows it, or `null` before it is known */
  constructor(after: Ports['after'], shownNow: () => Instant | null) {
    this.after = after
    this.shownNow = shownNow
  }

  /**
   * Calls `land` once it is `from`, or at once. What came before it and would land no sooner
   * never lands: what was taken back in time is not seen at all.
   */
  take(from: Instant, land: () => void): void {
    this.held = this.held.filter((earlier) => earlier.from < from)
    this.held.push({ from, land })
    this.look()
  }

  /** Lets go of what has not landed. */
  clear(): void {
    this.stopWaiting()
    this.held = []
  }

  private look(): void {
    this.stopWaiting()
    const next = this.held[0]
    if (!next) return
    const waitMs = this.waitMs(next.from)
    if (waitMs > 0) {
      this.stopWaiting = this.after(waitMs, () => this.look())
      return
    }
    this.held.shift()
    next.land()
    this.look()
  }

  private waitMs(from: Instant): Milliseconds {
    const now = this.shownNow()
    return now === null || from - now > LONGEST_WAIT_MS ? 0 : from - now
  }
}
