// SPDX-License-Identifier: EUPL-1.2
import type { Keep, Ports, Socket, SocketEvents } from './ports.ts'

/**
 * The ports of a real page.
 * @param address the hub's socket address, `ws://…/link/…`
 * @param protocols subprotocols; a display's key is among them
 * @param keep where to keep what was last shown
 */
export function browserPorts(address: string, protocols: string[], keep: Keep): Ports {
  return {
    connect: (events) => openSocket(address, protocols, events),
    monotonicNow: () => performance.now(),
    ...browserTime,
    chance: () => Math.random(),
    newId: randomId,
    ...keep,
  }
}

/** The machine's wall clock, and a call after some time. */
export const browserTime: Pick<Ports, 'wallNow' | 'after'> = {
  wallNow: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

export const KEEPS_NOTHING: Keep = { keep: () => {}, kept: () => null }

/** Keeps in `localStorage`, by this name. */
export function keptUnder(name: string): Keep {
  return {
    keep: (value) => {
      try {
        localStorage.setItem(name, value)
      } catch {
        // Full or switched off: the wall then needs its hub to start, and nothing else changes.
      }
    },
    kept: () => {
      try {
        return localStorage.getItem(name)
      } catch {
        // Switched off: the same as nothing kept.
        return null
      }
    },
  }
}

function openSocket(address: string, protocols: string[], events: SocketEvents): Socket {
  const socket = new WebSocket(address, protocols)
  socket.onopen = events.onOpen
  socket.onclose = events.onClose
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') events.onMessage(data)
  }
  return {
    send: (data) => socket.send(data),
    close: () => socket.close(),
  }
}

/** 128 random bits. `crypto.randomUUID` needs a secure context; this doesn't. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The socket address on the page's own origin. */
export function socketAddress(base: string, path: string): string {
  return new URL(path, base).href.replace(/^http/, 'ws')
}

/** A number in [0, 1) that nobody can guess: for codes that let somebody in. */
export function unguessable(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number / 2 ** 32
}
