// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { type Rate, TokenBucket } from '../../hub/links/token-bucket.ts'

/** From one address: a hall behind one router that scans together, not an endless one. */
const FROM_ONE: Rate = { burst: 520, perSecond: 3 }
/** From all together: a full building, and not ten machines that each play a hall. */
const FROM_ALL: Rate = { burst: 700, perSecond: 5 }
/** From one address in any case: who comes alone isn't shut out by those that make people up. */
const ALWAYS: Rate = { burst: 10, perSecond: 1 / 10 }

/** From one address, and from all, who had no secret of a page: phones that refuse cookies. */
const WITHOUT_PAGE: Rate = { burst: 20, perSecond: 1 / 10 }
const ALL_WITHOUT_PAGE: Rate = { burst: 60, perSecond: 1 / 4 }

/**
 * By what a phone that hasn't joined is known: a secret that a page of this hub gave it, one that
 * its open page made because it keeps no cookie, or one that somebody made up.
 */
export type Known = 'by-page' | 'by-itself' | 'made-up'

/** How many people may join for the first time. */
export class Newcomers {
  private readonly fromOne = new RateLimiter(FROM_ONE)
  private readonly always = new RateLimiter(ALWAYS)
  private readonly withoutPage = new RateLimiter(WITHOUT_PAGE)
  private fromAll: TokenBucket | null = null
  private allWithoutPage: TokenBucket | null = null

  /** Counts one more from `sender` where that is allowed; whether it was. */
  take(sender: string, now: Instant, known: Known = 'by-page'): boolean {
    if (known === 'made-up') return false
    if (known === 'by-itself' && !this.takeWithoutPage(sender, now)) return false
    if (!this.fromOne.allows(sender, now)) return false
    this.fromAll ??= new TokenBucket(FROM_ALL, now)
    if (!this.fromAll.take(now) && !this.always.take(sender, now)) return false
    this.fromOne.count(sender, now)
    return true
  }

  private takeWithoutPage(sender: string, now: Instant): boolean {
    this.allWithoutPage ??= new TokenBucket(ALL_WITHOUT_PAGE, now)
    return this.withoutPage.take(sender, now) && this.allWithoutPage.take(now)
  }
}
