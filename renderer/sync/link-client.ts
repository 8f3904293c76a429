// SPDX-License-Identifier: EUPL-1.2
import type { AnyCommand } from '../../shared/features/commands.ts'
import { SECOND } from '../../shared/instant.ts'
import type { HubMessage, SurfaceMessage } from '../../shared/protocol/messages.ts'
import { CLOCK_EVERY_MS, LINK_DEAD_AFTER_MS, PROTOCOL } from '../../shared/protocol/version.ts'
import type { DisplayPart } from './display-part.ts'
import { COMMAND_LIVES_MS, PendingCommands } from './pending-commands.ts'
import type { Ports, Socket } from './ports.ts'
import { ShownView } from './shown-view.ts'
import {
  type CommandResult,
  createSurface,
  type Surface,
  type SurfaceKind,
  type SurfaceStore,
  type ViewOf,
} from './surface.ts'
import { SyncedClock } from './synced-clock.ts'

// With jitter, so that a hall doesn't come back in one blow: a wall within three seconds of its
// hub, and a phone, of which there are many and a person looks on, a little later.
const RETRY_MS: Record<SurfaceKind, { first: number; longest: number }> = {
  display: { first: 500, longest: 2_500 },
  desk: { first: 500, longest: 2_500 },
  facilitator: { first: 500, longest: 2_500 },
  juror: { first: 500, longest: 2_500 },
  attendee: { first: SECOND, longest: 8 * SECOND },
}
// At connect and after sleep one exchange might have been a slow one; of eight, one is quick.
const BURST = 8
const BURST_EVERY_MS = 60
// Sleep and a link that died are looked for so often. With half a second for a first try at a new
// link the time is right again within a second after sleep.
const LOOK_EVERY_MS = 250
export type Link<K extends SurfaceKind> = {
  store: SurfaceStore<ViewOf[K]>
  clock: SyncedClock
  /** @param commandId for a command that may also arrive by another way, and counts once */
  send(command: AnyCommand, commandId?: string): Promise<CommandResult>
  /** Says how large the screen is, with the next question for the time. */
  report(size: string): void
  stop(): void
}

/** How a surface reads what comes from outside: by schema, as far as it has room for one. */
export type Reading = {
  /** A message of the hub from its JSON, or `null` where it is none. */
  message(json: unknown): HubMessage | null
}

/**
 * The one client of every surface: links it to the hub, for as long as it isn't stopped.
 * @param displayPart what a display does beside; `null` for all others
 */
export function linkWith<K extends SurfaceKind>(
  kind: K,
  ports: Ports,
  reading: Reading,
  displayPart: DisplayPart | null,
): Link<K> {
  const client = new Client<K>(kind, ports, reading, displayPart)
  client.start()
  return {
    store: client.store,
    clock: client.clock,
    send: (command, commandId) => client.send(command, commandId),
    report: (size) => client.report(size),
    stop: () => client.stop(),
  }
}

class Client<K extends SurfaceKind> {
  readonly store = createSurface<ViewOf[K]>()
  readonly clock: SyncedClock
  private readonly kind: K
  private readonly ports: Ports
  private readonly reading: Reading
  private readonly displayPart: DisplayPart | null
  private socket: Socket | null = null
  private isOpen = false
  private heardAt = 0
  private retryMs: number
  private size: string | null = null
  private readonly pending: PendingCommands
  private readonly shown: ShownView<K>
  private stops: (() => void)[] = []
  private stopTick: () => void = () => {}
  private isStopped = false

  constructor(kind: K, ports: Ports, reading: Reading, displayPart: DisplayPart | null) {
    this.kind = kind
    this.reading = reading
    this.displayPart = displayPart
    this.ports = ports
    this.retryMs = RETRY_MS[kind].first
    this.clock = new SyncedClock(ports)
    this.pending = new PendingCommands(ports.after)
    this.shown = new ShownView(kind, this.store, this.clock, ports, displayPart)
  }

  start(): void {
    this.shown.restore()
    this.connect()
    this.tick()
  }

  stop(): void {
    this.isStopped = true
    this.stopTick()
    this.shown.stop()
    this.drop()
    this.pending.loseAll()
  }

  report(size: string): void {
    this.size = size
  }

  send(command: AnyCommand, givenId?: string): Promise<CommandResult> {
    const now = this.clock.hubNow()
    if (!this.isOpen || now === null) return Promise.resolve({ kind: 'link-lost' })
    const commandId = givenId ?? this.ports.newId()
    const result = this.pending.resultOf(commandId)
    const expiresAt = now + COMMAND_LIVES_MS
    this.post({ type: 'command', command, playback: this.clock.playback.id, commandId, expiresAt })
    return result
  }

  private connect(): void {
    if (this.isStopped) return
    const isMine = () => this.socket === socket
    const socket = this.ports.connect({
      onOpen: () => isMine() && this.opened(),
      onMessage: (data, gotAt) => isMine() && this.heard(data, gotAt),
      onClose: () => isMine() && this.lost(),
    })
    this.socket = socket
    this.heardAt = this.ports.monotonicNow()
  }

  private opened(): void {
    this.isOpen = true
    this.clock.linkedAnew()
    if (!this.socket?.hasGreeted) this.post({ type: 'hello', protocol: PROTOCOL })
    this.burst(BURST)
  }

  /** Lets go of the socket, whether or not it knows that it is dead. */
  private drop(): void {
    for (const stop of this.stops) stop()
    this.stops = []
    const { socket } = this
    this.socket = null
    this.isOpen = false
    socket?.close()
  }

  private lost(): void {
    this.drop()
    this.pending.loseAll()
    this.store.setState((surface) => ({
      link: surface.link === 'connecting' && !surface.view ? 'connecting' : 'lost',
    }))
    if (this.isStopped) return
    const jittered = (this.retryMs * (1 + this.ports.chance())) / 2
    this.retryMs = Math.min(RETRY_MS[this.kind].longest, this.retryMs * 2)
    this.stops.push(this.ports.after(jittered, () => this.connect()))
  }

  /** Has the link died quietly, has this machine slept? */
  private tick(): void {
    const silentMs = this.ports.monotonicNow() - this.heardAt
    if (this.socket && silentMs > LINK_DEAD_AFTER_MS) this.lost()
    if (this.clock.notice() && this.isOpen) this.burst(BURST)
    this.stopTick = this.ports.after(LOOK_EVERY_MS, () => this.tick())
  }

  private burst(left: number): void {
    this.ask()
    // By now the clock knows its best: what is kept then starts right.
    if (left === 1) this.shown.keep()
    const restMs = this.displayPart?.asksEveryMs(this.clock) ?? CLOCK_EVERY_MS
    const wait = left > 1 ? BURST_EVERY_MS : restMs
    // One chain of questions at a time: a new burst takes the place of the old chain.
    for (const stop of this.stops) stop()
    this.stops = [this.ports.after(wait, () => this.burst(left - 1))]
  }

  private ask(): void {
    // Digits that say nothing would be a quarter of a phone's traffic. Rounded up: it leaves later.
    const sentAt = Math.ceil(this.ports.monotonicNow() * 100) / 100
    const health = this.displayPart?.health(this.clock, this.size)
    this.post({ type: 'clock', sentAt, health })
  }

  private post(message: SurfaceMessage): void {
    if (this.isOpen) this.socket?.send(JSON.stringify(message))
  }

  private heard(data: string, gotAt = this.ports.monotonicNow()): void {
    this.heardAt = gotAt
    const message = this.reading.message(jsonOf(data))
    // A hub that speaks another version says `reload`; what can't be read is not shown.
    if (message) this.take(message, gotAt)
  }

  private take(message: HubMessage, gotAt: number): void {
    switch (message.type) {
      case 'welcome':
        this.retryMs = RETRY_MS[this.kind].first
        return this.show({ link: 'connected' })
      case 'reload':
        return this.show({ mustReload: true })
      case 'pairing':
        return this.shown.takePairing(message)
      case 'day':
        return this.shown.takeDay(message)
      case 'view':
        return this.shown.takeView(message)
      case 'clock':
        return this.clock.take({ ...message, gotAt })
      case 'accepted':
        return this.pending.settle(message.commandId, { kind: 'accepted', seq: message.seq })
      case 'refused':
        if (message.commandId === null) return
        return this.pending.settle(message.commandId, { kind: 'refused', refusal: message.refusal })
      default:
        return message satisfies never
    }
  }

  private show(change: Partial<Surface<ViewOf[K]>>): void {
    this.store.setState(change)
  }
}

function jsonOf(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    // Not JSON is not a message; the caller sees that nothing could be read.
    return null
  }
}
