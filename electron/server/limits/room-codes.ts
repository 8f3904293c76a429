// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { Instant } from '../../../shared/instant.ts'
import { readCode } from '../../../shared/join-code.ts'
import type { PeopleOfDay } from '../../hub/access/people-of-day.ts'
import type { Hub } from '../../hub/hub.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { WRONG_CODES } from './limits.ts'

// What a thumb gets wrong; who needs more looks at the wall again.
const OF_ONE_PHONE = { burst: 10, perSecond: 1 / 20 }
// Twice the people that a hub takes: who is forgotten is asked for the code as anybody else.
const MOST_REMEMBERED = 10_000

export type Room = EventDay['rooms'][number]
/** A room, and the team whose own code it was; `null`: the room's was. */
export type FoundRoom = { room: Room; team: { teamId: string; code: string } | null }
/** `too-many`: this phone has guessed; `in-line`: others at its address have. */
type HeldUp = 'too-many' | 'in-line'
/** Who asks: its id, where it has a cookie, and its network address. */
export type Asker = { personId: string | null; sender: string }

type HubOfCodes = Pick<Hub, 'day'> & { people: Pick<PeopleOfDay, 'teamRoomOf' | 'teamNow'> }

/**
 * The rooms by their codes, and by those of their teams. Who guesses is slowed down by its own wrong codes; those that share
 * its address are at worst slowed down with it, and never shut out: a hall may share one.
 */
export class RoomCodes {
  private readonly hub: HubOfCodes
  private readonly byPhone = new RateLimiter(OF_ONE_PHONE)
  private readonly bySender = new RateLimiter(WRONG_CODES)
  /** The rooms whose codes a phone has had right, the one that was quiet longest first. */
  private readonly known = new Map<string, Set<string>>()

  private readonly isCodeOfOtherDay: (code: string) => boolean
  private readonly onWrong: (sender: string) => void

  /**
   * @param isCodeOfOtherDay whether a code is of a day of this hub that isn't open now
   * @param onWrong told of each wrong code
   */
  constructor(
    hub: HubOfCodes,
    isCodeOfOtherDay: (code: string) => boolean = () => false,
    onWrong: (sender: string) => void = () => {},
  ) {
    this.hub = hub
    this.isCodeOfOtherDay = isCodeOfOtherDay
    this.onWrong = onWrong
  }

  /**
   * The room with a code, or why it isn't told: `too-many` where this phone has guessed, `in-line`
   * where others at its address have, so that it has to wait its turn and then ask again, and
   * `other-day` where it was right on a day that isn't open.
   * @param hasWaited whether it has waited its turn
   */
  look(typed: string, asker: Asker, now: Instant, hasWaited = false) {
    const { personId } = asker
    const code = readCode(typed)
    const found = code === null ? null : this.withCode(code)
    // A page that somebody has open tells them nothing new.
    if (found && personId !== null && this.isKnownTo(personId, found.room)) return found
    const held = this.heldUp(asker, now, hasWaited)
    if (held !== null) return held
    if (found) return found
    // Nobody guesses by the code of a page that was open when the day was closed.
    if (code !== null && this.isCodeOfOtherDay(code)) return 'other-day'
    this.countWrong(asker, now)
    return 'unknown-code'
  }

  /** Why somebody who has typed wrong codes gets no answer now, or `null`. */
  heldUp({ personId, sender }: Asker, now: Instant, hasWaited: boolean): HeldUp | null {
    if (personId !== null && !this.byPhone.allows(personId, now)) return 'too-many'
    return !hasWaited && !this.bySender.allows(sender, now) ? 'in-line' : null
  }

  /** To be told of each code that was wrong, a room's or one to come back by. */
  countWrong({ personId, sender }: Asker, now: Instant): void {
    if (personId !== null) this.byPhone.count(personId, now)
    this.bySender.count(sender, now)
    this.onWrong(sender)
  }

  private withCode(code: string): FoundRoom | null {
    const { rooms, teams } = this.hub.day
    const room = rooms.find(({ joinCode }) => joinCode === code)
    if (room) return { room, team: null }
    const coded = teams.find(({ joinCode }) => joinCode === code)
    // A team that was added to another has its people there, and newcomers as well.
    const team = coded && this.hub.people.teamNow(coded.id)
    const itsRoom = rooms.find(({ id }) => id === team?.room)
    return team && itsRoom ? { room: itsRoom, team: { teamId: team.id, code } } : null
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
    return this.hub.people.teamRoomOf(personId) === id || this.known.get(personId)?.has(id) === true
  }
}
