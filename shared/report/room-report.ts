// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import { PLANNED_RUN } from '../timeline/run.ts'
import { type Span, timelineOf } from '../timeline/timeline.ts'
import type { Happened } from './fold/happened.ts'
import type { WalkedRoom } from './fold/room-walk.ts'
import { type SpanOutcome, spanOutcome } from './fold/span-outcome.ts'
import { visitsOf } from './fold/visits.ts'

/** A span of a room's day: as planned, and what became of it. */
export type ReportRow = {
  span: Span
  /** Not where it was put into the day on the day itself. */
  isPlanned: boolean
  planned: { start: Instant | null; end: Instant | null; lengthMs: Milliseconds | null }
  outcome: SpanOutcome
  /** Later (negative: sooner) than planned; `null`: nothing to compare. */
  startLaterMs: Milliseconds | null
  /** Longer (negative: shorter) than planned; `null`: nothing to compare, or not over yet. */
  longerMs: Milliseconds | null
}

export type RoomReport = {
  roomId: string
  /** In the order of the programme, parents before their parts. */
  rows: readonly ReportRow[]
  stretches: WalkedRoom['stretches']
  heldMs: Milliseconds
  /** How long digits counted up; a pause doesn't count. */
  overMs: Milliseconds
}

export function roomReport({ planned, until, takenBack }: Happened, room: WalkedRoom): RoomReport {
  const { roomId, stretches } = room
  const plan = new Map(
    timelineOf(planned, roomId, PLANNED_RUN).spans.map((span) => [span.id, span]),
  )
  const visits = visitsOf(stretches, takenBack)
  const rows = inOrder(room.timeline.spans, [...plan.values()]).map((span) => {
    const outcome = spanOutcome(span.id, visits.get(span.id) ?? [], room, until)
    return rowOf(span, plan.get(span.id) ?? null, outcome)
  })
  const lengthOf = (counts: (stretch: WalkedRoom['stretches'][number]) => boolean) =>
    stretches.reduce((sum, one) => (counts(one) ? sum + one.to - one.from : sum), 0)
  return {
    roomId,
    rows,
    stretches,
    heldMs: lengthOf(({ isHeld }) => isHeld),
    overMs: lengthOf(({ isOver, isHeld }) => isOver && !isHeld),
  }
}

/** The day as it ended, with what was planned at first and then taken out where it would have been. */
function inOrder(spans: readonly Span[], plan: readonly Span[]): Span[] {
  const ids = new Set(spans.map(({ id }) => id))
  const gone = plan.filter(({ id }) => !ids.has(id))
  const startOf = (slotId: string) => {
    const slot = [...spans, ...plan].find(({ id }) => id === slotId)
    return slot?.plannedStart ?? slot?.start ?? 0
  }
  const all = [...spans, ...gone]
  const starts = new Map(all.map(({ slotId }) => [slotId, startOf(slotId)]))
  // Sorting keeps the order within a slot.
  return all.sort((a, b) => (starts.get(a.slotId) ?? 0) - (starts.get(b.slotId) ?? 0))
}

/** @param plan the span as planned; `null`: it was put into the day later */
function rowOf(span: Span, plan: Span | null, outcome: SpanOutcome): ReportRow {
  const start = plan?.plannedStart ?? null
  const end = plan?.plannedEnd ?? null
  const lengthMs = start !== null && end !== null ? end - start : (plan?.lengthMs ?? null)
  const hasBegun = outcome.kind === 'done' || outcome.kind === 'going-on'
  return {
    span,
    isPlanned: plan !== null,
    planned: { start, end, lengthMs },
    outcome,
    startLaterMs: hasBegun && start !== null ? outcome.start - start : null,
    longerMs: outcome.kind === 'done' && lengthMs !== null ? outcome.tookMs - lengthMs : null,
  }
}
