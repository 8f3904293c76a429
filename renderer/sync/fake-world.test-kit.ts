// SPDX-License-Identifier: EUPL-1.2
import type { HubMessage, SurfaceMessage } from '../../shared/protocol/messages.ts'
import type { Ports, SocketEvents } from './ports.ts'

const HUB_START = 1_710_000_000_000
const WALL_START = 1_709_999_000_000
const LOCAL_START = 5_000

type Timer = { at: number; call: () => void }

/** A socket as the hub holds it. */
export type FakeSocket = {
  openedAtMs: number
  heard: SurfaceMessage[]
  isClosed: boolean
  accept(): void
  say(message: HubMessage): void
  sayText(text: string): void
  close(): void
}

/** A surface's ports, a clock that runs when told to, and a hub that tests speak for. */
export class FakeWorld {
  ms = 0
  /** How far the machine's clocks have moved apart, as after sleep. */
  wallShiftMs = 0
  /** How far hub time has gone on while this machine's clock stood still. */
  hubShiftMs = 0
  chance = 0
  keptText: string | null = null
  readonly sockets: FakeSocket[] = []
  /** Answers the time on every open socket, as a hub does. */
  answersClock = true
  /** How long such an answer is under way. */
  tripMs = 1
  private timers: Timer[] = []
  private ids = 0

  readonly ports: Ports = {
    connect: (events) => this.connect(events),
    monotonicNow: () => LOCAL_START + this.ms,
    wallNow: () => WALL_START + this.ms + this.wallShiftMs,
    after: (ms, call) => {
      const timer = { at: this.ms + ms, call }
      this.timers.push(timer)
      return () => {
        this.timers = this.timers.filter((other) => other !== timer)
      }
    },
    chance: () => this.chance,
    newId: () => {
      this.ids += 1
      return `id-${this.ids}`
    },
    keep: (value) => {
      this.keptText = value
    },
    kept: () => this.keptText,
  }

  /** The socket opened last. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1)
    if (!socket) throw new Error('nothing has connected')
    return socket
  }

  get hubNow(): number {
    return HUB_START + this.hubShiftMs + this.ms
  }

  get timersLeft(): number {
    return this.timers.length
  }

  /** Lets `ms` pass, timer by timer. */
  pass(ms: number): void {
    const until = this.ms + ms
    for (;;) {
      const next = this.timers.toSorted((a, b) => a.at - b.at)[0]
      if (!next || next.at > until) break
      this.timers = this.timers.filter((timer) => timer !== next)
      this.ms = Math.max(this.ms, next.at)
      next.call()
    }
    this.ms = until
  }

  private connect(events: SocketEvents) {
    const socket: FakeSocket = {
      openedAtMs: this.ms,
      heard: [],
      isClosed: false,
      accept: () => events.onOpen(),
      say: (message) => events.onMessage(JSON.stringify(message)),
      sayText: (text) => events.onMessage(text),
      close: () => events.onClose(),
    }
    this.sockets.push(socket)
    return {
      send: (data: string) => this.take(socket, JSON.parse(data)),
      close: () => {
        socket.isClosed = true
      },
    }
  }

  private take(socket: FakeSocket, message: SurfaceMessage): void {
    socket.heard.push(message)
    if (message.type !== 'clock' || !this.answersClock) return
    const now = this.hubNow
    const { sentAt } = message
    this.timers.push({
      at: this.ms + this.tripMs,
      call: () => socket.say({ type: 'clock', sentAt, receivedAt: now, answeredAt: now }),
    })
  }
}
