// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../../instant.ts'
import type { Mark, Run } from '../run.ts'
import { roomPace, slotBegins, stepsPace, waitsForNext } from './begins.ts'
import { begunByHandAt, endFrom, given, hasEnded } from './given.ts'
import { type Bounds, type Layout, NOWHERE } from './laid.ts'
import { cutParts, isOpenPast, layGivenParts, layParts } from './lay-parts.ts'
import type { PlannedSlot, RoomPlan } from './room-plan.ts'

type Happened = Pick<Run, 'past' | 'ahead' | 'pace'>

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
    layNested(slot, run, laid)
  })
  // A deadline waits for no room, and dinner is served when it is.
  for (const { id, plannedStart: start, plannedEnd: end } of plan.sides) {
    laid.set(id, { start, end, uncutEnd: end })
  }
  return laid
}

function laySlot(slot: PlannedSlot, index: number, laying: Laying): void {
  const { plan, run, laid } = laying
  const marks = run.ahead
  const fact = given(run, slot.id)
  const mark = marks[slot.id]
  if (hasEnded(fact)) {
    // What ran over past that end was left by hand, later.
    const end = Math.max(fact.endedAt, mark?.endAt ?? fact.endedAt)
    laid.set(slot.id, { start: fact.begunAt, end, uncutEnd: end })
    layGivenParts(slot.steps, run, laid)
    return
  }
  const pace = roomPace(slot, plan, run)
  const until = untilOf(slot, run)
  // Whether a meeting point runs over differs from room to room, and when it ends doesn't.
  const waits = !slot.isMeetingPoint && waitsForNext(slot, plan, run)
  const byItself = slotBegins(slot, pace, marks) === 'clock'
  const byHandAt = mark?.startAt ?? null
  const begins = (byHandAt !== null || byItself) && !isAfterOpen(slot, index, byHandAt, laying)
  const bound = boundOf(slot, index, laying)
  // What was passed over doesn't begin any more.
  const isPassed = bound !== null && bound < until
  const toCome = begins && !isPassed ? Math.max(until, pushed(slot, index, byHandAt, laying)) : null
  const start = fact?.begunAt ?? toCome
  const from = start ?? slot.plannedStart
  const inside = { run, until, laid }
  const parent = { hasBegun: start !== null, isWhole: false, waits }
  const innerEnd = layParts(slot.steps, from, parent, stepsPace(slot, pace, marks), inside)
  const natural = start === null ? null : endOf(slot, start, innerEnd, mark)
  const isOpen =
    natural !== null && mark?.endAt === undefined && isOpenPast(slot.steps, natural, run, laid)
  const lasts = isOpen ? null : natural
  const end = endFrom(fact, lasts, until, waits)
  const bounds = start === null ? { start, end } : upTo(start, end, bound)
  laid.set(slot.id, { ...bounds, start: fact?.begunAt ?? bounds.start, uncutEnd: end })
  cutParts(slot.steps, bounds.end, laid)
}

/** Until when what has passed is written down: nothing begins before that any more. */
function untilOf(slot: PlannedSlot, { past }: Happened): Instant {
  const until =
    slot.isMeetingPoint && past.pointsUntil !== undefined ? past.pointsUntil : past.until
  return until ?? Number.NEGATIVE_INFINITY
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
    if (!bounds || bounds.end === null || isHeldTo(slot, before, run)) continue
    // What the plan lets overlap goes on overlapping by as much.
    const besideMs = overlapMs(before, slot)
    if (byHandAt !== null && (!before.isMeetingPoint || besideMs > 0)) continue
    // Who begins it by hand has seen that people are there.
    const walkMs = byHandAt === null && before.isMeetingPoint ? slot.walkMs : 0
    start = Math.max(start, bounds.end - besideMs + walkMs)
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
    const canCut = isPoint || isOwn || isHeldTo(slot, before, run)
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
  const begunAt = given(run, after.id)?.begunAt
  if (begunAt !== undefined) return begunAt
  const byHand = run.ahead[after.id]?.startAt
  const until = untilOf(after, run)
  if (byHand !== undefined) return Math.max(until, pushed(after, later, byHand, laying))
  if (after.isMeetingPoint && !slot.isMeetingPoint) return laid.get(after.id)?.start ?? null
  const byItself = slotBegins(after, roomPace(after, plan, run), run.ahead) === 'clock'
  if (!byItself || !isHeldTo(after, slot, run)) return null
  // What was begun as late as that puts it off, and cuts by itself.
  const isPutOff = among.slice(index + 1, later).some((one) => isBegunLate(one, after, run))
  return isPutOff ? null : Math.max(until, pushed(after, later, null, laying))
}

/**
 * Whether a slot keeps its planned start against what comes before. What is everybody's, or was
 * begun by hand as late as that, still goes first.
 */
function isHeldTo(slot: PlannedSlot, before: PlannedSlot, run: Happened): boolean {
  if (!slot.isFixed || (before.isMeetingPoint && !slot.isMeetingPoint)) return false
  return !isBegunLate(before, slot, run)
}

function isBegunLate(before: PlannedSlot, after: PlannedSlot, run: Happened): boolean {
  return (begunByHandAt(run, before.id) ?? Number.NEGATIVE_INFINITY) >= after.plannedStart
}

function upTo(start: Instant, end: Instant | null, bound: Instant | null): Bounds {
  if (bound === null) return { start, end }
  return { start: Math.min(start, bound), end: Math.min(end ?? bound, bound) }
}

/** What lies in a slot keeps its length; one that goes on too long pushes the next of its room. */
function layNested(slot: PlannedSlot, run: Happened, laid: Layout): void {
  const { start: slotStart, end: slotEnd } = laid.get(slot.id) ?? NOWHERE
  // What lies in a slot comes as much later as that begins.
  const laterMs = Math.max(0, (slotStart ?? 0) - slot.plannedStart)
  const past = run.past.until ?? Number.NEGATIVE_INFINITY
  const isBegun = slotStart !== null && slotStart <= past
  const until = isBegun ? past : Number.NEGATIVE_INFINITY
  slot.nested.forEach((inner, index) => {
    const { id, plannedStart, plannedEnd } = inner
    const mark = run.ahead[id]
    const fact = isBegun ? given(run, id) : undefined
    if (hasEnded(fact)) {
      laid.set(id, { start: fact.begunAt, end: fact.endedAt, uncutEnd: fact.endedAt })
      return
    }
    const pushing = slot.nested.slice(0, index).flatMap((before) => {
      const end = laid.get(before.id)?.end ?? null
      const isBeside = before.isAbsorbing || inner.isAbsorbing || overlapMs(before, inner) > 0
      return end === null || isBeside ? [] : [end]
    })
    const toCome = mark?.startAt ?? Math.max(plannedStart + laterMs, ...pushing)
    const start = fact?.begunAt ?? Math.max(toCome, until)
    const lengthMs = plannedEnd === null ? null : plannedEnd - plannedStart
    const natural = lengthMs === null ? null : start + lengthMs + (mark?.lengthenedMs ?? 0)
    const lasts = mark?.endAt ?? natural
    const wanted = fact && lasts !== null ? Math.max(lasts, until) : lasts
    const end = wanted === null ? null : Math.max(start, wanted)
    const cut = end === null || slotEnd === null ? end : Math.max(start, Math.min(end, slotEnd))
    laid.set(id, { start, end: cut, uncutEnd: end })
  })
}
