// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import type { Rate } from '../../hub/links/token-bucket.ts'
import { isLoopback } from '../../network/ip-address.ts'

/**
 * From one address: all screens of a large venue behind one router that are switched on together, and
 * then one whose Wi-Fi is bad. Each that asks has its code stand at the desk, among those of real ones.
 */
const FROM_ONE: Rate = { burst: 60, perSecond: 1 / 2 }

/** How often displays that nobody has paired may link: each has a code of its own made up. */
export class PairingAskers {
  private readonly fromOne = new RateLimiter(FROM_ONE)

  /** Counts one more from `sender` where that is allowed; whether it was. */
  take(sender: string, now: Instant): boolean {
    // Who is at the hub's own machine steers it anyway.
    return isLoopback(sender) || this.fromOne.take(sender, now)
  }
}
