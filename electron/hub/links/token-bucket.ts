// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../../shared/instant.ts'

/** So many at once, and so many a second after that. */
export type Rate = { burst: number; perSecond: number }

/** A token bucket: how much one sender may still do. It is handed the time. */
export class TokenBucket {
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
    if (!this.hasToken(now)) return false
    this.left -= 1
    return true
  }

  hasToken(now: Instant): boolean {
    const refilled = this.left + ((now - this.at) / SECOND) * this.rate.perSecond
    this.left = Math.min(this.rate.burst, refilled)
    this.at = now
    return this.left >= 1
  }
}
