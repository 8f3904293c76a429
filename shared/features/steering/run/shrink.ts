// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE, type Milliseconds, SECOND } from '../../../instant.ts'
import type { Runs } from '../../../timeline/run.ts'
import { withMark, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span } from '../../../timeline/timeline.ts'
import type { Place } from './place.ts'

// Shorter than this a step is only a line on the wall.
const LEAST_PART_MS = MINUTE

/**
 * Takes `lateMs` from the parts of `slot` that have yet to begin, each in proportion to what it
 * can give; `null` where none can.
 */
export function shrink(
  runs: Runs,
  place: Place,
  slot: Span,
  lateMs: Milliseconds,
  at: Instant,
): Runs | null {
  const parts = remaining(place, slot, at)
  const shares = sharesOf(
    parts.map((part) => capacityOf(place, part)),
    lateMs,
  )
  if (shares.every((ms) => ms === 0)) return null
  return parts.reduce((sofar, part, index) => shorten(sofar, place, part, shares[index] ?? 0), runs)
}

/** The steps after the one that goes on; where there are none, the activities after its current one. */
function remaining({ timeline, moment }: Place, slot: Span, at: Instant): Span[] {
  const isToCome = ({ start }: Span) => start === null || start > at
  const partsOf = (parent: Span | null) =>
    timeline.spans.filter((span) => span.parentId === parent?.id && span.level !== 'nested')
  const steps = partsOf(slot).filter(isToCome)
  if (steps.length > 0 || moment.slot?.id !== slot.id) return steps
  return partsOf(moment.step).filter(isToCome)
}

/** A part's time as it stands, whether or not it has an instant to begin at yet. */
function lengthOf(part: Span): Milliseconds {
  if (part.start !== null && part.uncutEnd !== null) return part.uncutEnd - part.start
  return part.lengthMs ?? 0
}

function capacityOf(place: Place, part: Span): Milliseconds {
  const parts = place.timeline.spans.filter(({ parentId }) => parentId === part.id)
  const isTimed = parts.length > 0 && parts.every(({ lengthMs }) => lengthMs !== null)
  const timed = parts.filter(({ lengthMs }) => lengthMs !== null)
  const ownMs = Math.max(0, lengthOf(part) - LEAST_PART_MS)
  if (parts.length === 0) return ownMs
  const innerMs = timed.reduce((sum, inner) => sum + lengthOf(inner), 0)
  const giveMs = timed.reduce((sum, inner) => sum + capacityOf(place, inner), 0)
  const slackMs = Math.max(0, lengthOf(part) - innerMs)
  return Math.min(ownMs, isTimed ? slackMs + giveMs : slackMs)
}

function shorten(runs: Runs, place: Place, part: Span, byMs: Milliseconds): Runs {
  if (byMs === 0) return runs
  const parts = place.timeline.spans.filter(({ parentId }) => parentId === part.id)
  const innerMs = parts.reduce((sum, inner) => sum + lengthOf(inner), 0)
  const slackMs = parts.length === 0 ? byMs : Math.max(0, lengthOf(part) - innerMs)
  const shares = sharesOf(
    parts.map((inner) => capacityOf(place, inner)),
    byMs - slackMs,
  )
  const own = withRunOf(runs, place.roomId, part, (run) => {
    const lengthenedMs = (run.ahead[part.id]?.lengthenedMs ?? 0) - byMs
    return withMark(run, part.id, { lengthenedMs: lengthenedMs || undefined })
  })
  return parts.reduce((sofar, inner, i) => shorten(sofar, place, inner, shares[i] ?? 0), own)
}

/**
 * Shares `wantedMs` out in proportion to `capacities`: in whole minutes where that is what is
 * wanted, for nobody plans in seconds, or else in whole seconds. What rounding leaves goes to
 * who was rounded down most (Hamilton's largest remainders).
 */
export function sharesOf(
  capacities: readonly Milliseconds[],
  wantedMs: Milliseconds,
): Milliseconds[] {
  const allMs = capacities.reduce((sum, ms) => sum + ms, 0)
  const takenMs = Math.max(0, Math.min(wantedMs, allMs))
  if (takenMs === 0) return capacities.map(() => 0)
  const unitMs = takenMs % MINUTE === 0 ? MINUTE : SECOND
  const exact = capacities.map((ms) => (takenMs * ms) / allMs)
  const shares = exact.map((ms) => Math.floor(ms / unitMs) * unitMs)
  let leftMs = takenMs - shares.reduce((sum, ms) => sum + ms, 0)
  const byRemainder = exact
    .map((ms, index) => ({ index, remainderMs: ms - (shares[index] ?? 0) }))
    .sort((a, b) => b.remainderMs - a.remainderMs)
  for (const { index } of [...byRemainder, ...byRemainder]) {
    const share = shares[index] ?? 0
    const moreMs = Math.min(leftMs, unitMs, (capacities[index] ?? 0) - share)
    shares[index] = share + moreMs
    leftMs -= moreMs
  }
  return shares
}
