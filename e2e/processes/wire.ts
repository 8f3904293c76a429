// SPDX-License-Identifier: EUPL-1.2
import type { Socket as Connection } from 'node:net'
import { WebSocket } from 'ws'
import type { Ports, Socket, SocketEvents } from '../../renderer/sync/ports.ts'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { socketOf } from './raw-link.ts'

const PERSON_COOKIE = 'zaalscherm-phone'

/** What it is, and for a phone the join code of its room. */
export type Place = { kind: 'display' | 'attendee'; code: string }

/** One surface's network, as its browser would use it, with what went over it. */
export class Wire {
  private readonly open: () => WebSocket
  private connection: Connection | null = null
  private closedBytes = 0

  /** @param index which of its kind it is: the same one is let in as the same */
  constructor(base: string, { kind, code }: Place, index: number) {
    const secret = `${kind}-${index}`.padEnd(40, 'x')
    const path = kind === 'display' ? LINK_PATHS.display : `${LINK_PATHS.attendee}?code=${code}`
    const address = socketOf(base, path)
    this.open =
      kind === 'display'
        ? () => new WebSocket(address, [SUBPROTOCOL, KEY_PREFIX + secret])
        : () =>
            new WebSocket(address, [SUBPROTOCOL], {
              headers: { cookie: `${PERSON_COOKIE}=${secret}` },
            })
  }

  connect(events: SocketEvents): Socket {
    const socket = this.open()
    socket.on('open', events.onOpen)
    socket.on('message', (data) => events.onMessage(data.toString()))
    // What goes wrong closes it as well.
    socket.on('error', () => {})
    socket.on('close', () => {
      this.closedBytes = this.bytes()
      this.connection = null
      events.onClose()
    })
    socket.once('upgrade', ({ socket: connection }) => {
      this.connection = connection
    })
    return {
      send: (data) => {
        if (socket.readyState === socket.OPEN) socket.send(data)
      },
      close: () => socket.terminate(),
    }
  }

  /** All ports of our own sync client, on this machine's clocks. */
  ports(): Ports {
    return {
      connect: (events) => this.connect(events),
      monotonicNow: () => performance.now(),
      wallNow: () => Date.now(),
      after: (ms, call) => {
        const timer = setTimeout(call, ms)
        return () => clearTimeout(timer)
      },
      chance: Math.random,
      newId: () => crypto.randomUUID(),
      keep: () => {},
      kept: () => null,
    }
  }

  bytes(): number {
    const { connection } = this
    return this.closedBytes + (connection ? connection.bytesRead + connection.bytesWritten : 0)
  }
}
