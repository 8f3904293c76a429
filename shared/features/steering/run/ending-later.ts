// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../../../instant.ts'
import { endByPlan } from '../../../timeline/layout/layout.ts'
import { roomPlanOf } from '../../../timeline/layout/room-plan.ts'
import { type Run, type Runs, runOf } from '../../../timeline/run.ts'
import { withMark, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span } from '../../../timeline/timeline.ts'
import type { Context, Place } from './place.ts'

/**
 * Has a room's span end at `wanted`, as far as nothing cuts it and its parts need no more. What
 * it is part of ends later too, once its slack is used up.
 */
export function setEnd(
  { day }: Pick<Context, 'day'>,
  runs: Runs,
  roomId: string,
  span: Span,
  wanted: Instant,
): Runs {
  const lengthenedMs = wanted - endAsPlanned(day, runOf(runs, roomId), roomId, span)
  return withRunOf(runs, roomId, span, (run) =>
    withMark(run, span.id, { lengthenedMs: lengthenedMs || undefined, endAt: undefined }),
  )
}

/** Has what counts down end later by `byMs`; negative: sooner. */
export function moveEnd(
  context: Pick<Context, 'day'>,
  runs: Runs,
  roomId: string,
  span: Span,
  byMs: Milliseconds,
): Runs {
  return span.uncutEnd === null ? runs : setEnd(context, runs, roomId, span, span.uncutEnd + byMs)
}

/** Has what the digits stand for, an end or a beginning, come later by `byMs`. */
export function delayCounted(context: Context, runs: Runs, place: Place, byMs: Milliseconds): Runs {
  const { countdown } = place.moment
  if (countdown.kind === 'none') return runs
  const span = place.timeline.spans.find(({ id }) => id === countdown.spanId)
  if (!span) return runs
  if (countdown.kind !== 'until') return delayCountedEnd(context, runs, place, span, byMs)
  // What begins for everybody isn't put off by a room that waits for it.
  if (span.isMeetingPoint && !context.isForAll) return runs
  return withRunOf(runs, place.roomId, span, (run) =>
    withMark(run, span.id, { startAt: countdown.at + byMs }),
  )
}

/** Where it was arranged when the slot around it ends, and it with that, that comes later too. */
function delayCountedEnd(
  context: Context,
  runs: Runs,
  place: Place,
  span: Span,
  byMs: Milliseconds,
): Runs {
  const { roomId, timeline } = place
  const slot = timeline.spans.find(({ id }) => id === span.slotId)
  const endAt = runOf(runs, roomId).ahead[span.slotId]?.endAt
  const isEnded = slot !== span && endAt !== undefined && span.end === endAt
  if (!slot || !isEnded || slot.isMeetingPoint !== span.isMeetingPoint)
    return moveEnd(context, runs, roomId, span, byMs)
  const wanted = endAt + byMs
  const longer = withRunOf(runs, roomId, slot, (run) => withMark(run, slot.id, { endAt: wanted }))
  const isEnough = (span.uncutEnd ?? wanted) >= wanted
  return isEnough ? longer : setEnd(context, longer, roomId, span, wanted)
}

/** When a span that began ends, but for what was added to it and what its parts need. */
function endAsPlanned(day: Context['day'], run: Run, roomId: string, span: Span): Instant {
  const start = span.start ?? 0
  if (span.level !== 'slot') return start + (span.lengthMs ?? 0)
  const slot = roomPlanOf(day, roomId).slots.find(({ id }) => id === span.id)
  return slot ? endByPlan(slot, start, run.ahead[span.id]) : start
}
