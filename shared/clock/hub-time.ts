// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'

/**
 * One exchange of four stamps over an open socket, in milliseconds: asked and answered by the
 * surface's monotonic clock, received and answered back by hub time.
 */
export type Stamps = { sentAt: number; receivedAt: Instant; answeredAt: Instant; gotAt: number }

type Sample = { localAt: number; offsetMs: number; halfTripMs: Milliseconds }

/** What a surface knows of hub time. Plain data: {@link withStamps} gives the next one. */
export type HubTime = {
  samples: readonly Sample[]
  /** The offset as it was applied at `localAt`, from where it slews towards `targetMs`. */
  applied: { localAt: number; offsetMs: number } | null
  targetMs: number
}

export const NO_HUB_TIME: HubTime = { samples: [], applied: null, targetMs: 0 }

// FACTS, clock sync: a crystal is off by 20 ppm at most, 50 leaves room for a warm laptop.
const MOST_DRIFT = 50e-6
// One timer quantum at each end: pages get stamps of 0.1 ms, the hub of 1 µs.
const PRECISION_MS = 0.2
// Fast enough to take back 30 ms in a minute, too slow to be seen.
const MOST_SLEW = 500e-6
// Past this a slew would take minutes, and a step is the lesser evil.
const STEP_FROM_MS = 250
const MOST_SAMPLES = 32
// The first fix is a burst of eight: the first of them alone may be far off, and to slew what
// the others know better would take minutes.
const FIRST_FIX = 8

/** Offset and half the round trip of one exchange (Cristian 1989). */
function sampleOf({ sentAt, receivedAt, answeredAt, gotAt }: Stamps): Sample {
  const roundTripMs = Math.max(0, gotAt - sentAt - (answeredAt - receivedAt))
  const offsetMs = (receivedAt - sentAt + (answeredAt - gotAt)) / 2
  return { localAt: gotAt, offsetMs, halfTripMs: roundTripMs / 2 }
}

/** How far a sample may be off by now: it ages with the drift between the two clocks. */
function dispersionOf(sample: Sample, localNow: number): Milliseconds {
  return sample.halfTripMs + PRECISION_MS + MOST_DRIFT * Math.abs(localNow - sample.localAt)
}

function bestOf(samples: readonly Sample[], localNow: number): Sample | null {
  let best: Sample | null = null
  for (const sample of samples) {
    if (!best || dispersionOf(sample, localNow) <= dispersionOf(best, localNow)) best = sample
  }
  return best
}

/**
 * Hub time with one more exchange. The sample of lowest dispersion counts (as DVB-CSS does);
 * the first fix steps, as does the first after sleep; later ones slew, so that a countdown
 * never runs backwards.
 */
export function withStamps(time: HubTime, stamps: Stamps): HubTime {
  const sample = sampleOf(stamps)
  const samples = [...time.samples, sample].slice(-MOST_SAMPLES)
  const localNow = stamps.gotAt
  const targetMs = bestOf(samples, localNow)?.offsetMs ?? sample.offsetMs
  const offsetMs = offsetAt(time, localNow)
  const isFirst = offsetMs === null || samples.length <= FIRST_FIX
  const steps = isFirst || Math.abs(targetMs - offsetMs) > STEP_FROM_MS
  const applied = { localAt: localNow, offsetMs: steps ? targetMs : offsetMs }
  return { samples, applied, targetMs }
}

/**
 * After sleep or a set clock the samples say nothing any more. The time shown goes on from
 * `offsetMs` until the next exchange.
 */
export function withoutSamples(localNow: number, offsetMs: number): HubTime {
  return { samples: [], applied: { localAt: localNow, offsetMs }, targetMs: offsetMs }
}

function offsetAt(time: HubTime, localNow: number): number | null {
  if (!time.applied) return null
  const { localAt, offsetMs } = time.applied
  const mostMs = MOST_SLEW * Math.max(0, localNow - localAt)
  const wantedMs = time.targetMs - offsetMs
  return offsetMs + Math.max(-mostMs, Math.min(mostMs, wantedMs))
}

/** Hub time at the surface's monotonic `localNow`, or `null` before the first fix. */
export function hubTimeAt(time: HubTime, localNow: number): Instant | null {
  const offsetMs = offsetAt(time, localNow)
  return offsetMs === null ? null : localNow + offsetMs
}

/**
 * A bound on the error of {@link hubTimeAt}, in milliseconds: the best sample's dispersion
 * and what is still to be slewed. `null`: nothing is known.
 */
export function errorBoundAt(time: HubTime, localNow: number): Milliseconds | null {
  const best = bestOf(time.samples, localNow)
  const offsetMs = offsetAt(time, localNow)
  if (!best || offsetMs === null) return null
  return dispersionOf(best, localNow) + Math.abs(best.offsetMs - offsetMs)
}

/** Round trip of the best sample, in milliseconds. */
export function roundTripOf(time: HubTime, localNow: number): Milliseconds | null {
  const best = bestOf(time.samples, localNow)
  return best && best.halfTripMs * 2
}
