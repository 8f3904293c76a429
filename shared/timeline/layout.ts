// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import { cutParts, layParts } from './lay-parts.ts'
import type { PlannedSlot, RoomPlan, SpanId } from './room-plan.ts'
import type { Mark, Run } from './run.ts'

/** `start` is `null` while a span waits for somebody to begin it; `end`, while none is known. */
export type Bounds = { start: Instant | null; end: Instant | null }

/** `uncutEnd` is when it would end if no meeting point, and nothing begun by hand, cut it. */
export type Laid = Bounds & { uncutEnd: Instant | null }

export type Marks = Readonly<Record<SpanId, Mark>>

export type Layout = Map<SpanId, Laid>

type Happened = Pick<Run, 'marks' | 'pace'>

/**
 * Lays a room's day out in time.
 *
 * Spans follow one another; a mark moves its span, and what follows moves along, up to the
 * next meeting point: that one starts when planned, and cuts what comes before it. Breaks
 * give time back, down to their least length, and so does slack in a phase.
 *
 * Meeting points are laid out first and from each other alone, so that they come out the
 * same in every room.
 */
export function layOut({ slots, pace }: RoomPlan, { marks, pace: switched }: Happened): Layout {
  const laid: Layout = new Map()
  const points = slots.filter((slot) => slot.isMeetingPoint)
  points.forEach((_, index) => {
    laySlot(points, index, pace, marks, laid)
  })
  slots.forEach((slot, index) => {
    if (!slot.isMeetingPoint) laySlot(slots, index, switched ?? pace, marks, laid)
    layNested(slot, marks, laid)
  })
  return laid
}

function laySlot(
  among: readonly PlannedSlot[],
  index: number,
  pace: Pace,
  marks: Marks,
  laid: Layout,
): void {
  const slot = among[index]
  if (!slot) return
  const mark = marks[slot.id]
  const byItself = beginsAs(slot, pace, marks) === 'clock'
  const start = mark?.startAt ?? (byItself ? pushed(among, index, marks, laid) : null)
  const from = start ?? slot.plannedStart
  const partsPace = mark?.pace ?? slot.partsPace ?? pace
  const innerEnd = layParts(slot.steps, from, start !== null, false, partsPace, marks, laid)
  const end = start === null ? null : endOf(slot, start, innerEnd, mark)
  const bounds = upTo({ start, end }, boundOf(among, index, marks, laid))
  laid.set(slot.id, { ...bounds, uncutEnd: end })
  cutParts(slot.steps, bounds.end, laid)
}

/** How a slot begins: what was switched, what it says itself, or what goes for everything. */
export function beginsAs(slot: PlannedSlot, pace: Pace, marks: Marks): Pace {
  const own = marks[slot.id]?.begins ?? slot.pace
  if (own) return own
  return slot.isMeetingPoint || slot.beginsByItself ? 'clock' : (slot.partsPace ?? pace)
}

/** As planned, or when what comes before has ended. */
function pushed(among: readonly PlannedSlot[], index: number, marks: Marks, laid: Layout): Instant {
  const slot = among[index]
  if (!slot) return 0
  let start = slot.plannedStart
  for (let earlier = 0; earlier < index; earlier += 1) {
    const before = among[earlier]
    if (before && isHeldTo(slot, before, marks)) continue
    const end = before && laid.get(before.id)?.end
    // What the plan lets overlap goes on overlapping by as much.
    if (before && end) start = Math.max(start, end - overlapMs(before, slot))
  }
  return start
}

/** How long the plan lets `before` go on beside `after`; without an end, for ever. */
function overlapMs(before: PlannedSlot, after: PlannedSlot): Milliseconds {
  if (before.plannedEnd === null) return Number.POSITIVE_INFINITY
  return Math.max(0, before.plannedEnd - after.plannedStart)
}

function endOf(
  slot: PlannedSlot,
  start: Instant,
  innerEnd: Instant,
  mark: Mark | undefined,
): Instant | null {
  if (mark?.endAt !== undefined) return Math.max(start, mark.endAt)
  if (slot.plannedEnd === null) return null
  return Math.max(start, innerEnd, endByPlan(slot, start, mark) + (mark?.lengthenedMs ?? 0))
}

/** When a slot that began at `start` ends, but for what its parts need and what was added to it. */
export function endByPlan(slot: PlannedSlot, start: Instant, mark: Mark | undefined): Instant {
  const plannedEnd = slot.plannedEnd ?? start
  const kept = start + (mark?.keepsLength ? plannedEnd - slot.plannedStart : slot.keptMs)
  return slot.keepsEnd ? Math.max(plannedEnd, kept) : kept
}

/** When at the latest a slot is over: what comes then was begun by hand, or waits for nobody. */
function boundOf(
  among: readonly PlannedSlot[],
  index: number,
  marks: Marks,
  laid: Layout,
): Instant | null {
  const slot = among[index]
  let bound: Instant | null = null
  for (let later = index + 1; slot && later < among.length; later += 1) {
    const after = among[later]
    if (!after || overlapMs(slot, after) > 0) continue
    const at = cuttingAt(slot, after, marks, laid)
    if (at !== null && (bound === null || at < bound)) bound = at
  }
  return bound
}

function cuttingAt(
  slot: PlannedSlot,
  after: PlannedSlot,
  marks: Marks,
  laid: Layout,
): Instant | null {
  const byHand = marks[after.id]?.startAt
  if (byHand !== undefined) return byHand
  if (after.isMeetingPoint && !slot.isMeetingPoint) return laid.get(after.id)?.start ?? null
  return isHeldTo(after, slot, marks) ? after.plannedStart : null
}

/** Whether a slot keeps its planned start against what comes before, unless that began later. */
function isHeldTo({ isFixed, plannedStart }: PlannedSlot, before: PlannedSlot, marks: Marks) {
  return isFixed && (marks[before.id]?.startAt ?? 0) < plannedStart
}

function upTo({ start, end }: Bounds, bound: Instant | null): Bounds {
  if (bound === null || start === null) return { start, end }
  return { start: Math.min(start, bound), end: Math.min(end ?? bound, bound) }
}

function layNested(slot: PlannedSlot, marks: Marks, laid: Layout): void {
  for (const { id, plannedStart, plannedEnd } of slot.nested) {
    const mark = marks[id]
    const start = mark?.startAt ?? plannedStart
    const natural = plannedEnd === null ? null : plannedEnd + (mark?.lengthenedMs ?? 0)
    const wanted = mark?.endAt ?? natural
    const end = wanted === null ? null : Math.max(start, wanted)
    laid.set(id, { start, end, uncutEnd: end })
  }
}
