// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import { boundsAt, type Fix, fixOf, type Sample, type Stamps, sampleOf } from './corridor.ts'

/** What a surface knows of hub time. Plain data: {@link withStamps} gives the next one. */
export type HubTime = {
  samples: readonly Sample[]
  /** Exchanges since the start, or since sleep. */
  taken: number
  /** The offset as it was applied at `localAt`, from where it slews towards `target`. */
  applied: { localAt: number; offsetMs: number } | null
  target: Fix
}

export const NO_HUB_TIME: HubTime = { ...withoutSamples(0, 0), applied: null }

// Fast enough to take back 30 ms in a minute, too slow to be seen.
const MOST_SLEW = 500e-6
// Past this a slew would take minutes, and a step is the lesser evil.
const STEP_FROM_MS = 250
// Three minutes where questions are asked each second: long enough to see two clocks drift apart.
const MOST_SAMPLES = 192
// The first fix is a burst of eight: the first of them alone may be far off, and to slew what
// the others know better would take minutes.
const FIRST_FIX = 8

/**
 * Hub time with one more exchange. The first fix steps, as does the first after sleep; later
 * ones slew, so that a countdown never runs backwards.
 */
export function withStamps(time: HubTime, stamps: Stamps): HubTime {
  const sample = sampleOf(stamps)
  const localNow = stamps.gotAt
  const samples = agreeing([...time.samples, sample].slice(-MOST_SAMPLES), localNow)
  const target = fixOf(samples, localNow)
  const offsetMs = offsetAt(time, localNow)
  const taken = time.taken + 1
  const steps =
    offsetMs === null || taken <= FIRST_FIX || Math.abs(target.offsetMs - offsetMs) > STEP_FROM_MS
  const applied = { localAt: localNow, offsetMs: steps ? target.offsetMs : offsetMs }
  return { samples, taken, applied, target }
}

/**
 * Samples that leave no place for the offset come from before and after a jump that nobody
 * noticed: then only the newest still says how it is.
 */
function agreeing(samples: readonly Sample[], localNow: number): readonly Sample[] {
  const { lowestMs, highestMs } = boundsAt(samples, localNow)
  return lowestMs > highestMs ? samples.slice(-1) : samples
}

/**
 * After sleep or a set clock the samples say nothing any more. The time shown goes on from
 * `offsetMs` until the next exchange.
 */
export function withoutSamples(localNow: number, offsetMs: number): HubTime {
  const applied = { localAt: localNow, offsetMs }
  return { samples: [], taken: 0, applied, target: { ...applied, drift: 0 } }
}

/**
 * Over a new link the hub may be one that was started since, whose clock differs a little: what
 * was exchanged before says nothing of that. The time goes on, and slews to what comes.
 */
export function ofAnotherLink(time: HubTime): HubTime {
  return { ...time, samples: [] }
}

function offsetAt(time: HubTime, localNow: number): number | null {
  if (!time.applied) return null
  const { localAt, offsetMs } = time.applied
  const { target } = time
  const mostMs = MOST_SLEW * Math.max(0, localNow - localAt)
  const wantedMs = target.offsetMs + target.drift * (localNow - target.localAt) - offsetMs
  return offsetMs + Math.max(-mostMs, Math.min(mostMs, wantedMs))
}

/** Hub time at the surface's monotonic `localNow`, or `null` before the first fix. */
export function hubTimeAt(time: HubTime, localNow: number): Instant | null {
  const offsetMs = offsetAt(time, localNow)
  return offsetMs === null ? null : localNow + offsetMs
}

/**
 * A bound on the error of {@link hubTimeAt}, in milliseconds: to the farther end of where the
 * offset can be. `null`: nothing is known.
 */
export function errorBoundAt(time: HubTime, localNow: number): Milliseconds | null {
  const offsetMs = offsetAt(time, localNow)
  if (offsetMs === null || time.samples.length === 0) return null
  const { lowestMs, highestMs } = boundsAt(time.samples, localNow)
  return Math.max(highestMs - offsetMs, offsetMs - lowestMs)
}

/** The shortest round trip of the samples that still count, in milliseconds. */
export function roundTripOf(time: HubTime): Milliseconds | null {
  if (time.samples.length === 0) return null
  return Math.min(...time.samples.map(({ roundTripMs }) => roundTripMs))
}
