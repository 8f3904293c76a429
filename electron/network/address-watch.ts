// SPDX-License-Identifier: EUPL-1.2

import type { HubAddress, Network } from '../../shared/features/address/network.ts'
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Adapter } from './adapter.ts'
import { type AddressChoice, lookedAt, NO_CHOICE, pickedOn } from './choose-address.ts'
import { type Candidate, rankedAddresses } from './rank-addresses.ts'

// A laptop changes networks unannounced; a code that leads nowhere may stand no longer than this.
const LOOK_EVERY_MS = 5 * SECOND

/** What is remembered of the choice from one start to the next. */
export type KeptChoice = Pick<AddressChoice, 'current' | 'picked'>

export type WatchPorts = {
  adapters(): Adapter[]
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
  private candidates: Candidate[]
  private onNetwork: (network: Network) => void = () => {}
  private stopWaiting: () => void = () => {}
  private told = ''

  constructor(ports: WatchPorts) {
    this.ports = ports
    this.candidates = rankedAddresses(ports.adapters())
    const kept = { ...NO_CHOICE, ...ports.kept() }
    this.choice = pickedOn(kept, kept.picked, this.candidates, ports.now())
    this.remember()
  }

  get network(): Network {
    const { current, picked, coming, last } = this.choice
    const addresses = this.candidates.map(({ adapter, address }) => ({ adapter, address }))
    return { addresses, current, picked, coming, last, isFixed: false }
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
    this.candidates = rankedAddresses(this.ports.adapters())
    const isThere = ({ adapter, address }: HubAddress) =>
      this.candidates.some((one) => one.adapter === adapter && one.address === address)
    if (picked !== null && !isThere(picked)) return false
    const choice = pickedOn(this.choice, picked, this.candidates, this.ports.now())
    this.ports.keep({ current: choice.current, picked })
    this.choice = choice
    this.tell()
    return true
  }

  private look(): void {
    this.stopWaiting()
    const now = this.ports.now()
    this.candidates = rankedAddresses(this.ports.adapters())
    const before = this.choice.current
    this.choice = lookedAt(this.choice, this.candidates, now)
    if (this.choice.current?.address !== before?.address) this.remember()
    this.tell()
    const dueMs = (this.choice.coming?.at ?? Number.POSITIVE_INFINITY) - now
    this.stopWaiting = this.ports.after(Math.min(LOOK_EVERY_MS, Math.max(dueMs, 0)), () =>
      this.look(),
    )
  }

  private tell(): void {
    const { network } = this
    const text = JSON.stringify(network)
    if (text === this.told) return
    this.told = text
    this.onNetwork(network)
  }

  /** What can't be kept holds all the same, until the next start. */
  private remember(): void {
    const { current, picked } = this.choice
    try {
      // Where there is no network for a while, what was there before is what to look for.
      if (current) this.ports.keep({ current, picked })
    } catch {
      // A full disk is told where it matters: by the journal.
    }
  }
}
