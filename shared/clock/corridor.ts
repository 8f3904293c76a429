// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'

/**
 * One exchange of four stamps over an open socket, in milliseconds: asked and answered by the
 * surface's monotonic clock, received and answered back by hub time.
 */
export type Stamps = { sentAt: number; receivedAt: Instant; answeredAt: Instant; gotAt: number }

/**
 * What one exchange says of the offset from the surface's clock to hub time: no message arrives
 * before it was sent, so the offset lies between the two, whatever each way took.
 */
export type Sample = {
  localAt: number
  lowestMs: number
  highestMs: number
  roundTripMs: Milliseconds
  /** How coarse the stamps are. */
  precisionMs: Milliseconds
}

// A crystal is off by 20 ppm at most, 50 leaves room for a warm laptop.
const MOST_DRIFT = 50e-6
// One timer quantum at each end: pages get stamps of 0.1 ms, the hub of 1 µs.
const PRECISION_MS = 0.2
// Firefox and Safari tell pages whole milliseconds, cut off.
const WHOLE_PRECISION_MS = 1
// Over less than this a drift of 50 ppm is lost in what the network does.
const DRIFT_SHOWS_AFTER_MS = 60_000
// Brings 100 ppm down to a third of one: 0.06 ms in three minutes.
const CUTS = 14

export function sampleOf({ sentAt, receivedAt, answeredAt, gotAt }: Stamps): Sample {
  // A finer clock is at whole ones now and then as well: that sample then says a little less.
  const isWhole = Number.isInteger(sentAt) && Number.isInteger(gotAt)
  return {
    localAt: gotAt,
    lowestMs: answeredAt - gotAt,
    highestMs: receivedAt - sentAt,
    roundTripMs: Math.max(0, gotAt - sentAt - (answeredAt - receivedAt)),
    precisionMs: isWhole ? WHOLE_PRECISION_MS : PRECISION_MS,
  }
}

/** Between which two offsets all samples have a place; as wide as what can't be told. */
export type Bounds = { lowestMs: number; highestMs: number }

/**
 * Where the offset is at `localNow`, for sure (Marzullo's intersection): the lowest and the
 * highest may come from different exchanges, so that each way only its quickest message counts.
 * A sample says less the older it is, by what two clocks can drift apart.
 */
export function boundsAt(samples: readonly Sample[], localNow: number): Bounds {
  return between(samples, localNow, 0, MOST_DRIFT, 1)
}

/** An offset at `localAt`, and by how much of a millisecond it changes in one. */
export type Fix = { localAt: number; offsetMs: number; drift: number }

/**
 * The middle of the widest corridor that fits between all lowest and all highest offsets
 * (after Moon, Skelly and Towsley 1999). Its slope is how the two clocks drift apart: any
 * other slope runs into the samples of one side sooner.
 * @param samples oldest first
 * @param localAt when the newest of them came
 */
export function fixOf(samples: readonly Sample[], localAt: number): Fix {
  const canShow = localAt - (samples[0]?.localAt ?? localAt) >= DRIFT_SHOWS_AFTER_MS
  const drift = canShow ? widestSlope(samples, localAt) : 0
  const { lowestMs, highestMs } = between(samples, localAt, drift, 0, 0)
  return { localAt, offsetMs: (lowestMs + highestMs) / 2, drift }
}

/** The width is a concave function of the slope: thirds that hold less are cut off. */
function widestSlope(samples: readonly Sample[], localAt: number): number {
  const widthAt = (drift: number) => {
    const { lowestMs, highestMs } = between(samples, localAt, drift, 0, 0)
    return highestMs - lowestMs
  }
  let from = -MOST_DRIFT
  let to = MOST_DRIFT
  for (let cut = 0; cut < CUTS; cut += 1) {
    const third = (to - from) / 3
    if (widthAt(from + third) < widthAt(to - third)) from += third
    else to -= third
  }
  return (from + to) / 2
}

/**
 * The samples' innermost offsets at `localAt`, if the clocks drifted by `drift` all the while,
 * give or take `doubt` and, for each sample, `precisions` times its own.
 */
function between(
  samples: readonly Sample[],
  localAt: number,
  drift: number,
  doubt: number,
  precisions: number,
): Bounds {
  let lowestMs = Number.NEGATIVE_INFINITY
  let highestMs = Number.POSITIVE_INFINITY
  for (const sample of samples) {
    const ageMs = localAt - sample.localAt
    const sinceMs = drift * ageMs
    const eitherMs = precisions * sample.precisionMs + doubt * Math.abs(ageMs)
    lowestMs = Math.max(lowestMs, sample.lowestMs + sinceMs - eitherMs)
    highestMs = Math.min(highestMs, sample.highestMs + sinceMs + eitherMs)
  }
  return { lowestMs, highestMs }
}
