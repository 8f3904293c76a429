// SPDX-License-Identifier: EUPL-1.2
import type { HubInfo } from '../../shared/hub-info.ts'
import { type Milliseconds, SECOND } from '../../shared/instant.ts'
import type { Timers } from '../machine/timers.ts'
import { originOf } from '../network/origin.ts'
import { browseHubs } from './browse-hubs.ts'
import { climb, firstRung, type KnownHub, type Ladder, type LadderEvent } from './ladder.ts'
import type { OpenMulticast } from './multicast.ts'

// What was heard is looked at again so often: a rung may be over, or the only hub may be the only one still.
const LOOK_EVERY_MS = 0.5 * SECOND

// More than a display sees before it is its first one's turn again.
const MOST_WAITED_AT = 32

export type FindPorts = {
  open: OpenMulticast
  timers: Timers
  /** Who answers there, or `null`: nobody, or not a hub. Never rejects. */
  ask(origin: string): Promise<HubInfo | null>
  /** This machine's own, as they are now. */
  addresses(): string[]
  /** Remembers where the hub is from one start to the next; what can't be kept is no fault. */
  keep(hub: KnownHub): void
  /** Whether a display that belongs to no hub waits at one after the other, where there are several. */
  takesTurns?: boolean
}

/** Looks for a display's hub, by the ladder, for as long as nothing is found. */
export class HubFinder {
  private readonly ports: FindPorts
  /** Where this display has a room, or somebody said that it is to be. */
  private own: KnownHub | null
  private hub: KnownHub | null
  private kept: KnownHub | null
  /** By host, the last one last. */
  private readonly waitedAt = new Map<string, KnownHub>()
  private climbing: Ladder | null = null
  private asked = new Set<string>()
  private stopBrowsing = () => {}
  private stopLooking = () => {}
  private readonly waiting = new Set<(hub: KnownHub) => void>()

  /** @param known the hub that this display belongs to, or `null` */
  constructor(known: KnownHub | null, ports: FindPorts) {
    this.ports = ports
    this.own = known
    this.hub = known
    this.kept = known
  }

  /** The hub as it was found last, or was known before. */
  get known(): KnownHub | null {
    return this.hub
  }

  /** How far it has come; `null`: it isn't looking. */
  get ladder(): Ladder | null {
    return this.climbing
  }

  /**
   * Looks for the hub where that isn't done already.
   * @param withinMs so long the answer may take
   * @returns the hub, or `null` where it isn't found by then; the looking goes on
   */
  find(withinMs: Milliseconds): Promise<KnownHub | null> {
    if (!this.climbing) this.begin()
    return new Promise((resolve) => {
      const found = (hub: KnownHub | null) => {
        this.waiting.delete(found)
        stop()
        resolve(hub)
      }
      const stop = this.ports.timers.after(withinMs, () => found(null))
      this.waiting.add(found)
    })
  }

  /** Somebody says where the hub is: it is asked at once, whichever hub it is. */
  typed(origin: string): void {
    if (!this.climbing) this.begin()
    this.take({ kind: 'typed', origin })
  }

  /**
   * The hub there has given this display a room: it belongs to that one from now on, and only now is that
   * kept, so that nobody who merely answers has its next start look for them.
   */
  belongsTo(origin: string): void {
    const host = new URL(origin).hostname
    const found = this.waitedAt.get(host)
    if (!found || found === this.kept) return
    this.kept = found
    this.own = found
    this.hub = found
    this.ports.keep(found)
  }

  stop(): void {
    this.stopBrowsing()
    this.stopLooking()
    this.climbing = null
  }

  private begin(): void {
    const { timers } = this.ports
    this.climbing = firstRung(
      this.own,
      timers.now(),
      this.ports.takesTurns ? [...this.waitedAt.keys()] : null,
    )
    this.asked = new Set()
    this.browse()
    this.askNew()
    const look = () => {
      this.stopLooking = timers.after(LOOK_EVERY_MS, look)
      this.take({ kind: 'passed' })
    }
    this.stopLooking = timers.after(LOOK_EVERY_MS, look)
  }

  /** From the first moment on, so that a hub at a new address needn't wait for its rung. */
  private browse(): void {
    const { ports } = this
    this.stopBrowsing()
    this.stopBrowsing = browseHubs(ports, ports.addresses(), ({ hubId, name, addresses, port }) => {
      const origins = addresses.map((address) => originOf(address, port))
      this.take({ kind: 'heard', hubId, name, origins })
    })
  }

  private take(event: LadderEvent): void {
    const before = this.climbing
    if (!before) return
    const after = climb(before, event, this.ports.timers.now())
    this.climbing = after
    if (after.found) return this.end(after.found, after.typed?.origin === after.found.origin)
    // This machine may be on another network by now.
    if (after.rung === 'last' && before.rung !== 'last') this.browse()
    this.askNew()
  }

  private askNew(): void {
    const asking = this.climbing?.asking ?? []
    for (const origin of this.asked) if (!asking.includes(origin)) this.asked.delete(origin)
    for (const origin of asking) if (!this.asked.has(origin)) this.ask(origin)
  }

  private async ask(origin: string): Promise<void> {
    this.asked.add(origin)
    const hub = await this.ports.ask(origin)
    this.take(hub ? { kind: 'answered', origin, hub } : { kind: 'silent', origin })
  }

  private end(hub: KnownHub, isTyped: boolean): void {
    this.stop()
    this.hub = hub
    // Whoever stands before it knows better than a network.
    if (isTyped) this.own = hub
    const host = new URL(hub.origin).hostname
    this.waitedAt.delete(host)
    this.waitedAt.set(host, hub)
    const [oldest] = this.waitedAt.keys()
    if (oldest !== undefined && this.waitedAt.size > MOST_WAITED_AT) this.waitedAt.delete(oldest)
    for (const found of [...this.waiting]) found(hub)
  }
}
