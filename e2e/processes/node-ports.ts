// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { Ports } from '../../renderer/sync/ports.ts'

/**
 * The ports of the product's own sync client in Node, for benches with more clients than browsers.
 * @param host the hub's own, where `address` is that of something in between
 */
export function nodePorts(address: string, protocols: string[], host: string): Ports {
  return {
    connect(events) {
      const socket = new WebSocket(address, protocols, { headers: { host } })
      socket.on('open', events.onOpen)
      socket.on('message', (data) => events.onMessage(String(data)))
      socket.on('close', events.onClose)
      // Told by the close that follows.
      socket.on('error', () => {})
      return {
        send: (data) => socket.send(data),
        close: () => socket.terminate(),
      }
    },
    monotonicNow: () => performance.now(),
    wallNow: () => Date.now(),
    after(ms, call) {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
    chance: () => Math.random(),
    newId: () => randomUUID(),
    keep: () => {},
    kept: () => null,
  }
}

/** The machine's monotonic clock in ms: the same in all its processes. */
export function machineNow(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
