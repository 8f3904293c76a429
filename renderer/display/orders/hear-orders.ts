// SPDX-License-Identifier: EUPL-1.2
import type { Ports, Socket, SocketEvents } from '../../sync/ports.ts'

/** What the hub asks of this display at once, and the way to answer it. */
export type Orders = {
  /** What hears the link that is open, and when it last said something, by the monotonic clock. */
  heard: { by: SocketEvents | null; at: number }
  /** Ports that hear orders beside what the client hears. */
  ports: Ports
  /** Says it on the link, where there is one. */
  say(message: object): void
  /** Hands over what has come, and all that comes: each new link, and each order as text. */
  takenBy(taker: OrderTaker): void
}

export type OrderTaker = { linked(): void; order(text: string): void }

/**
 * Hears orders beside the client, which phones have as well and which knows of none. What carries them
 * out comes later, in a file of its own.
 */
export function hearOrders(ports: Ports): Orders {
  let open: Socket | null = null
  const heard: Orders['heard'] = { by: null, at: 0 }
  let taker: OrderTaker | null = null
  const early: string[] = []
  return {
    heard,
    ports: {
      ...ports,
      connect(events) {
        const by: SocketEvents = {
          onOpen() {
            open = socket
            events.onOpen()
            taker?.linked()
          },
          onMessage(data, gotAt) {
            heard.at = ports.monotonicNow()
            if (!data.startsWith('{"type":"order"')) events.onMessage(data, gotAt)
            else if (taker) taker.order(data)
            else early.push(data)
          },
          onClose() {
            if (open === socket) open = null
            events.onClose()
          },
        }
        heard.by = by
        const socket = ports.connect(by)
        return socket
      },
    },
    say(message) {
      open?.send(JSON.stringify(message))
    },
    takenBy(by) {
      taker = by
      if (open) by.linked()
      for (const text of early.splice(0)) by.order(text)
    },
  }
}
