// SPDX-License-Identifier: EUPL-1.2

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { LinkWay } from '../../shared/features/displays/link-way.ts'
import {
  LARGEST_DESK_MESSAGE,
  LARGEST_MESSAGE,
  LINK_PATHS,
  SUBPROTOCOL,
} from '../../shared/protocol/version.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Audience } from '../../shared/views/view.ts'
import type { Hub } from '../hub/hub.ts'
import { isLoopback, senderOf } from '../network/ip-address.ts'
import { APP_ORIGIN } from '../network/origin.ts'
import { Frames } from './frames.ts'
import type { Known, Newcomers } from './limits/newcomers.ts'
import { PairingAskers } from './limits/pairing-askers.ts'
import { Seats } from './limits/seats.ts'
import type { Turns } from './limits/turns.ts'
import { askedOrigin } from './senders/asked-origin.ts'
import { keyOf } from './senders/link-key.ts'
import { isInTls } from './tls-entrance.ts'

// A surface that takes nothing off its link for so long gets a new one, with the newest view.
const MOST_BUFFERED = 1_048_576

/** Who a socket's request says it is, decided before the socket is accepted. */
export type Identify = {
  /** Whether nobody elsewhere can have made the `Host` header point here. */
  isSafeHost(host: string | undefined): boolean
  /** Whether a page from there is one of ours, by whichever of our addresses it was loaded. */
  isOwnBase(origin: string, port: number): boolean
  desk(request: IncomingMessage): string | null
  /** The id of a device that a desk let in, among those of its kind; `null`: it isn't. */
  facilitator(request: IncomingMessage): string | null
  juror(request: IncomingMessage): string | null
  /**
   * An attendee's id and room, and by what it is known; or the status with which to refuse the
   * request.
   */
  attendee(request: IncomingMessage): { personId: string; roomId: string; known: Known } | Refused
  /** A display's id from its own key. */
  display(key: string): string
}

/** Puts the hub's links on the server's sockets; gives back how to stop. */
export function serveSockets(
  server: Server,
  hub: Hub,
  identify: Identify,
  newcomers: Newcomers,
  turns: Turns,
): () => void {
  const sockets = socketsUpTo(LARGEST_MESSAGE)
  const desks = socketsUpTo(LARGEST_DESK_MESSAGE)
  const seats = new Seats(hub)
  const askers = new PairingAskers()
  const frames = new Frames()

  server.on('upgrade', (request, socket, head) => {
    // Node takes its own listener off: a sender that is gone already must not take us along.
    socket.on('error', () => {})
    if (!isPhone(request)) return accept(request, socket, head)
    const sender = senderOf(request.socket.remoteAddress)
    const isTaken = turns.take(sender, () => {
      if (!socket.destroyed) accept(request, socket, head)
    })
    if (!isTaken) refuse(socket, '503 Service Unavailable')
  })

  function accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const admitted = admit(request, identify, hub.presence.publicBase)
    if ('status' in admitted) return refuse(socket, admitted.status)
    const sender = senderOf(request.socket.remoteAddress)
    const { audience } = admitted
    const isPairing = audience.kind === 'display' && !hub.isPaired(audience.deviceId)
    if (isPairing && !askers.take(sender, hub.now())) {
      return refuse(socket, '429 Too Many Requests')
    }
    const deskId = admitted.actor?.kind === 'desk' ? admitted.actor.deskId : undefined
    const giveUp = () => socket.destroy()
    const leave = seats.take({ audience, sender, giveUp, ...(deskId && { deskId }) })
    if (!leave) return refuse(socket, '503 Service Unavailable')
    socket.once('close', leave)
    const among = audience.kind === 'desk' ? desks : sockets
    among.handleUpgrade(request, socket, head, (accepted) => {
      const inTurn = audience.kind === 'attendee' ? inTurns(turns, sender, accepted) : atOnce
      const way = wayOf(request)
      join(hub, { socket: accepted, wire: socket, frames, inTurn, sender, way }, admitted, () => {
        return newcomers.take(sender, hub.now(), admitted.known)
      })
    })
  }

  return () => {
    for (const among of [sockets, desks]) {
      for (const socket of among.clients) socket.terminate()
      among.close()
    }
  }
}

/** @param maxPayload in bytes */
function socketsUpTo(maxPayload: number): WebSocketServer {
  return new WebSocketServer({
    noServer: true,
    maxPayload,
    // A day shrinks to a third. Without a kept window, which would cost each link a good part of
    // a megabyte, what many are told is compressed once for all of them.
    perMessageDeflate: {
      serverNoContextTakeover: true,
      clientNoContextTakeover: true,
      serverMaxWindowBits: 15,
    },
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  })
}

/** Only the app sends its own origin: a browser lets no page choose it. */
function wayOf(request: IncomingMessage): LinkWay {
  if (isLoopback(senderOf(request.socket.remoteAddress))) return 'own'
  const isApp = request.headers.origin === APP_ORIGIN
  return isApp && isInTls(request.socket) ? 'pinned' : 'open'
}

/** Takes what a link says: a desk or a display is heard at once, whatever phones say. */
type Take = (hear: () => void) => void

const atOnce: Take = (hear) => hear()

/** A phone is heard in turns; one for which there is no room any more loses its link. */
function inTurns(turns: Turns, sender: string, socket: WebSocket): Take {
  return (hear) => {
    if (!turns.take(sender, hear)) socket.terminate()
  }
}

function isPhone(request: IncomingMessage): boolean {
  return pathOf(request) === LINK_PATHS.attendee
}

/** The status line with which a request for a link is refused. */
export type Refused = { status: string }

type Admitted = { audience: Audience; actor: Actor | null; known: Known }

function admit(
  request: IncomingMessage,
  identify: Identify,
  publicBase: string | null,
): Admitted | Refused {
  const { host, origin } = request.headers
  const path = pathOf(request)
  const isOwn = isOwnOrigin(request, path, identify) || origin === publicBase
  if (!identify.isSafeHost(host) || !isOwn) return { status: '403 Forbidden' }
  switch (path) {
    case LINK_PATHS.display: {
      const key = keyOf(request)
      if (key === null) return { status: '401 Unauthorized' }
      return {
        audience: { kind: 'display', deviceId: identify.display(key) },
        actor: null,
        known: 'made-up',
      }
    }
    case LINK_PATHS.desk: {
      const deskId = identify.desk(request)
      if (deskId === null) return { status: '401 Unauthorized' }
      return { audience: { kind: 'desk' }, actor: { kind: 'desk', deskId }, known: 'made-up' }
    }
    case LINK_PATHS.facilitator: {
      const facilitatorId = identify.facilitator(request)
      if (facilitatorId === null) return { status: '401 Unauthorized' }
      const audience = { kind: 'facilitator', facilitatorId } as const
      return { audience, actor: audience, known: 'made-up' }
    }
    case LINK_PATHS.juror: {
      const jurorId = identify.juror(request)
      if (jurorId === null) return { status: '401 Unauthorized' }
      const audience = { kind: 'juror', jurorId } as const
      return { audience, actor: audience, known: 'made-up' }
    }
    case LINK_PATHS.attendee: {
      const attendee = identify.attendee(request)
      if ('status' in attendee) return attendee
      const { personId, roomId, known } = attendee
      const audience = { kind: 'attendee', personId, roomId } as const
      return { audience, actor: { kind: 'attendee', personId }, known }
    }
    default:
      return { status: '404 Not Found' }
  }
}

/** Only our own pages may link: a page from elsewhere has another origin. */
function isOwnOrigin(request: IncomingMessage, path: string, { isOwnBase }: Identify): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  if (origin === askedOrigin(request)) return true
  // A display is known by a key of its own, which no browser sends by itself.
  if (path !== LINK_PATHS.display) return false
  if (origin === APP_ORIGIN) return true
  // A wall whose address is gone links by another. In TLS a page that came without is anybody's.
  const { localPort = 0 } = request.socket
  return isInTls(request.socket) === origin.startsWith('https:') && isOwnBase(origin, localPort)
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? ''
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** A link's socket, the connection under it, and what is written there. */
type Wired = {
  socket: WebSocket
  wire: Duplex
  frames: Frames
  inTurn: Take
  sender: string
  way: LinkWay
}

function join(
  hub: Hub,
  { socket, wire, frames, inTurn, sender, way }: Wired,
  { audience, actor }: Admitted,
  mayJoin: () => boolean,
): void {
  const mayCompress = socket.extensions.includes('permessage-deflate')
  const hasLeft = () => {
    if (wire.writableLength === 0) link.drained()
  }
  const link = hub.connect(audience, actor, {
    send: (told) => {
      if (wire.writableLength > MOST_BUFFERED) return socket.terminate()
      // Whole frames, and the socket itself writes no others but a pong and its last: it never
      // compresses, so nothing of its own is ever half on the way.
      if (socket.readyState === socket.OPEN) wire.write(frames.of(told, mayCompress), hasLeft)
    },
    isBehind: () => wire.writableLength > 0,
    sender,
    way,
    mayJoin,
    close: () => socket.terminate(),
  })
  // None of our pages sends a frame of another kind, and a flood of those costs the hub as much.
  const other = () => inTurn(() => link.receiveOther())
  socket.on('message', (data, isBinary) =>
    isBinary ? other() : inTurn(() => link.receive(data.toString())),
  )
  socket.on('ping', other)
  socket.on('pong', other)
  // An oversized or broken frame; `ws` closes the socket, and `close` follows.
  socket.on('error', () => {})
  socket.on('close', () => link.closed())
}
