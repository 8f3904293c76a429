// SPDX-License-Identifier: EUPL-1.2
import { Hub } from '../../electron/hub/hub.ts'
import type { Connection, HubClock } from '../../electron/hub/ports.ts'
import { type LivePlayback, REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Audience } from '../../shared/views/view.ts'
import type { Chance } from './chance.ts'
import { MemoryStore } from './memory-store.ts'
import type { SimTime } from './sim-time.ts'

/** The hub's laptop: its disk outlives the power, nothing else does. */
export class HubMachine {
  readonly store: MemoryStore
  /** The hub while there is power, or `null`. */
  hub: Hub | null = null
  private readonly time: SimTime
  private readonly chance: Chance
  private readonly beganAt: Instant
  private generation = 0

  /** @param beganAt hub time at the beginning of the world */
  constructor(time: SimTime, chance: Chance, day: EventDay, beganAt: Instant) {
    this.time = time
    this.chance = chance
    this.beganAt = beganAt
    this.store = new MemoryStore(day)
  }

  /** What is live: after a start of the hub always the real day. */
  get playback(): LivePlayback {
    return this.hub?.playback ?? REAL_PLAYBACK
  }

  /** Hub time as it truly is. */
  now(): Instant {
    return this.beganAt + this.time.now
  }

  powerOn(): void {
    this.generation += 1
    this.hub = new Hub({
      store: this.store,
      clock: this.clock(this.generation),
      secrets: { chance: () => this.chance.next() },
      isRehearsal: false,
      pickAddress: () => false,
      setPublicAddress: () => {},
      onFault: (what, error) => {
        throw new Error(what, { cause: error })
      },
    })
  }

  /** Pulls the plug: what was not on the disk is gone, and nobody is told. */
  powerOff(): void {
    this.generation += 1
    this.hub = null
  }

  /** A link to the hub as it is now; `null` without power. */
  accept(audience: Audience, actor: Actor | null, connection: Connection) {
    const { generation } = this
    const link = this.hub?.connect(audience, actor, connection)
    if (!link) return null
    const isOn = () => this.generation === generation
    return {
      receive: (data: string) => {
        if (isOn()) link.receive(data)
      },
      closed: () => {
        if (isOn()) link.closed()
      },
    }
  }

  private clock(generation: number): HubClock {
    return {
      now: () => this.now(),
      after: (ms, call) =>
        this.time.after(ms, () => {
          if (this.generation === generation) call()
        }),
    }
  }
}
