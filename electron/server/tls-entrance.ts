// SPDX-License-Identifier: EUPL-1.2
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { createServer, TLSSocket } from 'node:tls'
import type { Timers } from '../machine/timers.ts'

/** What TLS is answered with, as PEM. */
export type TlsIdentity = { key: string; certificate: string }

// The type of a record that begins a handshake (RFC 8446, 5.1); no method of http begins with it.
const HANDSHAKE = 0x16
// Who says nothing, or half a handshake, gives up its place as half a request does.
const SAYS_WITHIN_MS = 5_000

/**
 * Lets a server of http answer TLS on the same port: the first byte tells which of both it is, and
 * what was in TLS is answered by the same routes. So every address that was ever printed stays as
 * it is, and no second port has to get through a firewall.
 * @returns ends what is still open
 */
export function addTlsEntrance(server: Server, identity: TlsIdentity, timers: Timers): () => void {
  const answers = server.listeners('connection')
  const answer = (socket: Socket) => {
    for (const each of answers) each.call(server, socket)
  }
  const { key, certificate: cert } = identity
  const shaking = new Map<string, () => void>()
  const inTls = createServer({ key, cert, ALPNProtocols: ['http/1.1'] }, (socket) => {
    shaking.get(peerOf(socket))?.()
    // The server of http times a request from its first byte on, and until then nothing.
    firstByteOf(socket, timers, () => answer(socket))
  })
  // Node leaves a connection open whose handshake failed, for whoever listens here to end.
  inTls.on('tlsClientError', (_error, socket) => socket.destroy())
  const open = new Set<Socket>()
  const shakeHands = (socket: Socket) => {
    const peer = peerOf(socket)
    // Of the whole of it: a byte now and then holds it no longer.
    const stopWaiting = timers.after(SAYS_WITHIN_MS, () => socket.destroy())
    const isOver = () => {
      stopWaiting()
      if (shaking.get(peer) === isOver) shaking.delete(peer)
    }
    shaking.set(peer, isOver)
    socket.once('close', isOver)
    inTls.emit('connection', socket)
  }
  const receive = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    firstByteOf(socket, timers, (byte) => {
      byte === HANDSHAKE ? shakeHands(socket) : answer(socket)
    })
  }
  server.removeAllListeners('connection')
  server.on('connection', receive)
  return () => {
    for (const socket of open) socket.destroy()
  }
}

/** Whether what came over a socket was in TLS. */
export function isInTls(socket: object): boolean {
  return socket instanceof TLSSocket
}

/** What a connection has alone, in TLS as beneath it. */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`
}

/** Looks at the first byte, and leaves it there for whoever reads the rest. */
function firstByteOf(socket: Socket, timers: Timers, tell: (byte: number) => void): void {
  const stopWaiting = timers.after(SAYS_WITHIN_MS, () => socket.destroy())
  const gone = () => socket.destroy()
  const look = () => {
    const first: Buffer | null = socket.read(1)
    if (first === null) {
      socket.once('readable', look)
      return
    }
    stopWaiting()
    socket.off('error', gone).off('end', gone)
    socket.unshift(first)
    tell(first.readUInt8())
  }
  socket.on('error', gone).on('end', gone)
  socket.once('close', stopWaiting)
  look()
}
