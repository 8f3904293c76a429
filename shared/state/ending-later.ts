// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant, type Milliseconds } from '../instant.ts'
import type { Runs } from '../timeline/run.ts'
import { withLonger, withRunOf } from '../timeline/run-marks.ts'
import type { Span, Timeline } from '../timeline/timeline.ts'
import { type Context, placeOf } from './place.ts'

// Each round settles one span of the three that lie in each other.
const MOST_ROUNDS = 5

/**
 * Has a room's span end `byMs` later (negative: sooner). Where the step or slot around it cuts
 * it, that one ends later too; a meeting point's cut stays.
 */
export function endingLater(
  context: Context,
  runs: Runs,
  roomId: string,
  span: Span,
  byMs: Milliseconds,
): Runs {
  const longer = withRunOf(runs, roomId, span, (run) => withLonger(run, span.id, byMs))
  return span.end === null ? longer : endingAt(context, longer, roomId, span, span.end + byMs)
}

/** Has a room's span end at `wanted`, as far as no meeting point cuts it. */
export function endingAt(
  context: Context,
  runs: Runs,
  roomId: string,
  span: Span,
  wanted: Instant,
): Runs {
  const timelineIn = (from: Runs) => placeOf(context.day, from, roomId, context.at).timeline
  const longer = (from: Runs, { id }: Span, byMs: Milliseconds): Runs =>
    withRunOf(from, roomId, span, (run) => withLonger(run, id, byMs))
  let settled = runs
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const timeline = timelineIn(settled)
    const end = endOf(timeline, span)
    if (end === null || end === wanted) break
    const moving = (end < wanted && cutterOf(timeline, span, end)) || span
    const endAfter = (byMs: Milliseconds) =>
      endOf(timelineIn(longer(settled, moving, byMs)), moving)
    const byMs = changeTo(wanted, end, endAfter)
    if (byMs === null) break
    settled = longer(settled, moving, byMs)
  }
  return settled
}

// Longer than any day, so that a change of it shows whatever it is hidden behind.
const MOST_CHANGE_MS = 2 * 24 * HOUR

/**
 * By how much to lengthen what ends at `end`, so that it ends at `wanted`. What is cut, or
 * goes on as long as something in it, hides a part of its own length: that is searched.
 * `null`: nothing that it does moves it.
 */
function changeTo(
  wanted: Instant,
  end: Instant,
  endAfter: (byMs: Milliseconds) => Instant | null,
): Milliseconds | null {
  if (endAfter(wanted - end) === wanted) return wanted - end
  const most = end < wanted ? MOST_CHANGE_MS : 0
  if ((endAfter(most) ?? end) < wanted) return endAfter(most) === end ? null : wanted - end
  if (end > wanted && (endAfter(-MOST_CHANGE_MS) ?? end) > wanted) return null
  let tooLittle = -MOST_CHANGE_MS
  let enough = most
  while (enough - tooLittle > 1) {
    const middle = Math.floor((enough + tooLittle) / 2)
    if ((endAfter(middle) ?? wanted) < wanted) tooLittle = middle
    else enough = middle
  }
  return enough
}

/** What `span` is part of, from the inside out. */
export function parentsOf(timeline: Timeline, span: Span): Span[] {
  const parent = timeline.spans.find((candidate) => candidate.id === span.parentId)
  return parent ? [parent, ...parentsOf(timeline, parent)] : []
}

/** The outermost span that ends together with `span`, and so may be what ends it. */
function cutterOf(timeline: Timeline, span: Span, end: Instant): Span | undefined {
  return parentsOf(timeline, span).findLast((parent) => parent.end === end)
}

function endOf({ spans }: Timeline, { id }: Span): Instant | null {
  return spans.find((span) => span.id === id)?.end ?? null
}
