// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../../shared/instant.ts'

/** A token bucket: so many at once, and so many a second after that. */
export type Rate = { burst: number; perSecond: number }

/** How much one sender may still do. Time is told to it. */
export class Allowance {
  private readonly rate: Rate
  private left: number
  private at: Instant

  constructor(rate: Rate, now: Instant) {
    this.rate = rate
    this.left = rate.burst
    this.at = now
  }

  /** Whether one more is allowed now; if so it is counted. */
  take(now: Instant): boolean {
    if (!this.hasLeft(now)) return false
    this.left -= 1
    return true
  }

  hasLeft(now: Instant): boolean {
    const refilled = this.left + ((now - this.at) / SECOND) * this.rate.perSecond
    this.left = Math.min(this.rate.burst, refilled)
    this.at = now
    return this.left >= 1
  }
}
