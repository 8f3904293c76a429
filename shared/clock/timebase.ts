// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { Instant } from '../instant.ts'

/** How fast a rehearsal may run; the real day runs at 1. */
export const LEAST_RATE = 1
export const MOST_RATE = 600

const timebase = {
  /** Hub time at which the playback's clock was last set, and what it was set to. */
  origin: z.number(),
  position: z.number(),
  /** Milliseconds of the playback in one of the hub's. */
  rate: z.number(),
}

/** The time of a playback as a straight line over hub time. */
export const Timebase = z.object(timebase)
export type Timebase = z.infer<typeof Timebase>

/** What all surfaces play, and its time. */
export const LivePlayback = z.object({
  /** Tells one rehearsal from another. */
  id: z.string(),
  /**
   * `rehearsal`: the real day goes on beneath and comes back when it ends. `rehearsal-only`:
   * this hub was started for a rehearsal and has no real day.
   */
  kind: z.enum(['real', 'rehearsal', 'rehearsal-only']),
  ...timebase,
})
export type LivePlayback = z.infer<typeof LivePlayback>
export type PlaybackKind = LivePlayback['kind']

/** Hub time itself. */
export const HUB_TIME: Timebase = { origin: 0, position: 0, rate: 1 }
export const REAL_PLAYBACK: LivePlayback = { id: 'real', kind: 'real', ...HUB_TIME }

/** The time of a playback at `hubTime`. */
export function positionAt({ origin, position, rate }: Timebase, hubTime: Instant): Instant {
  return position + (hubTime - origin) * rate
}

/** The same time from `hubTime` on, at another rate. */
export function withRate(time: Timebase, rate: number, hubTime: Instant): Timebase {
  return { origin: hubTime, position: positionAt(time, hubTime), rate }
}

/** From `hubTime` on it is `position`; the rate stays. */
export function jumpedTo({ rate }: Timebase, position: Instant, hubTime: Instant): Timebase {
  return { origin: hubTime, position, rate }
}
