// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { WebSocket } from 'ws'
import { HubMessage, type SurfaceMessage } from '../../shared/protocol/messages.ts'
import { KEY_PREFIX, LINK_PATHS, PROTOCOL, SUBPROTOCOL } from '../../shared/protocol/version.ts'

type Of<T extends HubMessage['type']> = Extract<HubMessage, { type: T }>

// Well within what a hub waits for.
const ASKS_EACH_MS = 3_000

/** A link without our sync client: it says exactly what a test tells it to. */
export class RawLink {
  readonly socket: WebSocket
  readonly messages: HubMessage[] = []
  private connection: Socket | null = null
  private readonly waiting = new Set<() => void>()

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      const said = JSON.parse(String(data))
      // Orders are read by no client.
      if (said.type === 'order') return
      this.messages.push(HubMessage.parse(said))
      for (const look of this.waiting) look()
    })
    socket.on('error', () => {})
    socket.once('upgrade', (response) => {
      this.connection = response.socket
    })
  }

  /** Connects and says hello. */
  static async open(address: string, options: RawLinkOptions = {}): Promise<RawLink> {
    const { protocols = [SUBPROTOCOL], ...headers } = options
    const socket = new WebSocket(address, protocols, { headers })
    const link = new RawLink(socket)
    await once(socket, 'open')
    link.say({ type: 'hello', protocol: PROTOCOL })
    return link
  }

  say(message: SurfaceMessage): void {
    this.socket.send(JSON.stringify(message))
  }

  /** The first message of this type that `fits`, now or later. */
  async heard<T extends HubMessage['type']>(
    type: T,
    fits: (message: Of<T>) => boolean = () => true,
  ): Promise<Of<T>> {
    return this.first(
      (message): message is Of<T> => message.type === type && fits(message as Of<T>),
      type,
    )
  }

  /** What the hub answers to a command. */
  answerTo(commandId: string): Promise<Of<'accepted' | 'refused'>> {
    return this.first(
      (message): message is Of<'accepted' | 'refused'> =>
        (message.type === 'accepted' || message.type === 'refused') &&
        message.commandId === commandId,
      `answer to ${commandId}`,
    )
  }

  /** That a command was taken; throws where it was refused. */
  async taken(commandId: string): Promise<Of<'accepted'>> {
    const answer = await this.answerTo(commandId)
    if (answer.type === 'accepted') return answer
    throw new Error(`${commandId} was refused: ${JSON.stringify(answer.refusal)}`)
  }

  /** Asks for the time as long as it is open, as every surface does: a hub lets go of who is silent. */
  goOnAsking(): void {
    const asking = setInterval(() => this.say({ type: 'clock', sentAt: 0 }), ASKS_EACH_MS)
    asking.unref()
    this.socket.once('close', () => clearInterval(asking))
  }

  private async first<T extends HubMessage>(
    isWanted: (message: HubMessage) => message is T,
    what: string,
  ): Promise<T> {
    const already = this.messages.find(isWanted)
    if (already) return already
    // Nothing comes over it any more, and its `close` has been.
    if (this.socket.readyState !== WebSocket.OPEN) throw new Error(`closed before a ${what} came`)
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    const look = () => {
      const found = this.messages.find(isWanted)
      if (found) resolve(found)
    }
    this.waiting.add(look)
    const closed = () => reject(new Error(`closed before a ${what} came`))
    this.socket.once('close', closed)
    return promise.finally(() => {
      this.waiting.delete(look)
      this.socket.off('close', closed)
    })
  }

  /** Bytes that went over this link so far, both ways. */
  bytes(): number {
    return this.connection ? this.connection.bytesRead + this.connection.bytesWritten : 0
  }

  close(): void {
    this.socket.terminate()
  }
}

type RawLinkOptions = { protocols?: string[]; cookie?: string; origin?: string; host?: string }

/** What the hub answers to a request for a link that it doesn't accept. */
export async function refusedLink(address: string, options: RawLinkOptions = {}): Promise<number> {
  const { protocols = [SUBPROTOCOL], ...headers } = options
  const socket = new WebSocket(address, protocols, { headers })
  socket.on('error', () => {})
  const [, response] = await once(socket, 'unexpected-response')
  socket.terminate()
  return response.statusCode
}

/** A desk that has exchanged its one-time key. */
export async function openDesk(deskUrl: string): Promise<{ link: RawLink; cookie: string }> {
  const url = new URL(deskUrl)
  const answer = await fetch(new URL('/desk/key', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: url.hash.slice('#key='.length) }),
  })
  const cookie = cookieOf(answer)
  if (answer.status !== 204 || !cookie) throw new Error(`the key was refused: ${answer.status}`)
  return { link: await deskLink(deskUrl, cookie), cookie }
}

export async function deskLink(deskUrl: string, cookie: string): Promise<RawLink> {
  const link = await RawLink.open(socketOf(deskUrl, LINK_PATHS.desk), { cookie })
  link.goOnAsking()
  await link.heard('view')
  return link
}

/** A display with a key of its own. */
export function openDisplay(base: string, key: string): Promise<RawLink> {
  const protocols = [SUBPROTOCOL, KEY_PREFIX + key]
  return RawLink.open(socketOf(base, LINK_PATHS.display), { protocols })
}

/** The hub's time, as it was between the call and its answer. */
export async function hubNow(base: string): Promise<number> {
  const link = await openDisplay(base, 'hub-now'.padStart(32, 'k'))
  link.say({ type: 'clock', sentAt: 0 })
  const { answeredAt } = await link.heard('clock')
  link.close()
  return answeredAt
}

export function cookieOf(answer: Response): string | null {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? null
}

export function socketOf(base: string, path: string): string {
  return new URL(path, base).href.replace(/^http/, 'ws')
}
