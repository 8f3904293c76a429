// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../../../shared/instant.ts'
import { lastOf } from '../../../shared/last.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'

/** A part of the bar, from and to as shares of its length. */
export type Piece = {
  id: string
  from: number
  to: number
  kind: 'planned' | 'over' | 'slack'
  isCurrent: boolean
  /** The first of a step, so that steps stand farther apart than activities. */
  startsStep: boolean
}

/** The slot as one bar of its steps and activities, each as wide as it is long. */
export type PhaseBar = { pieces: Piece[]; present: number }

type Laid = Omit<Piece, 'from' | 'to'> & { start: Instant; end: Instant }

/**
 * The bar of the slot that goes on, or `null` for a slot without a known end: it has no length.
 * Overtime takes room of its own, after the piece that it belongs to, and pushes on what waits.
 * @param at hub time, or the instant at which the room is held
 */
export function phaseBarOf(timeline: Timeline, moment: Moment, at: Instant): PhaseBar | null {
  const { slot } = moment
  if (!slot || slot.start === null || slot.end === null) return null
  const laid = layBar(timeline, moment, { start: slot.start, end: slot.end }, at)
  const last = lastOf(laid)
  const { start } = slot
  const length = Math.max(slot.end, last?.end ?? slot.end) - start
  if (length <= 0) return null
  const share = (instant: Instant) => Math.min(1, Math.max(0, (instant - start) / length))
  const pieces = laid.map(({ start: from, end: to, ...piece }) => ({
    ...piece,
    from: share(from),
    to: share(to),
  }))
  const { questionIndex: asked } = moment
  const cut = asked === null ? pieces : pieces.flatMap((one) => byQuestion(one, slot, asked))
  return { pieces: cut, present: share(at) }
}

/** An introduction's bar as its questions, each as long as the others; overtime stays as it is. */
function byQuestion(piece: Piece, { questionCount }: Span, asked: number): Piece[] {
  if (piece.kind !== 'planned') return [piece]
  const { id, from, to, isCurrent, startsStep } = piece
  const share = (to - from) / questionCount
  return Array.from({ length: questionCount }, (_, index) => ({
    ...{ id: `${id} ${index}`, kind: piece.kind },
    from: from + index * share,
    to: from + (index + 1) * share,
    isCurrent: isCurrent && index === asked,
    startsStep: startsStep && index === 0,
  }))
}

function layBar(
  { spans }: Timeline,
  moment: Moment,
  bounds: { start: Instant; end: Instant },
  at: Instant,
): Laid[] {
  const { slot, countdown } = moment
  const leaves = slot ? leavesOf(spans, slot) : []
  const openMs = shareOfOpen(leaves, bounds)
  const laid: Laid[] = []
  let cursor = bounds.start
  for (const { span, startsStep } of leaves) {
    const start = span.start ?? cursor
    const end = span.end ?? start + (span.lengthMs ?? openMs)
    if (end <= start) continue
    const before = lastOf(laid)
    // What ran over or was waited for belongs to what it followed: a bar has no holes.
    if (before && start > before.end) before.end = start
    const isCurrent = start <= at && at < end && span.start !== null
    laid.push({ id: span.id, start, end, kind: 'planned', isCurrent, startsStep })
    cursor = end
    const isOver = countdown.kind === 'over' && isWithin(countdown.spanId, span.id)
    if (!isOver || at <= end) continue
    laid.push({
      id: span.id,
      start: end,
      end: at,
      kind: 'over',
      isCurrent: true,
      startsStep: false,
    })
    cursor = at
  }
  if (cursor < bounds.end && slot) {
    const isCurrent = cursor <= at
    const end = bounds.end
    laid.push({ id: slot.id, start: cursor, end, kind: 'slack', isCurrent, startsStep: true })
  }
  return laid
}

/** What the bar is cut into: activities where all of a step's have a length, else the step. */
function leavesOf(spans: readonly Span[], slot: Span): { span: Span; startsStep: boolean }[] {
  const steps = spans.filter((span) => span.level === 'step' && span.parentId === slot.id)
  if (steps.length === 0) return [{ span: slot, startsStep: true }]
  return steps.flatMap((step) => {
    const parts = spans.filter((span) => span.level === 'activity' && span.parentId === step.id)
    const isMeasured = parts.length > 0 && parts.every(hasLength)
    const leaves = isMeasured ? parts : [step]
    return leaves.map((span, index) => ({ span, startsStep: index === 0 }))
  })
}

function hasLength({ start, end, lengthMs }: Span): boolean {
  return lengthMs !== null || (start !== null && end !== null)
}

/** Parts of unknown length share what the others leave: only to be drawn, never to be counted. */
function shareOfOpen(
  leaves: readonly { span: Span }[],
  bounds: { start: Instant; end: Instant },
): number {
  const open = leaves.filter(({ span }) => !hasLength(span))
  if (open.length === 0) return 0
  const knownMs = leaves.reduce((sum, { span }) => {
    if (span.start !== null && span.end !== null) return sum + span.end - span.start
    return sum + (span.lengthMs ?? 0)
  }, 0)
  return Math.max(0, bounds.end - bounds.start - knownMs) / open.length
}

/** Whether the countdown's span is this leaf, or a part of it, or has it as a part. */
function isWithin(countdownId: string, leafId: string): boolean {
  return countdownId === leafId || countdownId.startsWith(`${leafId}/`)
}
