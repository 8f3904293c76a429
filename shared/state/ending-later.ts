// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import { endByPlan } from '../timeline/layout.ts'
import { roomPlanOf } from '../timeline/room-plan.ts'
import { type Run, type Runs, runOf } from '../timeline/run.ts'
import { withMark, withRunOf } from '../timeline/run-marks.ts'
import type { Span } from '../timeline/timeline.ts'
import type { Context } from './place.ts'

/**
 * Has a room's span end at `wanted`, as far as nothing cuts it and its parts need no more. What
 * it is part of ends later too, once its slack is used up.
 */
export function endingAt(
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
export function endingLater(
  context: Pick<Context, 'day'>,
  runs: Runs,
  roomId: string,
  span: Span,
  byMs: Milliseconds,
): Runs {
  return span.uncutEnd === null ? runs : endingAt(context, runs, roomId, span, span.uncutEnd + byMs)
}

/** When a span that began ends, but for what was added to it and what its parts need. */
function endAsPlanned(day: Context['day'], run: Run, roomId: string, span: Span): Instant {
  const start = span.start ?? 0
  if (span.level !== 'slot') return start + (span.lengthMs ?? 0)
  const slot = roomPlanOf(day, roomId).slots.find(({ id }) => id === span.id)
  return slot ? endByPlan(slot, start, run.marks[span.id]) : start
}
