// SPDX-License-Identifier: EUPL-1.2
import type { Stamps } from '../../shared/clock/corridor.ts'
import {
  errorBoundAt,
  type HubTime,
  hubTimeAt,
  NO_HUB_TIME,
  ofAnotherLink,
  roundTripOf,
  withoutSamples,
  withStamps,
} from '../../shared/clock/hub-time.ts'
import { type LivePlayback, positionAt, REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import type { Instant, Milliseconds } from '../../shared/instant.ts'
import type { Ports } from './ports.ts'

// A monotonic clock that stood still, or a wall clock that was set, shows as the two moving
// apart; less than this is what their roundings and a correction of the system's do.
const JUMP_MS = 50

/** Hub time as this surface estimates it, and the live time that follows from it. */
export class SyncedClock {
  /** What the hub said last that is live. */
  playback: LivePlayback = REAL_PLAYBACK
  /** How much earlier this surface shows everything, against what its panel adds, in ms. */
  trimMs: Milliseconds = 0
  private time: HubTime = NO_HUB_TIME
  private isOnNewLink = false
  private droppedAt = Number.NEGATIVE_INFINITY
  private last: { monotonic: number; wall: number } | null = null
  private readonly ports: Pick<Ports, 'monotonicNow' | 'wallNow'>

  constructor(ports: Pick<Ports, 'monotonicNow' | 'wallNow'>) {
    this.ports = ports
  }

  /** The live time, which is what surfaces show; `null` before anything is known of it. */
  now(): Instant | null {
    const hubTime = this.shownHubNow()
    return hubTime === null ? null : positionAt(this.playback, hubTime)
  }

  /** Hub time now, or `null` before anything is known of it. */
  hubNow(): Instant | null {
    return hubTimeAt(this.time, this.ports.monotonicNow())
  }

  /** Hub time as this surface shows it: ahead of {@link hubNow} by its trim. */
  shownHubNow(): Instant | null {
    const hubTime = this.hubNow()
    return hubTime === null ? null : hubTime + this.trimMs
  }

  /** A bound on the error of {@link hubNow} in ms, or `null` while it can't be told. */
  errorMs(): number | null {
    return errorBoundAt(this.time, this.ports.monotonicNow())
  }

  roundTripMs(): number | null {
    return roundTripOf(this.time)
  }

  /** What is taken from now on came over a new link. */
  linkedAnew(): void {
    this.isOnNewLink = true
  }

  take(stamps: Stamps): void {
    // Asked before this machine slept: the trip looks short to a clock that stood still.
    if (stamps.sentAt < this.droppedAt) return
    const before = this.isOnNewLink ? ofAnotherLink(this.time) : this.time
    this.isOnNewLink = false
    this.time = withStamps(before, stamps)
  }

  /** Goes on from what was known before a restart: hub time was so far ahead of the wall clock. */
  startFrom(hubMinusWallMs: number): void {
    if (this.time.applied) return
    const local = this.ports.monotonicNow()
    this.time = withoutSamples(local, this.ports.wallNow() + hubMinusWallMs - local)
  }

  /** How far hub time is ahead of this machine's wall clock, or `null`. */
  hubMinusWallMs(): number | null {
    const now = this.hubNow()
    return now === null ? null : now - this.ports.wallNow()
  }

  /**
   * To be called some times a second. When the two clocks have moved apart, this machine slept
   * or its wall clock was set; which of the two, only the hub can tell. Until it has answered,
   * time goes on by the monotonic clock, which nobody sets.
   * @returns whether the samples were dropped, so that the hub is to be asked at once.
   */
  notice(): boolean {
    const monotonic = this.ports.monotonicNow()
    const wall = this.ports.wallNow()
    const before = this.last
    this.last = { monotonic, wall }
    const now = this.hubNow()
    if (!before || now === null) return false
    const apartMs = wall - before.wall - (monotonic - before.monotonic)
    if (Math.abs(apartMs) < JUMP_MS) return false
    this.time = withoutSamples(monotonic, now - monotonic)
    this.droppedAt = monotonic
    return true
  }
}
