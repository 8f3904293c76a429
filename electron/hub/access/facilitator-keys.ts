// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../../../shared/instant.ts'
import type { Secrets } from '../ports.ts'

/** For which rooms a key lets somebody in, who made it, and on which day. */
export type Invitation = { roomIds: string[]; deskId: string; day: object }

// It stands in an address, which a browser's history and a messenger keep. Sent ahead it is opened by then.
const GOOD_FOR_MS = HOUR
// Nobody makes so many in a day; it bounds what a desk's page that went wild can cost.
const MOST_OPEN = 200

/**
 * The keys with which desks let facilitators in, each once. Who is in then is the day's own state: here
 * lie only keys that nobody has used yet, for as long as the hub runs.
 */
export class FacilitatorKeys {
  private readonly open = new Map<string, Invitation & { until: Instant }>()
  private readonly secrets: Pick<Secrets, 'newSecret' | 'hashOf'>

  constructor(secrets: Pick<Secrets, 'newSecret' | 'hashOf'>) {
    this.secrets = secrets
  }

  /** A new key. Where too many are open, the one that was made first is none any more. */
  newOneTimeKey(invitation: Invitation, now: Instant): string {
    const key = this.secrets.newSecret()
    this.open.set(this.secrets.hashOf(key), { ...invitation, until: now + GOOD_FOR_MS })
    const [first] = this.open.keys()
    if (this.open.size > MOST_OPEN && first !== undefined) this.open.delete(first)
    return key
  }

  /**
   * What the key lets in for, or `null`: it is wrong, spent, too old, or another day's. It isn't spent by
   * that: a messenger looks at links as well.
   */
  invitationOf(key: string, day: object, now: Instant): Invitation | null {
    const invitation = this.open.get(this.secrets.hashOf(key))
    return invitation?.day === day && now < invitation.until ? invitation : null
  }

  /** Once whoever came by it is in: with a full disk it must still work when there is room. */
  spend(key: string): void {
    this.open.delete(this.secrets.hashOf(key))
  }
}
