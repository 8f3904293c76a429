// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE } from '../../../instant.ts'
import { currentSpan, type Moment } from '../../../timeline/moment.ts'
import type { Span, Timeline } from '../../../timeline/timeline.ts'

/** How a room stands to its plan, in whole minutes. For the desk only, never on a wall. */
export type Lateness =
  | { kind: 'on-plan' }
  | { kind: 'behind'; minutes: number }
  | { kind: 'ahead'; minutes: number }
  /** Nothing goes on, or the plan gives no time to compare with. */
  | { kind: 'unknown' }

/**
 * Compares when what goes on will end with when it should have: the innermost span that has
 * both. Time that runs over, and a pause that goes on, count as they grow.
 */
export function latenessOf(timeline: Timeline, moment: Moment, now: Instant): Lateness {
  const span = comparedSpan(timeline, moment)
  if (!span) return { kind: 'unknown' }
  const heldMs = moment.heldAt === null ? 0 : Math.max(0, now - moment.heldAt)
  const end = Math.max(span.end + heldMs, moment.countdown.kind === 'over' ? now : 0)
  const minutes = Math.round((end - span.plannedEnd) / MINUTE)
  if (minutes === 0) return { kind: 'on-plan' }
  return minutes > 0 ? { kind: 'behind', minutes } : { kind: 'ahead', minutes: -minutes }
}

type Ended = Span & { end: Instant; plannedEnd: Instant }

function comparedSpan(timeline: Timeline, moment: Moment): Ended | null {
  let span = currentSpan(moment)
  while (span && !hasEnds(span)) {
    const { parentId } = span
    span = timeline.spans.find(({ id }) => id === parentId) ?? null
  }
  return span
}

function hasEnds(span: Span): span is Ended {
  return span.end !== null && span.plannedEnd !== null
}
