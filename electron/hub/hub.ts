// SPDX-License-Identifier: EUPL-1.2
import { HUB_TIME, type Stage } from '../../shared/clock/stage-time.ts'
import type { EventDay } from '../../shared/day/day.ts'
import { type Instant, SECOND } from '../../shared/instant.ts'
import { newCode } from '../../shared/join-code.ts'
import type { RehearsalAsk } from '../../shared/protocol/rehearsal-ask.ts'
import { LINK_DEAD_AFTER_MS } from '../../shared/protocol/version.ts'
import type { Actor, Entry } from '../../shared/state/commands.ts'
import { valueUnder } from '../../shared/state/spread.ts'
import { firstState, type State } from '../../shared/state/state.ts'
import { NOBODY, type Presence } from '../../shared/views/presence.ts'
import type { Audience } from '../../shared/views/view.ts'
import { viewFor } from '../../shared/views/view-for.ts'
import { type Answer, Course } from './course.ts'
import { Courses } from './courses.ts'
import { HubLink } from './hub-link.ts'
import type { FarEnd, HubClock, Secrets, Store } from './ports.ts'

// Joins come in crowds; everybody's counts may lag by this much, a facilitator's key may not.
const TELL_JOINS_AFTER_MS = 200
// What displays say of their health changes all the time and is read by people.
const TELL_HEALTH_AFTER_MS = 5 * SECOND

export type HubOptions = {
  store: Store
  clock: HubClock
  secrets: Pick<Secrets, 'chance'>
  /** Whether the store holds a rehearsal and not a real day. */
  isRehearsal: boolean
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
}

/**
 * The authority. Puts commands in order, stamps, applies, stores, acknowledges and tells, in
 * that order; knows neither sockets nor files.
 */
export class Hub {
  private readonly courses: Courses
  private joinBase: string | null = null
  private readonly links = new Set<HubLink>()
  private readonly options: HubOptions
  private stopTelling: (() => void) | null = null
  private tellAt = Number.POSITIVE_INFINITY
  private stopWatch: () => void = () => {}

  constructor(options: HubOptions) {
    this.options = options
    this.courses = new Courses(keptCourse(options), options.onFault)
    this.watch()
  }

  /** The day that is on stage. */
  get day(): EventDay {
    return this.state.steered.day
  }

  /** What all surfaces play: the real day or a rehearsal, and its time. */
  get stage(): Stage {
    return this.courses.onStage.stage
  }

  /** Hub time: also while rehearsing the real one. */
  now(): Instant {
    return this.options.clock.now()
  }

  /** The time that surfaces show. */
  stageNow(): Instant {
    return this.courses.onStage.timeAt(this.now())
  }

  /** Links a surface. What it may see and do follows from `audience`, never from what it says. */
  connect(audience: Audience, actor: Actor | null, far: FarEnd): HubLink {
    const link = new HubLink(this, audience, actor, far)
    this.links.add(link)
    return link
  }

  disconnect(link: HubLink): void {
    if (this.links.delete(link)) this.presenceChanged()
  }

  /** Carries out a command, or tells why not. A command that was taken before counts once. */
  submit(by: Actor, commandId: string, command: Entry['command']): Answer {
    return this.courses.onStage.submit(by, commandId, command, this.now())
  }

  /** Begins, moves or ends a rehearsal, or tells why not. The asker must be a desk. */
  rehearse(ask: RehearsalAsk): Answer {
    return this.courses.rehearse(ask, this.now())
  }

  /** What is on stage as it was at first, and all that was accepted since, in order. */
  journal(): { first: State; entries: Iterable<Entry>; lastAt: Instant } {
    return this.courses.onStage.journal()
  }

  /** To be called once a command is acknowledged: everybody it concerns gets a new view. */
  tellAfter(by: Actor): void {
    if (by.kind === 'desk') this.tell()
    else this.tellWithin(TELL_JOINS_AFTER_MS)
  }

  /** A surface came or went: the desk is told soon. */
  presenceChanged(): void {
    this.tellWithin(TELL_JOINS_AFTER_MS)
  }

  healthChanged(): void {
    this.tellWithin(TELL_HEALTH_AFTER_MS)
  }

  /** Where phones reach the hub from now on; `null` while there is no network. */
  setJoinBase(base: string | null): void {
    if (base === this.joinBase) return
    this.joinBase = base
    this.tell()
  }

  /**
   * The audience's view as it is now on stage, with the `seq` that it stands at, and the hub time
   * from which it is to be shown; `null`: at once.
   */
  viewOf(audience: Audience) {
    // Only a desk looks at who is there; counting for every phone would cost its square.
    const presence = audience.kind === 'desk' ? this.presence() : this.joinBaseOnly()
    const { onStage } = this.courses
    const { state, stage } = onStage
    const from = onStage.showsFrom(this.now())
    return { seq: state.seq, stage, from, view: viewFor(state, presence, audience) }
  }

  /** The room whose part of the day the audience gets; `null`: all of it. */
  roomOf(audience: Audience): string | null {
    switch (audience.kind) {
      case 'display':
        return this.state.devices[audience.deviceId]?.roomId ?? null
      case 'desk':
        return null
      case 'attendee':
        return audience.roomId
      default:
        return audience satisfies never
    }
  }

  /** Whether the display hangs somewhere, linked or not. */
  isPaired(deviceId: string): boolean {
    return Object.hasOwn(this.state.devices, deviceId)
  }

  /** Whether somebody with this id has joined. */
  hasJoined(personId: string): boolean {
    return valueUnder(this.state.people, personId) !== null
  }

  /** Whether the command would let in somebody who has not joined before. */
  isNewcomer(by: Actor, { type }: Entry['command']): boolean {
    return type === 'join' && by.kind === 'attendee' && !this.hasJoined(by.personId)
  }

  /** A pairing code that no other waiting display shows. */
  newPairingCode(): string {
    const taken = new Set([...this.links].flatMap((link) => link.pairingCode ?? []))
    return newCode(this.options.secrets.chance, taken)
  }

  /** Closes all links; the surfaces go on by themselves. */
  stop(): void {
    this.stopWatch()
    this.stopTelling?.()
    for (const link of this.links) link.close()
  }

  /** Whether a display with this id is linked now: only such a one can be paired from a desk. */
  isLinked(deviceId: string): boolean {
    return [...this.links].some((link) => link.deviceId === deviceId)
  }

  private get state(): State {
    return this.courses.onStage.state
  }

  private presence(): Presence {
    const displays = new Map()
    const waiting = new Map()
    let phones = 0
    for (const { audience, deviceId, pairingCode, health } of this.links) {
      if (audience.kind === 'attendee') phones += 1
      if (deviceId === null) continue
      if (pairingCode !== null) waiting.set(deviceId, pairingCode)
      else displays.set(deviceId, health)
    }
    return { joinBase: this.joinBase, displays, waiting, phones }
  }

  private joinBaseOnly(): Presence {
    return { ...NOBODY, joinBase: this.joinBase }
  }

  private tell(): void {
    this.stopTelling?.()
    this.stopTelling = null
    this.tellAt = Number.POSITIVE_INFINITY
    // Walls and desks first: a hall full of phones must not hold them up.
    const order = { display: 0, desk: 1, attendee: 2 }
    const links = [...this.links].sort((a, b) => order[a.audience.kind] - order[b.audience.kind])
    for (const link of links) link.tell()
  }

  private tellWithin(ms: number): void {
    const at = this.options.clock.now() + ms
    if (at >= this.tellAt) return
    this.tellAt = at
    this.stopTelling?.()
    this.stopTelling = this.options.clock.after(ms, () => this.tell())
  }

  /** Finds links that have died without a word. */
  private watch(): void {
    const now = this.options.clock.now()
    for (const link of this.links) {
      if (now - link.heardAt > LINK_DEAD_AFTER_MS) link.close()
    }
    this.stopWatch = this.options.clock.after(SECOND, () => this.watch())
  }
}

/** The course that the store keeps: the real day, or the rehearsal that the hub was started for. */
function keptCourse({ store, isRehearsal, onFault }: HubOptions): Course {
  const kind = isRehearsal ? 'rehearsal-only' : 'real'
  const stage: Stage = { id: kind, kind, ...(store.movedTo ?? HUB_TIME) }
  return new Course({ first: firstState(store.day), journal: store, stage, onFault })
}
