// SPDX-License-Identifier: EUPL-1.2
import { HUB_TIME, type LivePlayback } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { HubAddress } from '../../shared/features/address/network.ts'
import {
  type AnyCommand,
  type HubCommand,
  hubDefinitionOf,
  isHubCommand,
} from '../../shared/features/commands.ts'
import { type Instant, type Milliseconds, SECOND } from '../../shared/instant.ts'
import { newCode } from '../../shared/join-code.ts'
import { LINK_DEAD_AFTER_MS } from '../../shared/protocol/version.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Fact } from '../../shared/state/facts/fact.ts'
import type { State } from '../../shared/state/state.ts'
import { dayForPage } from '../../shared/views/day-part.ts'
import { NOBODY } from '../../shared/views/presence.ts'
import { roomStateOf } from '../../shared/views/room-input.ts'
import type { Audience } from '../../shared/views/view.ts'
import { Broadcaster } from './links/broadcaster.ts'
import { HubLink } from './links/hub-link.ts'
import { OlderMessages } from './links/older-messages.ts'
import { RateLimiter } from './links/rate-limiter.ts'
import { type Answer, Playback } from './playback/playback.ts'
import { Playbacks } from './playback/playbacks.ts'
import type { Connection, HubClock, Secrets, Store } from './ports.ts'
import { PresenceTracker } from './presence/presence-tracker.ts'
import { type ViewAndDay, type ViewInput, Views } from './views/views.ts'

// Joins come in crowds; a wall's counts may lag by this much, a facilitator's key may not.
const JOINS_WITHIN_MS = 200
// A hall that scans together would otherwise send each phone all its neighbours, one by one.
const JOINS_TO_PHONES_WITHIN_MS = SECOND

// A person joins, takes a role and thinks again, by form or by link. Each start reads what they did.
const PHONE_COMMANDS = { burst: 12, perSecond: 1 / 5 }

export type HubOptions = {
  store: Store
  /** Put on by as much as it is behind the store's journal: `behindJournal`. */
  clock: HubClock
  secrets: Pick<Secrets, 'chance'>
  /** By how much the machine's clock was behind that journal, where a desk is to be told. */
  clockBehindMs?: Milliseconds | null
  /** Whether the store holds a rehearsal and not a real day. */
  isRehearsal: boolean
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
  /** Has all codes name this address, or tells that there is none such; throws where it can't keep it. */
  pickAddress(address: HubAddress | null): boolean
}

/**
 * The authority. Puts commands in order, stamps, applies, stores, acknowledges and broadcasts, in
 * that order; knows neither sockets nor files.
 */
export class Hub {
  private readonly playbacks: Playbacks
  private readonly broadcaster: Broadcaster<HubLink>
  private readonly views = new Views()
  readonly presence: PresenceTracker
  readonly olderMessages = new OlderMessages()
  private readonly options: HubOptions
  private stopWatch: () => void = () => {}
  private readonly phoneCommands = new RateLimiter(PHONE_COMMANDS)

  constructor(options: HubOptions) {
    this.options = options
    this.broadcaster = new Broadcaster(options.clock)
    this.playbacks = new Playbacks(storedPlayback(options), options.onFault)
    const { clock, store, clockBehindMs = null, onFault } = options
    this.presence = new PresenceTracker({
      ...{ links: this.broadcaster, clock, store, clockBehindMs, onFault },
      state: () => this.state,
    })
    this.watch()
  }

  /** The live day's programme: for codes, the organiser and the language. */
  get day(): EventDay {
    return this.state.day
  }

  /**
   * What a page is made from, to be compared and not to be read: others whenever something has
   * changed that must be seen at once.
   */
  get pageSources(): readonly unknown[] {
    return [...Object.values(roomStateOf(this.state)), this.playback]
  }

  /** What all surfaces play: the real day or a rehearsal, and its time. */
  get playback(): LivePlayback {
    return this.playbacks.live.info
  }

  /** Hub time: also while rehearsing the real one. */
  now(): Instant {
    return this.options.clock.now()
  }

  /** The time that surfaces show. */
  liveNow(): Instant {
    return this.playbacks.live.timeAt(this.now())
  }

  /** Links a surface. What it may see and do follows from `audience`, never from what it says. */
  connect(audience: Audience, actor: Actor | null, connection: Connection): HubLink {
    const link = new HubLink(this, audience, actor, connection)
    this.broadcaster.add(link)
    return link
  }

  disconnect(link: HubLink): void {
    if (this.broadcaster.remove(link)) this.presence.changed()
  }

  /** Carries out a command, or tells why not. A command that was taken before counts once. */
  submit(by: Actor, commandId: string, command: AnyCommand, sender = ''): Answer {
    const now = this.now()
    if (isHubCommand(command)) return this.carryOut(by, command, now)
    if (by.kind === 'attendee' && !this.phoneCommands.take(by.personId, now)) {
      return { refusal: { name: 'too-many' } }
    }
    const isNewcomer = this.isNewcomer(by, command)
    const answer = this.playbacks.live.submit(by, commandId, command, now)
    if (by.kind === 'attendee' && 'seq' in answer) {
      const { personId } = by
      if (isNewcomer) this.presence.personJoined(personId, sender)
      else this.presence.personDid(personId)
    }
    this.presence.lookAgain()
    return answer
  }

  /** The desks that are linked now. */
  linkedDesks(): ReadonlySet<string> {
    return new Set([...this.broadcaster.of('desk')].flatMap(({ actorId }) => actorId ?? []))
  }

  /** Which desk this is, in the order in which they have steered; `null`: it hasn't yet. */
  deskNumber(deskId: string): number | null {
    const index = this.state.history.desks.indexOf(deskId)
    return index < 0 ? null : index + 1
  }

  /** Closes the links of a desk that may not steer any more. */
  closeDesk(deskId: string): void {
    for (const link of this.broadcaster.of('desk')) if (link.actorId === deskId) link.close()
  }

  /** What is live as it was at first, and all that was accepted since, in order. */
  journal(): { first: State; facts: Iterable<Fact>; lastAt: Instant } {
    return this.playbacks.live.journal()
  }

  /** To be called once a command is acknowledged: everybody it concerns gets a new view. */
  broadcastAfter(by: Actor): void {
    if (by.kind === 'desk') return this.broadcaster.broadcast()
    this.broadcaster.broadcastWithin(JOINS_WITHIN_MS, 'display')
    this.broadcaster.broadcastWithin(JOINS_WITHIN_MS, 'desk')
    this.broadcaster.broadcastWithin(JOINS_TO_PHONES_WITHIN_MS, 'attendee')
  }

  /** What stands in no journal. */
  private carryOut(by: Actor, command: HubCommand, now: Instant): Answer {
    if (by.kind !== hubDefinitionOf(command).sender) return { refusal: { name: 'not-allowed' } }
    return command.type === 'pickAddress'
      ? this.pickAddress(command.address)
      : this.playbacks.carryOut(command, now)
  }

  /** Has all codes name another address, or tells why not. */
  private pickAddress(address: HubAddress | null): Answer {
    try {
      const isThere = this.options.pickAddress(address)
      return isThere ? { seq: this.state.seq } : { refusal: { name: 'unknown-address' } }
    } catch (error) {
      this.options.onFault('the choice of an address could not be written', error)
      return { refusal: { name: 'not-stored' } }
    }
  }

  /** The audience's view as it is now live. */
  viewOf(audience: Audience) {
    const input = this.viewInputOf(audience)
    const { state, playback } = input
    return { seq: state.seq, playback, view: this.views.of(audience, input) }
  }

  /**
   * The same as a message, and one with the day: each is one object for all who see the same, until
   * that changes. A view says from which hub time on it is to be shown, where that is still ahead.
   * `null` for a display that is not paired.
   */
  messagesOf(audience: Audience): ViewAndDay | null {
    return this.views.messagesOf(audience, this.viewInputOf(audience))
  }

  /** The part of the day that a room's page shows. */
  pageDayOf(roomId: string): EventDay {
    return dayForPage(this.day, roomId)
  }

  /** What an audience's view is made from now. */
  private viewInputOf({ kind }: Audience): ViewInput {
    const { live } = this.playbacks
    const { state, info: playback } = live
    const effectiveAt = live.pendingEffectiveAt(this.now())
    const { joinBase } = this.presence
    // Only a desk looks at who is there.
    const presence = kind === 'desk' ? this.presence.current() : { ...NOBODY, joinBase }
    return { state, playback, effectiveAt, presence }
  }

  /** Whether the display hangs somewhere, linked or not. */
  isPaired(deviceId: string): boolean {
    return Object.hasOwn(this.state.displays, deviceId)
  }

  /** Whether somebody with this id has joined. */
  hasJoined(personId: string): boolean {
    return this.state.joining.people.get(personId) !== null
  }

  /** The room of the team that this person is in, or `null`. */
  teamRoomOf(personId: string): string | null {
    const person = this.state.joining.people.get(personId)
    return this.day.teams.find(({ id }) => id === person?.teamId)?.room ?? null
  }

  /** Whether the command would let in somebody who has not joined before. */
  isNewcomer(by: Actor, { type }: AnyCommand): boolean {
    return type === 'join' && by.kind === 'attendee' && !this.hasJoined(by.personId)
  }

  /** A pairing code that no other waiting display shows. */
  newPairingCode(): string {
    const taken = new Set(
      [...this.broadcaster.of('display')].flatMap((link) => link.pairingCode ?? []),
    )
    return newCode(this.options.secrets.chance, taken)
  }

  /** Closes all links; the surfaces go on by themselves. */
  stop(): void {
    this.stopWatch()
    this.broadcaster.stop()
    for (const link of this.broadcaster.all()) link.close()
    // Each of them going would have a desk told.
    this.broadcaster.stop()
  }

  /** Whether a display with this id is linked now: only such a one can be paired from a desk. */
  isLinked(deviceId: string): boolean {
    return [...this.broadcaster.of('display')].some((link) => link.deviceId === deviceId)
  }

  private get state(): State {
    return this.playbacks.live.state
  }

  /** Finds links that have died without a word, and what they said too long ago. */
  private watch(): void {
    const now = this.now()
    for (const link of this.broadcaster.all()) {
      if (now - link.heardAt > LINK_DEAD_AFTER_MS) link.close()
      else if (link.forgetsHealth(now)) this.presence.healthChanged()
    }
    this.presence.look()
    this.stopWatch = this.options.clock.after(SECOND, () => this.watch())
  }
}

/** The playback that the store keeps: the real day, or the rehearsal that the hub was started for. */
function storedPlayback({ store, isRehearsal, onFault }: HubOptions): Playback {
  const kind = isRehearsal ? 'rehearsal-only' : 'real'
  const playback: LivePlayback = { id: kind, kind, ...(store.movedTo ?? HUB_TIME) }
  return new Playback({ first: store.first, journal: store, playback, onFault })
}
