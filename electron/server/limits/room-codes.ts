// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { Instant } from '../../../shared/instant.ts'
import { readCode } from '../../../shared/join-code.ts'
import type { Hub } from '../../hub/hub.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { WRONG_CODES } from './limits.ts'

// What a thumb gets wrong; who needs more looks at the wall again.
const OF_ONE_PHONE = { burst: 10, perSecond: 1 / 20 }
// Twice the people that a hub takes: who is forgotten is asked for the code as anybody else.
const MOST_REMEMBERED = 10_000

export type Room = EventDay['rooms'][number]
/** Who asks: its id, where it has a cookie, and its network address. */
export type Asker = { personId: string | null; sender: string }

/**
 * The rooms by their codes. Who guesses is slowed down by its own wrong codes; those that share
 * its address are at worst slowed down with it, and never shut out: a hall may share one.
 */
export class RoomCodes {
  private readonly hub: Pick<Hub, 'day' | 'teamRoomOf'>
  private readonly byPhone = new RateLimiter(OF_ONE_PHONE)
  private readonly bySender = new RateLimiter(WRONG_CODES)
  /** The rooms whose codes a phone has had right, the one that was quiet longest first. */
  private readonly known = new Map<string, Set<string>>()

  constructor(hub: Pick<Hub, 'day' | 'teamRoomOf'>) {
    this.hub = hub
  }

  /**
   * The room with a code, or why it isn't told: `too-many` where this phone has guessed, `in-line`
   * where others at its address have, so that it has to wait its turn and then ask again.
   * @param hasWaited whether it has waited its turn
   */
  look(typed: string, asker: Asker, now: Instant, hasWaited = false) {
    const { personId, sender } = asker
    const code = readCode(typed)
    const room = this.hub.day.rooms.find(({ joinCode }) => code !== null && joinCode === code)
    // A page that somebody has open tells them nothing new.
    if (room && personId !== null && this.isKnownTo(personId, room)) return room
    if (personId !== null && !this.byPhone.allows(personId, now)) return 'too-many'
    if (!hasWaited && !this.bySender.allows(sender, now)) return 'in-line'
    if (room) return room
    if (personId !== null) this.byPhone.count(personId, now)
    this.bySender.count(sender, now)
    return 'unknown-code'
  }

  /** To be told once a phone has had a room's code right. */
  remember(personId: string, roomId: string): void {
    const rooms = this.known.get(personId) ?? new Set()
    rooms.add(roomId)
    this.known.delete(personId)
    this.known.set(personId, rooms)
    const quietest = this.known.keys().next().value
    if (this.known.size > MOST_REMEMBERED && quietest !== undefined) this.known.delete(quietest)
  }

  private isKnownTo(personId: string, { id }: Room): boolean {
    return this.hub.teamRoomOf(personId) === id || this.known.get(personId)?.has(id) === true
  }
}
