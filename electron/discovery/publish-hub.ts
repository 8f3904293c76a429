// SPDX-License-Identifier: EUPL-1.2
import type { Answer, DecodedPacket } from 'dns-packet'
import { SECOND } from '../../shared/instant.ts'
import type { Timers } from '../machine/timers.ts'
import { answerTo, goodbye, type HubService, hubsIn, recordsOf } from './hub-records.ts'
import type { Multicast, OpenMulticast } from './multicast.ts'

// Said again, since a packet may be lost, and a network that just came up drops the first (RFC 6762,
// section 8.3).
const SAID_AGAIN_AFTER_MS = [SECOND, 2 * SECOND, 4 * SECOND]
// Whoever asks hears what was just said to another (section 6).
const REST_MS = SECOND
// A port that another program held may be free later, and a network that refused may take it.
const TRIED_AGAIN_AFTER_MS = 30 * SECOND

export type PublishPorts = {
  open: OpenMulticast
  timers: Timers
  /** Says once what stands in the way; phones and displays then need an address. */
  tell(line: string): void
}

/** Tells networks of a hub, and answers whoever asks for one. */
export class HubPublisher {
  private readonly ports: PublishPorts
  private records: Answer[] = []
  private published = ''
  private addresses = ''
  /** All that were this hub's own since it started: what was said of an old one is still under way. */
  private readonly ownAddresses = new Set<string>()
  private hubId = ''
  private isCopyTold = false
  private multicast: Multicast | null = null
  /** When each record was last an answer. */
  private readonly toldAt = new WeakMap<Answer, number>()
  private told = ''
  private stops: (() => void)[] = []

  constructor(ports: PublishPorts) {
    this.ports = ports
  }

  /** What is so from now on. The old addresses are taken back, the new ones said on their networks. */
  publish(hub: HubService): void {
    const published = JSON.stringify(hub)
    if (published === this.published) return
    this.published = published
    this.hubId = hub.hubId
    for (const address of hub.addresses) this.ownAddresses.add(address)
    const records = recordsOf(hub)
    const gone = this.records.filter(({ name, type }) => {
      return !records.some((one) => one.name === name && one.type === type)
    })
    // Said while there may still be somebody who hears it.
    if (gone.length > 0) this.multicast?.tell(goodbye(gone))
    this.records = records
    const addresses = hub.addresses.join(' ')
    if (addresses !== this.addresses || this.multicast === null) {
      this.addresses = addresses
      this.open(hub.addresses)
    }
    this.announce()
  }

  /** Takes it all back. */
  stop(): void {
    for (const stop of this.stops) stop()
    if (this.records.length > 0) this.multicast?.tell(goodbye(this.records))
    this.multicast?.close()
    this.multicast = null
    this.records = []
    this.published = ''
  }

  private open(addresses: readonly string[]): void {
    this.multicast?.close()
    let hasFailed = false
    this.multicast = this.ports.open(addresses, {
      heard: (packet) => {
        if (packet.type !== 'query') return this.lookForCopy(packet)
        const answers = answerTo(packet, this.records)
        const now = this.ports.timers.now()
        // Each by itself: who asks for one of them again and again keeps nobody from the others.
        const isFresh = (one: Answer) => now - (this.toldAt.get(one) ?? -REST_MS) < REST_MS
        if (!answers || answers.every(isFresh)) return
        for (const one of answers) this.toldAt.set(one, now)
        this.multicast?.tell(answers)
      },
      failed: (error) => {
        if (this.told !== error.message) {
          this.ports.tell(`displays can’t find this hub by themselves (${error.message})`)
        }
        this.told = error.message
        if (hasFailed) return
        hasFailed = true
        this.stops.push(
          this.ports.timers.after(TRIED_AGAIN_AFTER_MS, () => {
            this.open(addresses)
            this.announce()
          }),
        )
      },
    })
  }

  /** A folder that was copied to a second laptop is this very hub for its displays, key and all. */
  private lookForCopy(packet: DecodedPacket): void {
    if (this.isCopyTold) return
    const copy = hubsIn(packet).find(
      ({ hubId, addresses }) =>
        hubId === this.hubId && !addresses.some((address) => this.ownAddresses.has(address)),
    )
    if (!copy) return
    this.isCopyTold = true
    this.ports.tell(
      `a copy of this hub runs at ${copy.addresses[0]} (${copy.name}): displays go to either of the two; stop one of them`,
    )
  }

  private announce(): void {
    for (const stop of this.stops.splice(0)) stop()
    const say = () => this.multicast?.tell(this.records)
    say()
    this.stops = SAID_AGAIN_AFTER_MS.map((ms) => this.ports.timers.after(ms, say))
  }
}
