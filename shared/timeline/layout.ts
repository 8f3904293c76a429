// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import type { PlannedPart, PlannedSlot, SpanId } from './room-plan.ts'
import type { Mark } from './run.ts'

/** `start` is `null` while a span waits for somebody to begin it; `end`, while none is known. */
export type Laid = { start: Instant | null; end: Instant | null }

type Marks = Readonly<Record<SpanId, Mark>>

/**
 * Lays a room's day out in time.
 *
 * Spans follow one another; a mark moves its span, and what follows moves along, up to the
 * next meeting point: that one starts when planned, and cuts what comes before it. Breaks
 * absorb lateness. A phase that gets ahead keeps its planned end, and so has slack.
 */
export function layOut(plan: readonly PlannedSlot[], marks: Marks): Map<SpanId, Laid> {
  const laid = new Map<SpanId, Laid>()
  plan.forEach((slot, index) => {
    const before = plan[index - 1]
    const start = startOfSlot(slot, before, before ? laid.get(before.id) : undefined, marks)
    const end = start === null ? null : endOfSlot(slot, start, marks)
    laid.set(slot.id, { start, end })
  })
  cutSlots(plan, laid, marks)
  for (const slot of plan) {
    const bounds = laid.get(slot.id)
    if (!bounds) continue
    laySteps(slot, bounds, marks, laid)
    for (const nested of slot.nested) {
      laid.set(nested.id, { start: nested.plannedStart, end: nested.plannedEnd })
    }
  }
  return laid
}

function startOfSlot(
  slot: PlannedSlot,
  before: PlannedSlot | undefined,
  laidBefore: Laid | undefined,
  marks: Marks,
): Instant | null {
  const marked = marks[slot.id]?.startedAt
  if (marked !== undefined && marked !== null) return marked
  if (!before || !laidBefore) return slot.plannedStart
  if (slot.isMeetingPoint && !before.isMeetingPoint) return slot.plannedStart
  if (before.waits || laidBefore.start === null)
    return slot.isMeetingPoint ? slot.plannedStart : null
  if (laidBefore.end === null || before.plannedEnd === null) return slot.plannedStart
  // What the plan lets overlap goes on overlapping by as much.
  const overlapMs = Math.max(0, before.plannedEnd - slot.plannedStart)
  return Math.max(slot.plannedStart, laidBefore.end - overlapMs)
}

function endOfSlot(slot: PlannedSlot, start: Instant, marks: Marks): Instant | null {
  if (slot.plannedEnd === null) return null
  const lengthenedMs = marks[slot.id]?.lengthenedMs ?? 0
  const plannedMs = slot.plannedEnd - slot.plannedStart
  if (slot.isAbsorbing) return Math.max(start, slot.plannedEnd) + lengthenedMs
  if (slot.steps.length === 0) return start + plannedMs + lengthenedMs
  const gainedMs = gainOf(layParts(slot.steps, start, slot.waits, marks), slot.steps)
  return Math.max(slot.plannedEnd, start + plannedMs + lengthenedMs + gainedMs)
}

/** Cuts each slot where the next begins, unless the plan itself lets them overlap. */
function cutSlots(plan: readonly PlannedSlot[], laid: Map<SpanId, Laid>, marks: Marks): void {
  plan.forEach((slot, index) => {
    const bounds = laid.get(slot.id)
    if (!bounds || bounds.start === null) return
    const { start } = bounds
    for (const later of plan.slice(index + 1)) {
      const next = laid.get(later.id)
      if (!next || next.start === null) continue
      if (slot.plannedEnd !== null && slot.plannedEnd > later.plannedStart) continue
      const isStarted = (marks[later.id]?.startedAt ?? null) !== null
      const isAdjacent = plan[index + 1] === later
      const end = isStarted && isAdjacent ? next.start : earliest(bounds.end, next.start)
      laid.set(slot.id, {
        start: Math.min(start, next.start),
        end: Math.max(end, Math.min(start, next.start)),
      })
      return
    }
  })
}

function laySteps(slot: PlannedSlot, bounds: Laid, marks: Marks, laid: Map<SpanId, Laid>): void {
  const steps = layParts(slot.steps, bounds.start, slot.waits, marks)
  slot.steps.forEach((step, index) => {
    const stepBounds = within(steps[index], bounds)
    laid.set(step.id, stepBounds)
    const parts = layParts(step.parts, stepBounds.start, slot.waits, marks)
    step.parts.forEach((part, p) => {
      laid.set(part.id, within(parts[p], stepBounds))
    })
  })
}

/** Lays siblings out one after the other from `start`. */
function layParts(
  parts: readonly PlannedPart[],
  start: Instant | null,
  waits: boolean,
  marks: Marks,
): Laid[] {
  const laid: Laid[] = []
  parts.forEach((part, index) => {
    const nextStarted = startedAfter(parts, index, marks)
    const from = startOfPart(
      part,
      index === 0 ? start : (laid[index - 1]?.end ?? null),
      index === 0,
      waits,
      marks,
    )
    if (from === null) {
      // Passed over: somebody went on to a later one before this began.
      laid.push({ start: nextStarted?.at ?? null, end: nextStarted?.at ?? null })
      return
    }
    const lengthMs = lengthOf(part, from, waits, marks)
    const natural = lengthMs === null ? null : Math.max(from, from + lengthMs)
    if (!nextStarted) laid.push({ start: from, end: natural })
    else if (nextStarted.isAdjacent)
      laid.push({ start: Math.min(from, nextStarted.at), end: nextStarted.at })
    else
      laid.push({ start: Math.min(from, nextStarted.at), end: earliest(natural, nextStarted.at) })
  })
  return laid
}

function startOfPart(
  part: PlannedPart,
  previousEnd: Instant | null,
  isFirst: boolean,
  waits: boolean,
  marks: Marks,
): Instant | null {
  const marked = marks[part.id]?.startedAt ?? null
  if (marked !== null) return marked
  if (isFirst) return previousEnd
  return waits || part.needsSignal ? null : previousEnd
}

/** How long a part takes with what happened in it, or `null` when that isn't known. */
function lengthOf(
  part: PlannedPart,
  start: Instant,
  waits: boolean,
  marks: Marks,
): Milliseconds | null {
  if (part.lengthMs === null) return null
  const ownMs = marks[part.id]?.lengthenedMs ?? 0
  if (part.parts.length === 0) return part.lengthMs + ownMs
  const isTimed = part.parts.every((inner) => inner.lengthMs !== null)
  const gainedMs = isTimed
    ? gainOf(layParts(part.parts, start, waits, marks), part.parts)
    : part.parts.reduce((sum, inner) => sum + (marks[inner.id]?.lengthenedMs ?? 0), 0)
  return part.lengthMs + ownMs + gainedMs
}

/** By how much the parts together take longer than planned; what isn't known counts for nothing. */
function gainOf(laid: readonly Laid[], parts: readonly PlannedPart[]): Milliseconds {
  return parts.reduce((sum, part, index) => {
    const bounds = laid[index]
    if (!bounds || bounds.start === null || bounds.end === null || part.lengthMs === null)
      return sum
    return sum + (bounds.end - bounds.start) - part.lengthMs
  }, 0)
}

function startedAfter(
  parts: readonly PlannedPart[],
  index: number,
  marks: Marks,
): { at: Instant; isAdjacent: boolean } | null {
  for (let later = index + 1; later < parts.length; later += 1) {
    const at = marks[parts[later]?.id ?? '']?.startedAt ?? null
    if (at !== null) return { at, isAdjacent: later === index + 1 }
  }
  return null
}

function within(laid: Laid | undefined, bounds: Laid): Laid {
  const clip = (at: Instant | null): Instant | null =>
    at === null ? null : earliest(bounds.end, at)
  return { start: clip(laid?.start ?? null), end: clip(laid?.end ?? null) }
}

function earliest(a: Instant | null, b: Instant): Instant {
  return a === null ? b : Math.min(a, b)
}
