// SPDX-License-Identifier: EUPL-1.2

import type { Instant, Milliseconds } from '../instant.ts'
import { findLastIndex } from '../last.ts'
import type { SpanId } from './layout/room-plan.ts'
import type { Span, Timeline } from './timeline.ts'

type Times = { start: Instant | null; end: Instant | null }

/** What becomes of a room's day by what is done, or by what happened. */
export type Outcome = {
  /**
   * The spans that go on or are still to come and whose times differ, in the order of the
   * programme. Ends are those without what cuts them.
   */
  moved: { spanId: SpanId; level: Span['level']; from: Times; to: Times }[]
  /** What gives time back against the plan: by how much, and what is left of it. */
  absorbed: { slotId: SpanId; byMs: Milliseconds; leftMs: Milliseconds }[]
  /** What runs into something that it can't move, and loses so much. */
  cut: { slotId: SpanId; bySlotId: SpanId; at: Instant; lostMs: Milliseconds } | null
  /** The slots that were still to come, or going on, and lapse: they get no time any more. */
  skipped: SpanId[]
  /** From when on all is as planned; `null`: nothing of the plan is left to be back on. */
  backOnPlanAt: Instant | null
  /** How much later than planned the slot that goes on, or else the next, ends; negative: sooner. */
  lateMs: Milliseconds
  /** Turns of which so much is taken, and what that leaves of the part that gives it; left out: none. */
  turns?: { spanIds: SpanId[]; byMs: Milliseconds; leftMs: Milliseconds }[]
}

/**
 * Compares a room's day before and after.
 * @param at hub time; what was over by then is left out
 */
export function outcomeOf(before: Timeline, after: Timeline, at: Instant): Outcome {
  const known = new Map(before.spans.map((span) => [span.id, span]))
  const ahead = after.spans.filter((span) => isAhead(span, at))
  return {
    moved: ahead.flatMap((span) => {
      const from = timesOf(known.get(span.id))
      const to = timesOf(span)
      const isSame = from.start === to.start && from.end === to.end
      return isSame ? [] : [{ spanId: span.id, level: span.level, from, to }]
    }),
    absorbed: ahead.flatMap((span) => {
      const leftMs = lengthOf(span.start, span.uncutEnd)
      const byMs = (lengthOf(span.plannedStart, span.plannedEnd) ?? 0) - (leftMs ?? 0)
      const isBreak = span.isAbsorbing && span.level === 'slot'
      return isBreak && leftMs !== null && byMs > 0 ? [{ slotId: span.id, byMs, leftMs }] : []
    }),
    cut: cutIn(ahead),
    skipped: after.spans
      .filter((span) => isSkipped(span, known.get(span.id), at))
      .map(({ id }) => id),
    backOnPlanAt: backOnPlanAt(after, at),
    lateMs: lateMsOf(ahead),
  }
}

function isSkipped(span: Span, was: Span | undefined, at: Instant): boolean {
  const lasts = was && (was.end === null || was.end > Math.max(at, was.start ?? at))
  return span.level === 'slot' && lasts === true && span.start !== null && span.end === span.start
}

function isAhead({ start, end }: Span, at: Instant): boolean {
  return start === null || end === null || end > at
}

function timesOf(span: Span | undefined): Times {
  return { start: span?.start ?? null, end: span?.uncutEnd ?? null }
}

function lengthOf(start: Instant | null, end: Instant | null): Milliseconds | null {
  return start === null || end === null ? null : end - start
}

function cutIn(spans: readonly Span[]): Outcome['cut'] {
  const slots = spans.filter(({ level }) => level === 'slot')
  for (const [index, { id, start, end, uncutEnd }] of slots.entries()) {
    if (start === null || end === null || uncutEnd === null || uncutEnd <= end) continue
    const by = slots.slice(index + 1).find((other) => other.start === end)
    if (by) return { slotId: id, bySlotId: by.id, at: end, lostMs: uncutEnd - end }
  }
  return null
}

/**
 * The earliest beginning from which on every span begins and ends as planned. After one that
 * waits for somebody nothing is certain, up to what is everybody's.
 */
function backOnPlanAt({ spans }: Timeline, at: Instant): Instant | null {
  const waiting = findLastIndex(spans, (span) => span.start === null && span.plannedStart !== null)
  const certain = spans.findIndex(
    (span, index) => index > waiting && (waiting < 0 || isPoint(span)),
  )
  let from: Instant | null = null
  for (const span of certain < 0 ? [] : spans.slice(certain).reverse()) {
    if (span.level === 'nested' || span.plannedStart === null) continue
    const isAsPlanned = span.start === span.plannedStart && span.end === span.plannedEnd
    if (!isAsPlanned || (span.end !== null && span.end <= at)) break
    from = span.start
  }
  return from
}

function isPoint({ level, isMeetingPoint }: Span): boolean {
  return level === 'slot' && isMeetingPoint
}

function lateMsOf(spans: readonly Span[]): Milliseconds {
  const slot = spans.find(
    ({ level, uncutEnd, plannedEnd }) =>
      level === 'slot' && uncutEnd !== null && plannedEnd !== null,
  )
  return slot ? (slot.uncutEnd ?? 0) - (slot.plannedEnd ?? 0) : 0
}
