// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../shared/instant.ts'
import { Allowance, type Rate } from '../hub/allowance.ts'

// A typing mistake or three go through; guessing a code out of 160,000 takes weeks.
const WRONG_GUESSES: Rate = { burst: 10, perSecond: 1 / 12 }
// Bounds what a crowd of made-up senders can cost.
const MOST_SENDERS = 5_000

/** Counts wrong guesses per sender. Addresses are kept in memory only, and not for long. */
export class Attempts {
  private readonly senders = new Map<string, Allowance>()

  /** Whether `sender` may guess once more. Only wrong guesses are counted. */
  mayGuess(sender: string, now: Instant): boolean {
    return this.senders.get(sender)?.hasLeft(now) ?? true
  }

  countWrong(sender: string, now: Instant): void {
    const allowance = this.senders.get(sender) ?? new Allowance(WRONG_GUESSES, now)
    allowance.take(now)
    this.senders.delete(sender)
    this.senders.set(sender, allowance)
    const oldest = this.senders.keys().next().value
    if (this.senders.size > MOST_SENDERS && oldest !== undefined) this.senders.delete(oldest)
  }
}
