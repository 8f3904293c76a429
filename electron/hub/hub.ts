// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { AddressCommand } from '../../shared/features/address/commands.ts'
import type { HubAddress } from '../../shared/features/address/network.ts'
import {
  type AnyCommand,
  type Command,
  type HubCommand,
  hubDefinitionOf,
  isFleetCommand,
  isHubCommand,
  isLibraryCommand,
} from '../../shared/features/commands.ts'
import type { LibraryCommand } from '../../shared/features/library/commands.ts'
import { NO_WIPE } from '../../shared/features/wipe/receipt.ts'
import { type Instant, SECOND } from '../../shared/instant.ts'
import { codeFor, newCode } from '../../shared/join-code.ts'
import { LINK_DEAD_AFTER_MS } from '../../shared/protocol/version.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Fact } from '../../shared/state/facts/fact.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { State } from '../../shared/state/state.ts'
import { dayForPage } from '../../shared/views/day-part.ts'
import { NOBODY } from '../../shared/views/presence.ts'
import { roomStateOf } from '../../shared/views/room-input.ts'
import type { Audience } from '../../shared/views/view.ts'
import { PeopleOfDay } from './access/people-of-day.ts'
import type { HubLibrary } from './library.ts'
import { Broadcaster } from './links/broadcaster.ts'
import { HubLink } from './links/hub-link.ts'
import { SendLimits } from './links/send-limits.ts'
import { type KeptDay, keptPlayback } from './playback/kept-playback.ts'
import type { Answer } from './playback/playback.ts'
import { Playbacks } from './playback/playbacks.ts'
import type { Connection, HubClock, Secrets } from './ports.ts'
import { PresenceTracker } from './presence/presence-tracker.ts'
import { type ViewAndDay, type ViewInput, Views } from './views/views.ts'
import { Wiping } from './wiping.ts'

export type HubOptions = KeptDay & {
  /** Put on by as much as it is behind the store's journal: `behindJournal`. */
  clock: HubClock
  secrets: Pick<Secrets, 'chance'>
  /** The days that can be opened beside this one; left out: none. */
  library?: HubLibrary
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
  /** Has all codes name this address, or tells that there is none such; throws where it can't keep it. */
  pickAddress(address: HubAddress | null): boolean
  /** Has all codes name this in place of an address; throws where it can't be kept. */
  setPublicAddress(base: string | null): void
}

/**
 * The authority. Puts commands in order, stamps, applies, stores, acknowledges and broadcasts, in
 * that order; knows neither sockets nor files.
 */
export class Hub {
  private playbacks: Playbacks
  private readonly broadcaster: Broadcaster<HubLink>
  private readonly views = new Views()
  readonly presence: PresenceTracker
  /** Whom the live day knows. */
  readonly people = new PeopleOfDay(() => this.state)
  private readonly options: HubOptions
  private stopWatch: () => void = () => {}
  private readonly limits = new SendLimits()
  /** When all that people brought is taken out of the day that is kept. */
  readonly wiping: Wiping

  constructor(options: HubOptions) {
    this.options = options
    this.broadcaster = new Broadcaster(options.clock)
    const { clock, library, onFault } = options
    this.playbacks = new Playbacks(keptPlayback(options, onFault), onFault)
    this.wiping = new Wiping(options, {
      ...{ onFault, now: () => this.now(), state: () => this.keptState },
      opened: (day) => this.playWiped(day),
    })
    this.presence = new PresenceTracker({
      ...{ links: this.broadcaster, clock, day: options, onFault },
      state: () => this.state,
      library: () => library?.view ?? null,
      wipe: () => this.wiping.info,
    })
    this.watch()
  }

  /**
   * Plays another day from now on. All links stay: walls and desks are sent the new day at once, and
   * phones, whose codes were the other day's, are told to load their page anew.
   */
  play(day: KeptDay): void {
    const { onFault } = this.options
    this.playbacks = new Playbacks(keptPlayback(day, onFault), onFault)
    this.wiping.plays(day)
    this.presence.plays(day)
  }

  /** The same day, in which nobody is any more. */
  private playWiped(day: KeptDay): void {
    this.play(day)
    this.options.library?.wiped(day)
    this.broadcaster.broadcast()
  }

  /** What identifies the day that is open: another object for each one that is opened. */
  get opened(): object {
    return this.playbacks
  }

  /** The state of the day that is kept, also while a rehearsal stands in front of it. */
  get keptState(): State {
    return this.playbacks.stored.state
  }

  /** Carries out a command in the day that is kept, as whoever started the hub might have. */
  submitKept(by: Actor, commandId: string, command: Command): Answer {
    return this.playbacks.stored.submit(by, commandId, command, this.now())
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
    if (!this.broadcaster.remove(link)) return
    this.presence.displayGone(link)
    this.presence.changed()
  }

  /** Carries out a command, or tells why not. A command that was taken before counts once. */
  submit(by: Actor, commandId: string, command: AnyCommand, sender = ''): Answer {
    const now = this.now()
    if (isHubCommand(command)) return this.carryOut(by, command, now)
    if (!this.limits.take(by, now)) return { refusal: { name: 'too-many' } }
    const refusal = this.wiping.refusalOf(by, command, this.playback)
    if (refusal) return { refusal }
    const isNewcomer = this.people.isNewcomer(by, command)
    const answer = this.playbacks.submit(by, commandId, command, now)
    if (by.kind === 'attendee' && 'seq' in answer) {
      const { personId } = by
      if (isNewcomer) this.presence.personJoined(personId, sender)
      else this.presence.personDid(personId)
    }
    // Another code is for other devices than those that were let in by the one before.
    if (command.type === 'renewCode' && 'seq' in answer) this.closeJuror(command.jurorId)
    this.options.library?.keptStateChanged(this.keptState)
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

  /** Closes the links of a juror's devices. */
  private closeJuror(jurorId: string): void {
    for (const link of this.broadcaster.of('juror')) if (link.actorId === jurorId) link.close()
  }

  /** Closes the links of a desk that may not steer any more. */
  closeDesk(deskId: string): void {
    for (const link of this.broadcaster.of('desk')) if (link.actorId === deskId) link.close()
  }

  /** What is live as it was at first, and all that was accepted since, in order. */
  journal(): { first: State; facts: Iterable<Fact>; lastAt: Instant } {
    return this.playbacks.live.journal()
  }

  /** The day that the store keeps, as it is to be given out and printed: no rehearsal changes it. */
  get storedDay(): EventDay {
    return this.playbacks.stored.state.day
  }

  /** How often it was changed. */
  get storedSeq(): number {
    return this.playbacks.stored.state.seq
  }

  /** What became of it, as {@link journal} has it of what is live. */
  storedJournal(): ReturnType<Hub['journal']> {
    return this.playbacks.stored.journal()
  }

  /** To be called once a command is acknowledged: everybody it concerns gets a new view. */
  broadcastAfter(by: Actor): void {
    this.broadcaster.broadcastAfter(by)
  }

  /** What stands in no journal. */
  private carryOut(by: Actor, command: HubCommand, now: Instant): Answer {
    if (by.kind !== hubDefinitionOf(command).sender) return { refusal: { name: 'not-allowed' } }
    if (isLibraryCommand(command)) return this.askLibrary(by, command)
    if (isFleetCommand(command)) return this.answer(this.presence.askDisplays(command))
    if (command.type === 'wipe') return this.answer(this.wiping.wipe('button'))
    if (command.type === 'pickAddress' || command.type === 'setPublicAddress') {
      return this.setAddress(command)
    }
    return this.playbacks.carryOut(command, now)
  }

  private askLibrary(by: Actor, command: LibraryCommand): Answer {
    const { library } = this.options
    const refusal: Refusal | null = library ? library.carryOut(by, command) : { name: 'no-library' }
    this.presence.lookAgain()
    return this.answer(refusal)
  }

  private answer(refusal: Refusal | null): Answer {
    return refusal ? { refusal } : { seq: this.state.seq }
  }

  /** Has all codes name another address, or tells why not. */
  private setAddress(command: AddressCommand): Answer {
    const { pickAddress, setPublicAddress, onFault } = this.options
    try {
      if (command.type === 'setPublicAddress') setPublicAddress(command.base)
      else if (!pickAddress(command.address)) return { refusal: { name: 'unknown-address' } }
      return { seq: this.state.seq }
    } catch (error) {
      onFault('the choice of an address could not be written', error)
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
    const { joinBase, hubBases } = this.presence
    const wipe = { ...NO_WIPE, receipt: this.wiping.receiptOf(playback) }
    // Only a desk looks at who is there.
    const presence =
      kind === 'desk' ? this.presence.current() : { ...NOBODY, joinBase, hubBases, wipe }
    return { state, playback, effectiveAt, presence }
  }

  /** Whether the display hangs somewhere, linked or not. */
  isPaired(deviceId: string): boolean {
    return Object.hasOwn(this.state.displays, deviceId)
  }

  /** A pairing code that no other waiting display shows: where that can be, the display's own. */
  pairingCodeFor(deviceId: string): string {
    const taken = new Set(
      [...this.broadcaster.of('display')].flatMap((link) =>
        // A link of its own that is dead shows nothing.
        link.deviceId === deviceId ? [] : (link.pairingCode ?? []),
      ),
    )
    const own = codeFor(deviceId)
    return taken.has(own) ? newCode(this.options.secrets.chance, taken) : own
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
    this.wiping.look()
    this.presence.look()
    this.stopWatch = this.options.clock.after(SECOND, () => this.watch())
  }
}
