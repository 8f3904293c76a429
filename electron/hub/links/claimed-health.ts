// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { DisplayHealth } from '../../../shared/views/presence.ts'

// What a clock claimed longer ago is red, whatever it was.
const HEALTH_LIVES_MS = 30 * SECOND
// Far more than any clock is off that says so, and few enough digits for the desk.
const MOST_CLAIMED_MS = 24 * HOUR

const NO_HEALTH: DisplayHealth = { clockErrorMs: null, roundTripMs: null, size: null }

/** What a display said of its health, for as long as that says anything. */
export class ClaimedHealth {
  private claimed: { health: DisplayHealth; at: Instant } | null = null

  get latest(): DisplayHealth {
    return this.claimed?.health ?? NO_HEALTH
  }

  /** How long ago something was said; 0: nothing was, or it was forgotten. */
  ageMs(now: Instant): Milliseconds {
    return this.claimed ? now - this.claimed.at : 0
  }

  take({ clockErrorMs, roundTripMs, size }: DisplayHealth, now: Instant): void {
    const health = { clockErrorMs: rounded(clockErrorMs), roundTripMs: rounded(roundTripMs), size }
    this.claimed = { health, at: now }
  }

  /** Forgets what was said too long ago, and tells whether there was any. */
  forget(now: Instant): boolean {
    if (!this.claimed || now - this.claimed.at <= HEALTH_LIVES_MS) return false
    this.claimed = null
    return true
  }
}

/** `null` as well for what can't be: less than nothing would pass for the best of clocks. */
function rounded(ms: number | null): number | null {
  return ms === null || ms < 0 || ms > MOST_CLAIMED_MS ? null : Math.round(ms * 10) / 10
}
