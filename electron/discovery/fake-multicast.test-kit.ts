// SPDX-License-Identifier: EUPL-1.2
import { AUTHORITATIVE_ANSWER, type DecodedPacket, decode, encode, type Packet } from 'dns-packet'
import type { MulticastEvents, OpenMulticast } from './multicast.ts'

/** A network in memory, on which packets go through their real encoding. */
export class FakeNetwork {
  /** All that was said on it, oldest first. */
  readonly said: DecodedPacket[] = []
  /** Of whom there is something on it now: the addresses that each was opened with. */
  readonly open: string[][] = []
  private readonly members = new Set<MulticastEvents>()

  readonly multicast: OpenMulticast = (addresses, events) => {
    const own = [...addresses]
    this.open.push(own)
    this.members.add(events)
    return {
      ask: (questions) => this.say({ type: 'query', questions }),
      tell: (answers) => this.say({ type: 'response', flags: AUTHORITATIVE_ANSWER, answers }),
      close: () => {
        this.members.delete(events)
        this.open.splice(this.open.indexOf(own), 1)
      },
    }
  }

  say(packet: Packet): void {
    const heard = decode(encode(packet))
    this.said.push(heard)
    for (const member of this.members) member.heard(heard)
  }

  /** No network takes anything: another program holds the port. */
  fail(reason: string): void {
    for (const member of this.members) member.failed(new Error(reason))
  }
}
