// SPDX-License-Identifier: EUPL-1.2
import { openLink } from '../../renderer/sync/link.ts'
import type { Link } from '../../renderer/sync/link-client.ts'
import type { Ports, Socket, SocketEvents } from '../../renderer/sync/ports.ts'
import type { SurfaceKind } from '../../renderer/sync/surface.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Audience } from '../../shared/views/view.ts'
import type { Cable } from './cable.ts'
import type { Chance } from './chance.ts'
import type { HubMachine } from './hub-machine.ts'
import type { SimTime } from './sim-time.ts'

/** How far a machine's clocks are off. */
export type Skew = { driftPpm: number; wallMs: number }

/** A machine with a surface on it: the product's own sync client on simulated ports. */
export class SurfaceMachine<K extends SurfaceKind> {
  readonly cable: Cable
  readonly deviceId: string
  private opened: Link<K>
  private readonly kind: K
  private readonly time: SimTime
  private readonly chance: Chance
  private readonly hub: HubMachine
  private readonly driftPpm: number
  private wallMs: number
  private kept: string | null = null
  private ids = 0

  constructor(
    kind: K,
    deviceId: string,
    parts: { time: SimTime; chance: Chance; hub: HubMachine; cable: Cable; skew: Skew },
  ) {
    this.kind = kind
    this.deviceId = deviceId
    this.time = parts.time
    this.chance = parts.chance
    this.hub = parts.hub
    this.cable = parts.cable
    this.driftPpm = parts.skew.driftPpm
    this.wallMs = parts.skew.wallMs
    this.opened = openLink(kind, this.ports())
  }

  get link(): Link<K> {
    return this.opened
  }

  /** What the machine would start with. */
  get keptText(): string | null {
    return this.kept
  }

  /** Pulls the plug and puts it back in: only what was kept is left. */
  restart(): void {
    this.opened.stop()
    this.opened = openLink(this.kind, this.ports())
  }

  /** Somebody, or the network, sets the machine's wall clock. */
  setWallClock(byMs: number): void {
    this.wallMs += byMs
  }

  private localNow(): number {
    return this.time.now * (1 + this.driftPpm / 1e6)
  }

  private ports(): Ports {
    return {
      connect: (events) => this.connect(events),
      monotonicNow: () => this.localNow(),
      wallNow: () => this.localNow() + this.wallMs,
      after: (ms, call) => this.time.after(ms, call),
      chance: () => this.chance.next(),
      newId: () => {
        this.ids += 1
        return `${this.deviceId}-${this.ids}`
      },
      keep: (value) => {
        this.kept = value
      },
      kept: () => this.kept,
    }
  }

  private audience(): Audience {
    switch (this.kind) {
      case 'display':
        return { kind: 'display', deviceId: this.deviceId }
      case 'desk':
        return { kind: 'desk' }
      default:
        throw new Error(`no ${this.kind} in this world`)
    }
  }

  private actor(): Actor | null {
    return this.kind === 'desk' ? { kind: 'desk', deskId: this.deviceId } : null
  }

  private connect(events: SocketEvents): Socket {
    const up = this.cable.direction()
    const down = this.cable.direction()
    let link: ReturnType<HubMachine['accept']> = null
    let isClosed = false
    const close = () => {
      if (isClosed) return
      isClosed = true
      events.onClose()
    }
    up(() => {
      if (isClosed) return
      link = this.hub.accept(this.audience(), this.actor(), {
        send: ({ text }) =>
          down(() => {
            if (!isClosed) events.onMessage(text)
          }),
        isBehind: () => false,
        sender: '',
        mayJoin: () => true,
        close: () => down(close),
      })
      down(link ? events.onOpen : close)
    })
    return {
      send: (data) => up(() => link?.receive(data)),
      close: () => {
        isClosed = true
        up(() => link?.closed())
      },
    }
  }
}
