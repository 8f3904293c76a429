// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../../shared/instant.ts'

// A display paints a view up to a third of a second after it was sent, and says so on its next
// turn: what was replaced since then is no longer what it was sent.
const COUNTS_AFTER_MS = 5 * SECOND
// In a rush of joins views follow one another five times a second.
const MOST_KEPT = 32

/** The views that one link was sent of late, to tell whether what was painted is one of those. */
export class SentViews {
  private sent: { seq: number; at: Instant }[] = []

  add(seq: number, at: Instant): void {
    this.sent = [...this.sent.slice(1 - MOST_KEPT), { seq, at }]
  }

  /** Whether a wall that shows the view with this `seq` shows what it was sent. */
  includes(seq: number, now: Instant): boolean {
    return this.sent.some(({ seq: sent }, index) => {
      const replacedAt = this.sent[index + 1]?.at ?? now
      return sent === seq && now - replacedAt <= COUNTS_AFTER_MS
    })
  }
}
