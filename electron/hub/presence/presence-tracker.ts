// SPDX-License-Identifier: EUPL-1.2

import { type Network, NO_NETWORK } from '../../../shared/features/address/network.ts'
import type { DisplayFault } from '../../../shared/features/displays/drawing.ts'
import type { LinkWay } from '../../../shared/features/displays/link-way.ts'
import type { FleetCommand } from '../../../shared/features/fleet/commands.ts'
import type { DisplayOrder } from '../../../shared/features/fleet/device.ts'
import { displayNumbers } from '../../../shared/features/fleet/display-numbers.ts'
import { isSmall } from '../../../shared/features/fleet/picture-size.ts'
import type { GuessedCode } from '../../../shared/features/guesses/guesses.ts'
import { type Laptop, NO_LAPTOP } from '../../../shared/features/laptop/laptop.ts'
import type { Library } from '../../../shared/features/library/library.ts'
import type { WipeInfo } from '../../../shared/features/wipe/receipt.ts'
import { type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { SurfaceMessage } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import type { State } from '../../../shared/state/state.ts'
import { type HubTrouble, NO_TROUBLE } from '../../../shared/views/hub-trouble.ts'
import type {
  DisplayHealth,
  LinkedDisplay,
  Newcomers,
  Presence,
} from '../../../shared/views/presence.ts'
import type { Audience } from '../../../shared/views/view.ts'
import { Fleet } from '../fleet/fleet.ts'
import { type SendOrder, sendToCopies } from '../fleet/send-order.ts'
import { FileGone } from '../playback/file-gone.ts'
import type { HubClock, Store } from '../ports.ts'
import { Arrivals } from './arrivals.ts'
import { Drawings } from './drawings.ts'
import { GuessCounter } from './guess-counter.ts'

// Links come and go in crowds; a desk's list may lag by this much.
const LINKS_WITHIN_MS = 200
// What displays say of their health changes all the time and is read by people.
const HEALTH_WITHIN_MS = 5 * SECOND

type PresentLink = {
  readonly deviceId: string | null
  readonly pairingCode: string | null
  readonly health: DisplayHealth
  readonly way: LinkWay
  readonly actorId: string | null
  readonly heardAt: Instant
  order(order: DisplayOrder): 'away' | 'too-old' | null
}

type PlayedDay = { store: Pick<Store, 'isGone'>; clockBehindMs?: Milliseconds | null }

type Options = {
  links: {
    of(kind: Audience['kind']): ReadonlySet<PresentLink>
    broadcast(): void
    broadcastWithin(ms: Milliseconds, kind: Audience['kind']): void
  }
  clock: Pick<HubClock, 'now'>
  /** What is kept. */
  day: PlayedDay
  /** What is live. */
  state(): State
  library(): Library | null
  wipe(): WipeInfo
  onFault(what: string, error: unknown): void
}

/** Who and what is there while the hub runs, and which desks are to hear of it. */
export class PresenceTracker {
  /** Where phones reach the hub; `null` while they can't. */
  joinBase: string | null = null
  /** Where displays find the hub, the likeliest first: the same object until that changes. */
  hubBases: string[] = []
  /** The fingerprint of the hub's key; `null` where it answers no TLS. */
  hubKey: string | null = null
  private network: Network = NO_NETWORK
  private trouble: HubTrouble
  private laptop: Laptop = NO_LAPTOP
  private readonly drawings = new Drawings()
  private readonly fleet = new Fleet()
  private readonly guesses = new GuessCounter()
  private arrivals = new Arrivals()
  /** `null`: to be looked up anew. */
  private counted: Presence | null = null
  private store: PlayedDay['store']
  private readonly options: Options

  constructor(options: Options) {
    this.options = options
    this.store = options.day.store
    this.trouble = troubleOf(options.day)
  }

  /** Another day is played: who came to the one before is no news of this one. */
  plays(day: PlayedDay): void {
    this.store = day.store
    this.trouble = troubleOf(day)
    this.arrivals = new Arrivals()
    this.fleet.pictures.forget()
    this.lookAgain()
  }

  /** As it is now: another object whenever anything of it may have changed. */
  current(): Presence {
    this.counted ??= this.count()
    return this.counted
  }

  /** What all codes name in place of an address of the hub's machine; `null`: nothing. */
  get publicBase(): string | null {
    return this.network.publicBase
  }

  /** Whether a display is there to which the hub matters: not this machine's own that hangs nowhere yet. */
  get hasDisplay(): boolean {
    const links = [...this.options.links.of('display')]
    return links.some((one) => one.deviceId !== null && !(one.way === 'own' && one.pairingCode))
  }

  /** A surface came or went: desks hear of it soon. */
  changed(): void {
    this.broadcastWithin(LINKS_WITHIN_MS)
  }

  healthChanged(): void {
    this.broadcastWithin(HEALTH_WITHIN_MS)
  }

  /** Whoever is said to be there may have come or gone by what was just done. */
  lookAgain(): void {
    this.counted = null
  }

  /** A paired display has said whether it painted what it was sent, or what went wrong. */
  displaySaid(deviceId: string, isGood: boolean, fault: DisplayFault | null): void {
    if (!Object.hasOwn(this.options.state().displays, deviceId)) return
    if (this.drawings.said(deviceId, isGood, fault, this.now())) this.changed()
  }

  /** @param overMs since it last said how many */
  displayPainted(deviceId: string, frames: number, overMs: Milliseconds): void {
    this.fleet.painted(deviceId, frames, overMs)
  }

  /** A display told what it runs on, or what became of an order. */
  deviceSaid(
    deviceId: string,
    said: Extract<SurfaceMessage, { type: 'device' | 'answer' | 'picture' }>,
  ): void {
    if (said.type === 'device') {
      this.fleet.told(deviceId, said.device, this.now())
      return this.healthChanged()
    }
    const { pictures } = this.fleet
    const { orderId } = said
    if (said.type === 'picture') {
      // A few bytes may claim to be a picture that no desk has memory for.
      const isTaken = isSmall(said.data)
        ? pictures.took(deviceId, orderId, said.data, said.by, this.now())
        : pictures.gaveNone(deviceId, orderId)
      if (isTaken) this.fleet.hears(deviceId)
      return isTaken ? this.changed() : undefined
    }
    if (pictures.gaveNone(deviceId, orderId)) return this.changed()
    if (this.fleet.answered(deviceId, said.orderId, said.outcome)) this.broadcastWithin(0)
  }

  /** A display's link has ended: from now on it was last heard then. */
  displayGone(link: Pick<PresentLink, 'deviceId' | 'heardAt'>): void {
    const { deviceId, heardAt } = link
    if (deviceId === null) return
    this.fleet.heard(deviceId, heardAt)
    this.fleet.copies.gone(deviceId, link)
  }

  /** Has displays do something at once; desks see what becomes of it with each of them. */
  askDisplays({ deviceIds, ask }: FleetCommand): Refusal | null {
    const all = displayNumbers(this.options.state().displays)
    const asked = new Map<string, number>()
    for (const deviceId of deviceIds) {
      const number = all.get(deviceId)
      if (number === undefined) return { name: 'unknown-display', deviceId }
      asked.set(deviceId, number)
    }
    if (ask === 'picture') this.askForPictures(asked)
    else this.fleet.ask(asked, ask, this.now(), ask === 'part' ? this.sendToCopies : this.sendOrder)
    this.broadcastWithin(0)
    return null
  }

  /** The last picture of a wall; `null`: there is none, or it hangs nowhere any more. */
  pictureOf(deviceId: string): { data: string } | null {
    if (!Object.hasOwn(this.options.state().displays, deviceId)) return null
    return this.fleet.pictures.of(deviceId)
  }

  private askForPictures(devices: ReadonlyMap<string, number>): void {
    for (const [deviceId, number] of devices) {
      this.fleet.pictures.ask(deviceId, number, this.now(), this.sendOrder)
    }
  }

  /** Each minute of each wall, while a desk is there to look: who doesn't answer is told of. */
  private askForOldPictures(): void {
    if (this.options.links.of('desk').size === 0) return
    const { displays } = this.current()
    const able = [...displays.keys()].filter((id) => this.fleet.isToBeAsked(id, this.now()))
    const due = this.fleet.pictures.due(able, this.now())
    if (due.length === 0) return
    const numbers = displayNumbers(this.options.state().displays)
    this.askForPictures(new Map(due.map((id) => [id, numbers.get(id) ?? 0])))
  }

  private readonly sendOrder: SendOrder = (order) => {
    const links = [...this.options.links.of('display')]
    const link = links.findLast(({ deviceId }) => deviceId === order.deviceId)
    return link ? link.order(order) : 'away'
  }

  private readonly sendToCopies: SendOrder = (order) => {
    this.fleet.copies.parted(order.deviceId)
    return sendToCopies([...this.options.links.of('display')], order)
  }

  /** What hangs nowhere yet loses nothing by a code of its own: nobody need ask for it. */
  private partUnhung(): void {
    const now = this.now()
    for (const deviceId of this.fleet.copies.all()) {
      if (Object.hasOwn(this.options.state().displays, deviceId)) continue
      this.fleet.ask(new Map([[deviceId, 0]]), 'part', now, this.sendToCopies)
    }
  }

  /** A display asked for the time. @param link its own */
  displayAsked(deviceId: string, link: object): void {
    if (this.fleet.copies.spoke(deviceId, link, this.now())) this.changed()
  }

  displayLinkedAnew(deviceId: string): void {
    this.drawings.linkedAnew(deviceId, this.now())
    this.fleet.linkedAnew(deviceId, this.now())
  }

  /** @param sender what the person is counted by */
  personJoined(personId: string, sender: string): void {
    this.arrivals.joined({ personId, sender, at: this.now() })
  }

  personDid(personId: string): void {
    this.arrivals.did(personId)
  }

  /** Somebody who wanted to join was told to wait: desks hear of it soon. */
  newcomerRefused(): void {
    this.arrivals.refused(this.now())
    this.healthChanged()
  }

  /**
   * Somebody came with a wrong code: desks hear of it soon, where it is no slip.
   * @param sender what they are counted by
   */
  codeWasWrong(what: GuessedCode, sender: string): void {
    if (this.guesses.wrong(what, sender, this.now())) this.healthChanged()
  }

  /**
   * What the hub's network is from now on.
   * @param base where phones reach the hub; `null` while they can't
   * @param hubBases where displays may find it
   */
  setNetwork(base: string | null, network: Network, hubBases: string[] = []): void {
    const isMoved = base !== this.joinBase
    this.joinBase = base
    // Walls are told of an address before any code names it: the old one may be gone any moment.
    const isToldToWalls = hubBases.join(' ') !== this.hubBases.join(' ')
    if (isToldToWalls) this.hubBases = hubBases
    this.network = network
    this.lookAgain()
    if (isMoved) return this.options.links.broadcast()
    if (isToldToWalls) this.options.links.broadcastWithin(0, 'display')
    this.broadcastWithin(0)
  }

  /** How the hub's machine is from now on. */
  setLaptop(laptop: Laptop): void {
    this.laptop = laptop
    this.broadcastWithin(0)
  }

  /** To be called each second: what was so of late isn't for ever. */
  look(): void {
    const { displays, newcomers } = this.current()
    if (isNews(newcomers) || this.guesses.forget(this.now())) this.healthChanged()
    if (this.drawings.look(this.now(), (deviceId) => displays.has(deviceId))) this.changed()
    if (this.fleet.look(this.now())) this.changed()
    this.partUnhung()
    this.askForOldPictures()
    this.lookForFile()
  }

  /** A desk hears of a file that is gone before it presses in vain, and that it is back. */
  private lookForFile(): void {
    const isFileGone = this.store.isGone()
    if (isFileGone === this.trouble.isFileGone) return
    this.trouble = { ...this.trouble, isFileGone }
    this.broadcastWithin(0)
    if (isFileGone) this.options.onFault("the day's file is gone", new FileGone())
  }

  private broadcastWithin(ms: Milliseconds): void {
    this.lookAgain()
    this.options.links.broadcastWithin(ms, 'desk')
  }

  private now(): Instant {
    return this.options.clock.now()
  }

  private count(): Presence {
    const { links, state, library, wipe } = this.options
    const displays = new Map<string, LinkedDisplay>()
    const waiting = new Map<string, string>()
    for (const { deviceId, pairingCode, health, way, heardAt } of links.of('display')) {
      if (deviceId === null) continue
      this.fleet.heard(deviceId, heardAt)
      if (pairingCode !== null) waiting.set(deviceId, pairingCode)
      else displays.set(deviceId, { ...health, way })
    }
    const phones = links.of('attendee').size
    const linked = new Set([...links.of('attendee')].map(({ actorId }) => actorId))
    const isLinked = (personId: string) => linked.has(personId)
    const newcomers = this.arrivals.news(this.now(), state().joining.people, isLinked)
    const guesses = this.guesses.told()
    const { joinBase, hubBases, hubKey, network, trouble, laptop, drawings, fleet: devices } = this
    const here = { displays, drawings, devices, waiting, phones, newcomers, guesses }
    const where = { joinBase, hubBases, hubKey, network }
    return { ...where, trouble, laptop, ...here, wipe: wipe(), library: library() }
  }
}

function troubleOf({ clockBehindMs = null }: PlayedDay): HubTrouble {
  return { ...NO_TROUBLE, clockBehindMs }
}

function isNews({ arrivals, refusedInLastMinute }: Newcomers): boolean {
  return arrivals.length > 0 || refusedInLastMinute > 0
}
