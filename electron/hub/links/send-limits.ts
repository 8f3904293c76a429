// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import { RateLimiter } from './rate-limiter.ts'

// A person joins, takes a role and thinks again, by form or by link. Each start reads what they did.
const OF_PHONES = { burst: 12, perSecond: 1 / 5 }
// A facilitator steers rooms and goes to teams: more than anybody means to press in a minute.
const OF_FACILITATORS = { burst: 20, perSecond: 1 / 4 }

/** How much each person's phone and each facilitator's may send. Desks and jurors may always. */
export class SendLimits {
  private readonly phones = new RateLimiter(OF_PHONES)
  private readonly facilitators = new RateLimiter(OF_FACILITATORS)

  /** Counts a command more where that is allowed; whether it was. */
  take(by: Actor, now: Instant): boolean {
    if (by.kind === 'attendee') return this.phones.take(by.personId, now)
    return by.kind !== 'facilitator' || this.facilitators.take(by.facilitatorId, now)
  }
}
