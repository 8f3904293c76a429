// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { SECOND } from '../../shared/instant.ts'
import { newCode } from '../../shared/join-code.ts'
import { LINK_DEAD_AFTER_MS } from '../../shared/protocol/version.ts'
import { apply, takenKey } from '../../shared/state/apply.ts'
import type { Actor, Entry } from '../../shared/state/commands.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import { firstState, type State } from '../../shared/state/state.ts'
import { seqOfTaken } from '../../shared/state/taken-ids.ts'
import { NOBODY, type Presence } from '../../shared/views/presence.ts'
import type { Audience } from '../../shared/views/view.ts'
import { viewFor } from '../../shared/views/view-for.ts'
import { HubLink } from './hub-link.ts'
import type { FarEnd, HubClock, Secrets, Store } from './ports.ts'

// Joins come in crowds; everybody's counts may lag by this much, a facilitator's key may not.
const TELL_JOINS_AFTER_MS = 200
// What displays say of their health changes all the time and is read by people.
const TELL_HEALTH_AFTER_MS = 5 * SECOND

/** What became of a command at the hub. */
export type Answer = { seq: number } | { refusal: Refusal }

export type HubOptions = {
  store: Store
  clock: HubClock
  secrets: Pick<Secrets, 'chance'>
  isRehearsal: boolean
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
}

/**
 * The authority. Puts commands in order, stamps, applies, stores, acknowledges and tells, in
 * that order; knows neither sockets nor files.
 */
export class Hub {
  readonly isRehearsal: boolean
  private state: State
  private joinBase: string | null = null
  private readonly links = new Set<HubLink>()
  private readonly options: HubOptions
  private stopTelling: (() => void) | null = null
  private tellAt = Number.POSITIVE_INFINITY
  private stopWatch: () => void = () => {}

  constructor(options: HubOptions) {
    this.options = options
    this.isRehearsal = options.isRehearsal
    this.state = replay(options.store)
    this.watch()
  }

  get day(): EventDay {
    return this.state.steered.day
  }

  now(): number {
    return this.options.clock.now()
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
    const known = seqOfTaken(this.state.taken, takenKey({ by, commandId }))
    if (known !== null) return { seq: known }
    const at = Math.max(this.options.clock.now(), this.state.at)
    const entry: Entry = { seq: this.state.seq + 1, at, by, commandId, command }
    const applied = apply(this.state, entry)
    if ('refusal' in applied) return applied
    try {
      this.options.store.append(entry)
    } catch (error) {
      this.options.onFault('the journal could not be written', error)
      return { refusal: { name: 'not-stored' } }
    }
    this.state = applied.value
    return { seq: entry.seq }
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

  /** The audience's view as it is now, with the `seq` that it stands at. */
  viewOf(audience: Audience) {
    // Only a desk looks at who is there; counting for every phone would cost its square.
    const presence = audience.kind === 'desk' ? this.presence() : this.joinBaseOnly()
    const view = viewFor(this.state, presence, audience)
    return { seq: this.state.seq, view }
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
    return Object.hasOwn(this.state.people, personId)
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

/**
 * The state that the journal gives. What was once accepted must be accepted again: anything
 * else means that the file and this program don't fit.
 */
function replay(store: Store): State {
  let state = firstState(store.day)
  for (const entry of store.entries()) {
    if (entry.seq !== state.seq + 1) throw new Error(`entry ${state.seq + 1} is missing`)
    const applied = apply(state, entry)
    if ('refusal' in applied) {
      throw new Error(
        `entry ${entry.seq} (${entry.command.type}) is refused now: ${applied.refusal.name}`,
      )
    }
    state = applied.value
  }
  return state
}
