// SPDX-License-Identifier: EUPL-1.2
import type { SurfaceMessage } from '../../shared/protocol/messages.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import type { Ports, Socket, SocketEvents } from './ports.ts'

/** A link that was opened, and asked on, before there was a client; it keeps what is answered. */
export type EarlyLink = {
  /** Gives the socket over, and soon all that was heard on it, with when it came. */
  handOver(events: SocketEvents): Socket
}

/**
 * Links and asks at once for all that a first paint needs. The time is asked first, so that its
 * answer waits behind nothing.
 */
export function linkEarly({
  connect,
  monotonicNow,
}: Pick<Ports, 'connect' | 'monotonicNow'>): EarlyLink {
  let taker: SocketEvents | null = null
  let isOpen = false
  let isClosed = false
  const heard: [data: string, gotAt: number][] = []
  const say = (message: SurfaceMessage) => socket.send(JSON.stringify(message))
  const socket = connect({
    onOpen() {
      isOpen = true
      say({ type: 'clock', sentAt: monotonicNow() })
      say({ type: 'hello', protocol: PROTOCOL })
      taker?.onOpen()
    },
    onMessage(data, gotAt = monotonicNow()) {
      if (taker) taker.onMessage(data, gotAt)
      else heard.push([data, gotAt])
    },
    onClose() {
      isClosed = true
      taker?.onClose()
    },
  })
  return {
    handOver(events) {
      // Not before its new owner has it in hand.
      queueMicrotask(() => {
        taker = events
        if (isOpen) events.onOpen()
        for (const [data, gotAt] of heard) events.onMessage(data, gotAt)
        if (isClosed) events.onClose()
      })
      return { ...socket, hasGreeted: true }
    },
  }
}

/** The same ports, but that the first link is the one that was opened early. */
export function startingWith(early: EarlyLink | null, ports: Ports): Ports {
  let first = early
  return {
    ...ports,
    connect(events) {
      const link = first
      first = null
      return link ? link.handOver(events) : ports.connect(events)
    },
  }
}
