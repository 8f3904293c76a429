// SPDX-License-Identifier: EUPL-1.2
import type { Socket as Connection } from 'node:net'
import { WebSocket } from 'ws'
import type { Ports, Socket, SocketEvents } from '../../renderer/sync/ports.ts'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { connectBy, nodePorts } from './node-ports.ts'
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
    // Whose key it is, is asked elsewhere: here TLS is only what it costs.
    const options = { rejectUnauthorized: !address.startsWith('wss:') }
    this.open =
      kind === 'display'
        ? () => new WebSocket(address, [SUBPROTOCOL, KEY_PREFIX + secret], options)
        : () =>
            new WebSocket(address, [SUBPROTOCOL], {
              ...options,
              headers: { cookie: `${PERSON_COOKIE}=${secret}` },
            })
  }

  connect(events: SocketEvents): Socket {
    return connectBy(() => this.counted(this.open()))(events)
  }

  /** All ports of our own sync client. */
  ports(): Ports {
    return nodePorts((events) => this.connect(events))
  }

  bytes(): number {
    const { connection } = this
    return this.closedBytes + (connection ? connection.bytesRead + connection.bytesWritten : 0)
  }

  private counted(socket: WebSocket): WebSocket {
    socket.once('upgrade', ({ socket: connection }) => {
      this.connection = connection
    })
    socket.once('close', () => {
      this.closedBytes = this.bytes()
      this.connection = null
    })
    return socket
  }
}
