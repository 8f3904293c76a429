// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import { roomPace, slotBegins, stepsPace } from './begins.ts'
import { type Bounds, type Layout, type Marks, NOWHERE } from './laid.ts'
import { cutParts, isOpenPast, layParts } from './lay-parts.ts'
import type { PlannedSlot, RoomPlan } from './room-plan.ts'
import type { Mark, Run } from './run.ts'

type Happened = Pick<Run, 'marks' | 'pace'>

/** What a slot is laid out with: those before it are laid, and so are all meeting points. */
type Laying = { among: readonly PlannedSlot[]; plan: RoomPlan; run: Happened; laid: Layout }

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
export function layOut(plan: RoomPlan, run: Happened): Layout {
  const laid: Layout = new Map()
  const points = plan.slots.filter((slot) => slot.isMeetingPoint)
  points.forEach((point, index) => {
    laySlot(point, index, { among: points, plan, run, laid })
  })
  plan.slots.forEach((slot, index) => {
    if (!slot.isMeetingPoint) laySlot(slot, index, { among: plan.slots, plan, run, laid })
    layNested(slot, run.marks, laid)
  })
  return laid
}

function laySlot(slot: PlannedSlot, index: number, laying: Laying): void {
  const { plan, run, laid } = laying
  const { marks } = run
  const pace = roomPace(slot, plan, run)
  const mark = marks[slot.id]
  const byItself = slotBegins(slot, pace, marks) === 'clock'
  const byHandAt = mark?.startAt ?? null
  const begins = (byHandAt !== null || byItself) && !isAfterOpen(slot, index, byHandAt, laying)
  const start = begins ? pushed(slot, index, byHandAt, laying) : null
  const from = start ?? slot.plannedStart
  const inner = stepsPace(slot, pace, marks)
  const innerEnd = layParts(slot.steps, from, start !== null, false, inner, marks, laid)
  const natural = start === null ? null : endOf(slot, start, innerEnd, mark)
  const isOpen =
    natural !== null && mark?.endAt === undefined && isOpenPast(slot.steps, natural, marks, laid)
  const end = isOpen ? null : natural
  const bounds = start === null ? { start, end } : upTo(start, end, boundOf(slot, index, laying))
  laid.set(slot.id, { ...bounds, uncutEnd: end })
  cutParts(slot.steps, bounds.end, laid)
}

/**
 * As planned, or when what comes before has ended. What begins by hand waits for nothing but
 * what is everybody's: that isn't cut by what one room has arranged.
 */
function pushed(
  slot: PlannedSlot,
  index: number,
  byHandAt: Instant | null,
  { among, run, laid }: Laying,
): Instant {
  if (byHandAt !== null && slot.isMeetingPoint) return byHandAt
  let start = byHandAt ?? slot.plannedStart
  for (let earlier = 0; earlier < index; earlier += 1) {
    const before = among[earlier]
    const bounds = before && laid.get(before.id)
    if (!bounds || bounds.end === null || isHeldTo(slot, before, run.marks)) continue
    // What the plan lets overlap goes on overlapping by as much.
    const besideMs = overlapMs(before, slot)
    if (byHandAt !== null && (!before.isMeetingPoint || besideMs > 0)) continue
    start = Math.max(start, bounds.end - besideMs)
  }
  return start
}

/** Whether what goes before it goes on for nobody knows how long: then somebody has to begin it. */
function isAfterOpen(
  slot: PlannedSlot,
  index: number,
  byHandAt: Instant | null,
  { among, run, laid }: Laying,
): boolean {
  return among.slice(0, index).some((before) => {
    const bounds = laid.get(before.id)
    const isOpen = bounds !== undefined && bounds.start !== null && bounds.end === null
    const isPoint = slot.isMeetingPoint && !before.isMeetingPoint
    // By hand it cuts what goes on in its room, and in all of them what is everybody's.
    const isOwn = byHandAt !== null && slot.isMeetingPoint === before.isMeetingPoint
    const canCut = isPoint || isOwn || isHeldTo(slot, before, run.marks)
    return isOpen && !canCut && overlapMs(before, slot) === 0
  })
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
function boundOf(slot: PlannedSlot, index: number, laying: Laying): Instant | null {
  let bound: Instant | null = null
  for (let later = index + 1; later < laying.among.length; later += 1) {
    const after = laying.among[later]
    if (!after || overlapMs(slot, after) > 0) continue
    const at = cuttingAt(slot, after, index, later, laying)
    if (at !== null && (bound === null || at < bound)) bound = at
  }
  return bound
}

function cuttingAt(
  slot: PlannedSlot,
  after: PlannedSlot,
  index: number,
  later: number,
  laying: Laying,
): Instant | null {
  const { among, plan, run, laid } = laying
  const byHand = run.marks[after.id]?.startAt
  if (byHand !== undefined) return pushed(after, later, byHand, laying)
  if (after.isMeetingPoint && !slot.isMeetingPoint) return laid.get(after.id)?.start ?? null
  const byItself = slotBegins(after, roomPace(after, plan, run), run.marks) === 'clock'
  if (!byItself || !isHeldTo(after, slot, run.marks)) return null
  // What was begun as late as that puts it off, and cuts by itself.
  const isPutOff = among.slice(index + 1, later).some((one) => isBegunLate(one, after, run.marks))
  return isPutOff ? null : pushed(after, later, null, laying)
}

/**
 * Whether a slot keeps its planned start against what comes before. What is everybody's, or was
 * begun by hand as late as that, still goes first.
 */
function isHeldTo(slot: PlannedSlot, before: PlannedSlot, marks: Marks): boolean {
  if (!slot.isFixed || (before.isMeetingPoint && !slot.isMeetingPoint)) return false
  return !isBegunLate(before, slot, marks)
}

function isBegunLate(before: PlannedSlot, after: PlannedSlot, marks: Marks): boolean {
  return (marks[before.id]?.startAt ?? Number.NEGATIVE_INFINITY) >= after.plannedStart
}

function upTo(start: Instant, end: Instant | null, bound: Instant | null): Bounds {
  if (bound === null) return { start, end }
  return { start: Math.min(start, bound), end: Math.min(end ?? bound, bound) }
}

/** What lies in a slot keeps its length; one that goes on too long pushes the next of its room. */
function layNested(slot: PlannedSlot, marks: Marks, laid: Layout): void {
  const { start: slotStart, end: slotEnd } = laid.get(slot.id) ?? NOWHERE
  // What lies in a slot comes as much later as that begins.
  const laterMs = Math.max(0, (slotStart ?? 0) - slot.plannedStart)
  slot.nested.forEach((inner, index) => {
    const { id, plannedStart, plannedEnd } = inner
    const mark = marks[id]
    const pushing = slot.nested.slice(0, index).flatMap((before) => {
      const end = laid.get(before.id)?.end ?? null
      const isBeside = before.isAbsorbing || inner.isAbsorbing || overlapMs(before, inner) > 0
      return end === null || isBeside ? [] : [end]
    })
    const start = mark?.startAt ?? Math.max(plannedStart + laterMs, ...pushing)
    const lengthMs = plannedEnd === null ? null : plannedEnd - plannedStart
    const natural = lengthMs === null ? null : start + lengthMs + (mark?.lengthenedMs ?? 0)
    const wanted = mark?.endAt ?? natural
    const end = wanted === null ? null : Math.max(start, wanted)
    const cut = end === null || slotEnd === null ? end : Math.max(start, Math.min(end, slotEnd))
    laid.set(id, { start, end: cut, uncutEnd: end })
  })
}
