// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import { type Rate, TokenBucket } from './token-bucket.ts'

// Bounds what a crowd of made-up senders can cost.
const MOST_SENDERS = 5_000

/** Counts what each sender does, in memory only, and not for long. */
export class RateLimiter {
  private readonly rate: Rate
  private readonly senders = new Map<string, TokenBucket>()

  constructor(rate: Rate) {
    this.rate = rate
  }

  /** Whether `sender` may do it once more. Asking counts nothing. */
  allows(sender: string, now: Instant): boolean {
    return this.senders.get(sender)?.hasToken(now) ?? true
  }

  /** Counts once more where that is allowed; whether it was. */
  take(sender: string, now: Instant): boolean {
    const isAllowed = this.allows(sender, now)
    if (isAllowed) this.count(sender, now)
    return isAllowed
  }

  count(sender: string, now: Instant): void {
    const bucket = this.senders.get(sender) ?? new TokenBucket(this.rate, now)
    bucket.take(now)
    // Put last, so that the first is the one that was quiet longest.
    this.senders.delete(sender)
    this.senders.set(sender, bucket)
    const quietest = this.senders.keys().next().value
    if (this.senders.size > MOST_SENDERS && quietest !== undefined) this.senders.delete(quietest)
  }
}
