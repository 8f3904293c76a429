// SPDX-License-Identifier: EUPL-1.2
import type { GuessedCode, Guesses } from '../../../shared/features/guesses/guesses.ts'
import { type Instant, MINUTE } from '../../../shared/instant.ts'

// What stopped longer ago is over.
const REMEMBERED_MS = 10 * MINUTE
// A key of that kind is never typed: it comes out of a code or a link that was used before. Codes are
// typed, a room's by a hall of people that may share one address.
const TOLD_FROM: Record<GuessedCode, number> = { desk: 5, facilitator: 5, juror: 10, room: 40 }
// A crowd of made-up senders costs no more than that.
const MOST_KEPT = 1_000

/** Who has guessed codes of late, and how often: by network address, in memory alone. */
export class GuessCounter {
  /** The one that was quiet longest first. */
  private readonly kept = new Map<string, Guesses>()

  /** Counts one more wrong code; whether a desk is to hear of it. */
  wrong(what: GuessedCode, from: string, now: Instant): boolean {
    const key = `${what} ${from}`
    const before = this.kept.get(key)
    const isFresh = before !== undefined && now - before.latest < REMEMBERED_MS
    const { count, since } = isFresh ? before : { count: 0, since: now }
    this.kept.delete(key)
    this.kept.set(key, { what, from, count: count + 1, since, latest: now })
    const quietest = this.kept.keys().next().value
    if (this.kept.size > MOST_KEPT && quietest !== undefined) this.kept.delete(quietest)
    return count + 1 >= TOLD_FROM[what]
  }

  /** Forgets what is over; whether a desk had heard of any. */
  forget(now: Instant): boolean {
    let wasTold = false
    for (const [key, { latest, count, what }] of this.kept) {
      if (now - latest < REMEMBERED_MS) break
      this.kept.delete(key)
      wasTold ||= count >= TOLD_FROM[what]
    }
    return wasTold
  }

  /** What desks are told, the most first. */
  told(): Guesses[] {
    const told = [...this.kept.values()].filter(({ what, count }) => count >= TOLD_FROM[what])
    return told.toSorted((a, b) => b.count - a.count)
  }
}
