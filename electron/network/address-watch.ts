// SPDX-License-Identifier: EUPL-1.2

import type { HubAddress, Network, SeenAddress } from '../../shared/features/address/network.ts'
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Adapter } from './adapter.ts'
import { type AddressChoice, lookedAt, NO_CHOICE, pickedOn } from './choose-address.ts'
import { type FormerPlace, FormerPlaces } from './former-places.ts'
import { keepOldCommand } from './keep-old-address.ts'
import { type Candidate, rankedAddresses, seenAddresses } from './rank-addresses.ts'

// A laptop changes networks unannounced; a code that leads nowhere may stand no longer than this.
const LOOK_EVERY_MS = 5 * SECOND

/** What is remembered of the choice from one start to the next. */
export type KeptChoice = Pick<AddressChoice, 'current' | 'picked'> & {
  publicBase: Network['publicBase']
  former?: FormerPlace[]
}

export type WatchPorts = {
  adapters(): Adapter[]
  /** Of `process.platform`: whose commands are told. */
  platform?: string
  /** Hub time. */
  now(): Instant
  after(ms: number, call: () => void): () => void
  /** `null`: nothing is kept. */
  kept(): KeptChoice | null
  /** Throws where it can't. */
  keep(choice: KeptChoice): void
}

/** Looks now and then at which addresses there are, and keeps to one. */
export class AddressWatch {
  private readonly ports: WatchPorts
  private choice: AddressChoice
  private publicBase: Network['publicBase']
  private candidates: Candidate[] = []
  private seen: SeenAddress[] = []
  private adapters: Adapter[] = []
  private onNetwork: (network: Network) => void = () => {}
  private stopWaiting: () => void = () => {}
  private told = ''
  private readonly former: FormerPlaces

  constructor(ports: WatchPorts) {
    this.ports = ports
    const { publicBase = null, former = [], ...choice } = ports.kept() ?? {}
    const kept = { ...NO_CHOICE, ...choice }
    this.former = new FormerPlaces(former)
    this.publicBase = publicBase
    if (kept.current) this.former.note(kept.current.address, ports.now())
    if (publicBase) this.former.note(publicBase, ports.now())
    this.readAddresses()
    this.choice = pickedOn(kept, kept.picked, this.candidates, ports.now())
    this.remember()
  }

  get network(): Network {
    const { current, picked, coming, last } = this.choice
    const addresses = this.candidates.map(({ adapter, address }) => ({ adapter, address }))
    const { seen, publicBase } = this
    const keepOld = keepOldCommand(last, this.adapters, this.ports.platform ?? '')
    return { addresses, seen, current, picked, coming, last, publicBase, keepOld, isFixed: false }
  }

  /** Tells what is so now, and whenever it has changed; gives back how to stop. */
  start(onNetwork: (network: Network) => void): () => void {
    this.onNetwork = onNetwork
    this.look()
    return () => this.stopWaiting()
  }

  /**
   * The facilitator picks an address for the codes, or lets the hub choose.
   * @returns whether there is such an address; throws where the pick can't be kept
   */
  pick(picked: HubAddress | null): boolean {
    this.readAddresses()
    const isThere = ({ adapter, address }: HubAddress) =>
      this.candidates.some((one) => one.adapter === adapter && one.address === address)
    if (picked !== null && !isThere(picked)) return false
    const choice = pickedOn(this.choice, picked, this.candidates, this.ports.now())
    this.keep({ current: choice.current, picked, publicBase: this.publicBase })
    this.choice = choice
    this.tell()
    return true
  }

  /**
   * Has all codes name this in place of an address of this machine; `null`: one of those again.
   * Throws where it can't be kept.
   */
  setPublic(publicBase: Network['publicBase']): void {
    const { current, picked } = this.choice
    if (publicBase) this.former.note(publicBase, this.ports.now())
    this.keep({ current, picked, publicBase })
    this.publicBase = publicBase
    this.tell()
  }

  private look(): void {
    this.stopWaiting()
    const now = this.ports.now()
    const hasNewPlace = this.readAddresses()
    const before = this.choice.current
    this.choice = lookedAt(this.choice, this.candidates, now)
    if (hasNewPlace || this.choice.current?.address !== before?.address) this.remember()
    this.tell()
    const dueMs = (this.choice.coming?.at ?? Number.POSITIVE_INFINITY) - now
    this.stopWaiting = this.ports.after(Math.min(LOOK_EVERY_MS, Math.max(dueMs, 0)), () =>
      this.look(),
    )
  }

  /** Whether the hub is to be had at that address or public base, or was of late. */
  wasAt(place: string): boolean {
    return this.former.has(place, this.ports.now())
  }

  /** Whether there is one that wasn't known. */
  private readAddresses(): boolean {
    const adapters = this.ports.adapters()
    this.candidates = rankedAddresses(adapters)
    this.seen = seenAddresses(adapters)
    this.adapters = adapters
    const now = this.ports.now()
    return this.candidates.filter(({ address }) => this.former.note(address, now)).length > 0
  }

  private tell(): void {
    const { network } = this
    const text = JSON.stringify(network)
    if (text === this.told) return
    this.told = text
    this.onNetwork(network)
  }

  private keep(choice: Omit<KeptChoice, 'former'>): void {
    this.ports.keep({ ...choice, former: this.former.list(this.ports.now()) })
  }

  /** What can't be kept holds all the same, until the next start. */
  private remember(): void {
    const { current, picked } = this.choice
    const { publicBase } = this
    try {
      // Where there is no network for a while, what was there before is what to look for.
      if (current) this.keep({ current, picked, publicBase })
    } catch {
      // A full disk is told where it matters: by the journal.
    }
  }
}
