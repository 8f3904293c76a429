// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import { gainOf, layParts } from './lay-parts.ts'
import type { PlannedSlot, SpanId } from './room-plan.ts'
import type { Mark } from './run.ts'

/** `start` is `null` while a span waits for somebody to begin it; `end`, while none is known. */
export type Laid = { start: Instant | null; end: Instant | null }

export type Marks = Readonly<Record<SpanId, Mark>>

type Layout = Map<SpanId, Laid>

/**
 * Lays a room's day out in time.
 *
 * Spans follow one another; a mark moves its span, and what follows moves along, up to the
 * next meeting point: that one starts when planned, and cuts what comes before it. Breaks
 * absorb lateness. A phase that gets ahead keeps its planned end, and so has slack.
 *
 * Meeting points are laid out first and from each other alone, so that they come out the
 * same in every room.
 */
export function layOut(plan: readonly PlannedSlot[], marks: Marks): Layout {
  const laid: Layout = new Map()
  layMeetingPoints(plan, marks, laid)
  plan.forEach((slot, index) => {
    if (!slot.isMeetingPoint) laid.set(slot.id, roomSlot(plan, index, marks, laid))
  })
  for (const slot of plan) {
    laySteps(slot, laid.get(slot.id) ?? NOWHERE, marks, laid)
    for (const nested of slot.nested) {
      laid.set(nested.id, { start: nested.plannedStart, end: nested.plannedEnd })
    }
  }
  return laid
}

const NOWHERE: Laid = { start: null, end: null }

function layMeetingPoints(plan: readonly PlannedSlot[], marks: Marks, laid: Layout): void {
  const points = plan.filter((slot) => slot.isMeetingPoint)
  points.forEach((slot, index) => {
    const earlier = points.slice(0, index)
    const start = startedByHand(slot, marks) ?? pushedStart(slot, earlier, laid)
    laid.set(slot.id, { start, end: endOfSlot(slot, start, marks) })
  })
}

function roomSlot(plan: readonly PlannedSlot[], index: number, marks: Marks, laid: Layout): Laid {
  const slot = plan[index]
  if (!slot) return NOWHERE
  const byHand = startedByHand(slot, marks)
  const start = byHand ?? startByItself(slot, plan.slice(0, index), laid)
  if (start === null) return NOWHERE
  laid.set(slot.id, { start, end: endOfSlot(slot, start, marks) })
  const later = plan.slice(index + 1).filter((other) => overlapMs(slot, other) === 0)
  endWithNext(slot, plan[index + 1], later, marks, laid)
  for (const other of later) {
    const at = other.isMeetingPoint ? laid.get(other.id)?.start : startedByHand(other, marks)
    if (at !== undefined && at !== null) cut(slot, at, laid)
  }
  return laid.get(slot.id) ?? NOWHERE
}

/** What goes on until the next is begun by hand ends then, even if that is late. */
function endWithNext(
  slot: PlannedSlot,
  next: PlannedSlot | undefined,
  later: readonly PlannedSlot[],
  marks: Marks,
  laid: Layout,
): void {
  if (!next || next.isMeetingPoint || !later.includes(next)) return
  const at = startedByHand(next, marks)
  const start = laid.get(slot.id)?.start ?? null
  if (at !== null && start !== null) laid.set(slot.id, { start, end: at })
}

/** `null`: what comes before goes on until somebody moves on. */
function startByItself(
  slot: PlannedSlot,
  earlier: readonly PlannedSlot[],
  laid: Layout,
): Instant | null {
  const before = earlier.at(-1)
  const isWaiting = before && (before.waits || laid.get(before.id)?.start === null)
  if (before && isWaiting && overlapMs(before, slot) === 0) return null
  return pushedStart(slot, earlier, laid)
}

/** As planned, or when what comes before has ended. */
function pushedStart(slot: PlannedSlot, earlier: readonly PlannedSlot[], laid: Layout): Instant {
  const ends = earlier.flatMap((before) => {
    const end = laid.get(before.id)?.end ?? null
    // What the plan lets overlap goes on overlapping by as much.
    return end === null ? [] : end - overlapMs(before, slot)
  })
  return Math.max(slot.plannedStart, ...ends)
}

/** How long the plan lets `before` go on beside `after`; without an end, for ever. */
function overlapMs(before: PlannedSlot, after: PlannedSlot): Milliseconds {
  if (before.plannedEnd === null) return Number.POSITIVE_INFINITY
  return Math.max(0, before.plannedEnd - after.plannedStart)
}

function endOfSlot(slot: PlannedSlot, start: Instant, marks: Marks): Instant | null {
  if (slot.plannedEnd === null) return null
  const lengthenedMs = marks[slot.id]?.lengthenedMs ?? 0
  return Math.max(start, endByItself(slot, slot.plannedEnd, start, marks) + lengthenedMs)
}

function endByItself(
  slot: PlannedSlot,
  plannedEnd: Instant,
  start: Instant,
  marks: Marks,
): Instant {
  const plannedMs = plannedEnd - slot.plannedStart
  if (slot.isAbsorbing && start < plannedEnd) return plannedEnd
  // Nothing is left of it, unless somebody wants it all the same.
  if (slot.isAbsorbing && startedByHand(slot, marks) === null) return start
  if (slot.steps.length === 0) return start + plannedMs
  const gainedMs = gainOf(slot.steps, start, plannedMs, slot.waits, marks)
  return Math.max(plannedEnd, start + plannedMs + gainedMs)
}

function cut(slot: PlannedSlot, at: Instant, laid: Layout): void {
  const bounds = laid.get(slot.id)
  if (!bounds || bounds.start === null) return
  const end = bounds.end === null ? at : Math.min(bounds.end, at)
  laid.set(slot.id, { start: Math.min(bounds.start, at), end })
}

function laySteps(slot: PlannedSlot, bounds: Laid, marks: Marks, laid: Layout): void {
  const steps = layParts(slot.steps, bounds.start, slot.waits, marks)
  slot.steps.forEach((step, index) => {
    const stepBounds = within(steps[index] ?? NOWHERE, bounds)
    laid.set(step.id, stepBounds)
    const partBounds = { ...stepBounds, end: stepBounds.end ?? bounds.end }
    const parts = layParts(step.parts, stepBounds.start, slot.waits, marks)
    step.parts.forEach((part, p) => {
      laid.set(part.id, within(parts[p] ?? NOWHERE, partBounds))
    })
  })
}

function within(laid: Laid, bounds: Laid): Laid {
  const clip = (at: Instant | null): Instant | null =>
    at === null || bounds.end === null ? at : Math.min(bounds.end, at)
  return { start: clip(laid.start), end: clip(laid.end) }
}

function startedByHand(slot: PlannedSlot, marks: Marks): Instant | null {
  return marks[slot.id]?.startedAt ?? null
}
