// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../shared/instant.ts'

// In bytes (RFC 6762, section 17). Larger ones hold thousands of records, and looking at those takes seconds.
const LARGEST_PACKET = 9_000
// Questions and records: more than any machine has to ask or tell at once, and no work to look at.
const MOST_RECORDS = 256
const COUNTS_AT = [4, 6, 8, 10]
/** Of those that say the name of the service, in a second: more than a hall of displays asks. */
const MOST_IN_SECOND = 60
/** Of one sender: a hub tells its news a few times, and whoever floods keeps no other from being heard. */
const MOST_OF_ONE = 12
/** In each question for it and each answer, spelt as here: no machine changes the case of a name. */
const NAME = 'zaalscherm'

/**
 * What of all that comes in by mDNS is worth to be read: anybody on the network may send whatever they
 * like, as fast as they like, to where the hub answers for its walls' time.
 */
export class PacketFilter {
  private since = Number.NEGATIVE_INFINITY
  private taken = 0
  /** By sender, in this second: never more than are taken. */
  private readonly takenOf = new Map<string, number>()

  /** @param from the sender's address @param now on a clock that runs forward, in ms */
  takes(bytes: Buffer, from: string, now: number): boolean {
    if (bytes.length > LARGEST_PACKET || bytes.length < 12) return false
    const records = COUNTS_AT.reduce((sum, at) => sum + bytes.readUInt16BE(at), 0)
    return records <= MOST_RECORDS && bytes.includes(NAME) && this.hasTimeFor(from, now)
  }

  private hasTimeFor(from: string, now: number): boolean {
    if (now - this.since >= SECOND) {
      this.since = now
      this.taken = 0
      this.takenOf.clear()
    }
    const own = this.takenOf.get(from) ?? 0
    if (own >= MOST_OF_ONE || this.taken >= MOST_IN_SECOND) return false
    this.takenOf.set(from, own + 1)
    this.taken += 1
    return true
  }
}
