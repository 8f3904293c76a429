// SPDX-License-Identifier: EUPL-1.2

import type { Instant, Milliseconds } from '../../instant.ts'
import { lastOf } from '../../last.ts'
import type { Span } from '../../timeline/timeline.ts'
import type { WalkedRoom } from './room-walk.ts'
import { goingOn } from './stretches.ts'
import type { Visit } from './visits.ts'

/** What became of a span in a room. */
export type SpanOutcome =
  | ({ kind: 'done'; end: Instant } & Went)
  /** Has no end yet; what it took is what it took so far. */
  | ({ kind: 'going-on' } & Went)
  | { kind: 'to-come' }
  /** Was never reached. */
  | { kind: 'passed-over' }

type Went = {
  start: Instant
  /** How long it went on, pauses included; what lay between two times isn't counted. */
  tookMs: Milliseconds
  heldMs: Milliseconds
  /** More than one where somebody went back to it. */
  times: number
}

export function spanOutcome(
  spanId: string,
  visits: readonly Visit[],
  room: WalkedRoom,
  until: Instant,
): SpanOutcome {
  const isOn = goingOn(room.moment).includes(spanId)
  const first = visits[0]
  const last = lastOf(visits)
  if (!first || !last) {
    const beside = besideOutcome(spanId, room, until)
    if (beside) return beside
    if (isOn) return { kind: 'going-on', start: until, tookMs: 0, heldMs: 0, times: 1 }
    return { kind: isToCome(spanId, room, until) ? 'to-come' : 'passed-over' }
  }
  const went: Went = {
    start: first.start,
    tookMs: visits.reduce((sum, { start, end }) => sum + end - start, 0),
    heldMs: visits.reduce((sum, { heldMs }) => sum + heldMs, 0),
    times: visits.length,
  }
  return isOn ? { kind: 'going-on', ...went } : { kind: 'done', end: last.end, ...went }
}

/** What goes on beside the rest is never what a room is at: it went as it is laid out. */
function besideOutcome(spanId: string, room: WalkedRoom, until: Instant): SpanOutcome | null {
  const span = room.timeline.spans.find(({ id, isBeside }) => id === spanId && isBeside)
  if (!span || span.start === null || span.start > until) return null
  const { start, end, parentId } = span
  // What lies in an item that ended before it came to that has no time left.
  if (end === start && parentId !== null) return null
  const went = { start, heldMs: 0, times: 1 }
  if (end === null || end > until) return { kind: 'going-on', ...went, tookMs: until - start }
  return { kind: 'done', ...went, end, tookMs: end - start }
}

/** Whether its time is still to come, or the time of what it is part of and has yet to begin in. */
function isToCome(spanId: string, room: WalkedRoom, until: Instant): boolean {
  const { spans } = room.timeline
  const span = spans.find(({ id }) => id === spanId)
  if (!span) return false
  if (span.start !== null) return span.start > until
  return isOpen(spans.find(({ id }) => id === span.parentId) ?? null, room, until)
}

/** What waits at the top waits for somebody to begin it. */
function isOpen(parent: Span | null, room: WalkedRoom, until: Instant): boolean {
  if (parent === null) return true
  return goingOn(room.moment).includes(parent.id) || isToCome(parent.id, room, until)
}
