// SPDX-License-Identifier: EUPL-1.2
import { createSocket } from 'node:dgram'
import { networkInterfaces } from 'node:os'
import { AUTHORITATIVE_ANSWER, type DecodedPacket, decode, encode, type Packet } from 'dns-packet'
import { machineTimers } from '../machine/timers.ts'
import { linesOf, type MulticastLine } from './multicast-lines.ts'
import { PacketFilter } from './packet-filter.ts'

// RFC 6762, sections 3 and 11.
const PORT = 5353
const HOPS = 255

/** What is said and heard by mDNS on the networks that a machine is on. */
export type Multicast = {
  ask(questions: Packet['questions']): void
  tell(answers: Packet['answers']): void
  close(): void
}
export type MulticastEvents = {
  heard(packet: DecodedPacket): void
  /** A network on which nothing can be said or heard; the others go on. */
  failed(error: Error): void
}
/** Opens it on the networks of these addresses of this machine. */
export type OpenMulticast = (addresses: readonly string[], events: MulticastEvents) => Multicast

/** The system's own sockets: beside another mDNS responder, if there is one. */
export const openMulticast: OpenMulticast = (addresses, events) => {
  const lines = linesOf(addresses, networkInterfaces(), process.platform)
  const hasIpv4 = lines.some(({ type }) => type === 'udp4')
  const sockets = lines.map((line) => {
    // Many a system has IPv6 off: where IPv4 carries it, that is no news.
    const isNews = line.type === 'udp4' || !hasIpv4
    return openOn(line, isNews ? events : { ...events, failed: () => {} })
  })
  const send = (packet: Packet) => {
    const bytes = encode(packet)
    for (const socket of sockets) socket.send(bytes)
  }
  return {
    ask: (questions) => send({ type: 'query', questions }),
    tell: (answers) => send({ type: 'response', flags: AUTHORITATIVE_ANSWER, answers }),
    close: () => {
      for (const socket of sockets) socket.close()
    },
  }
}

/** A socket for each network: what is sent leaves by the right one, also where there are several. */
function openOn(
  { type, group, via, isNeighbour }: MulticastLine,
  { heard, failed }: MulticastEvents,
) {
  // Only its own family: the other has a socket of its own on the same port.
  const socket = createSocket({ type, reuseAddr: true, ipv6Only: type === 'udp6' })
  const filter = new PacketFilter()
  const waiting: Uint8Array[] = []
  let state: 'opening' | 'open' | 'closed' = 'opening'
  let leaving = 0
  socket.on('error', (error) => {
    if (state === 'closed') return
    failed(error)
    shut()
  })
  socket.on('message', (bytes, { address: from }) => {
    // Each socket hears what arrives on any network: only its own counts, and nobody from farther away.
    if (!isNeighbour(from) || !filter.takes(bytes, from, machineTimers.now())) return
    const packet = decoded(bytes)
    if (packet) heard(packet)
  })
  socket.bind(PORT, () => {
    try {
      socket.addMembership(group, via)
      socket.setMulticastInterface(via)
      socket.setMulticastTTL(HOPS)
      // A display may be on the hub's own machine.
      socket.setMulticastLoopback(true)
    } catch (error) {
      // The address has gone since it was looked up.
      failed(error as Error)
      return shut()
    }
    state = 'open'
    for (const bytes of waiting.splice(0)) leave(bytes)
  })
  function leave(bytes: Uint8Array): void {
    leaving += 1
    // A network that has just gone takes nothing: whoever looks at addresses hears of that.
    socket.send(bytes, PORT, group, () => {
      leaving -= 1
      if (state === 'closed' && leaving === 0) socket.close()
    })
  }
  function shut(): void {
    if (state === 'closed') return
    state = 'closed'
    // A goodbye that was just said goes out first.
    if (leaving === 0) socket.close()
  }
  return {
    send(bytes: Uint8Array) {
      if (state === 'opening') waiting.push(bytes)
      else if (state === 'open') leave(bytes)
    },
    close: shut,
  }
}

function decoded(bytes: Buffer): DecodedPacket | null {
  try {
    return decode(bytes)
  } catch {
    // Anybody may send anything to that port.
    return null
  }
}
