// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import type { Ports } from '../../renderer/sync/ports.ts'

/** The ports of the product's own sync client in Node, on this machine's clocks; keeps nothing. */
export function nodePorts(connect: Ports['connect']): Ports {
  return {
    connect,
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

/**
 * Connects as a browser would.
 * @param open a new socket, on its way to the hub
 */
export function connectBy(open: () => WebSocket): Ports['connect'] {
  return (events) => {
    const socket = open()
    socket.on('open', events.onOpen)
    socket.on('message', (data) => events.onMessage(data.toString()))
    // What goes wrong closes it as well.
    socket.on('error', () => {})
    socket.on('close', events.onClose)
    return {
      send: (data) => {
        if (socket.readyState === socket.OPEN) socket.send(data)
      },
      close: () => socket.terminate(),
    }
  }
}

/** The machine's monotonic clock in ms: the same in all its processes. */
export function machineNow(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
