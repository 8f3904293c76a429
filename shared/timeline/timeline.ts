// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import {
  partBegins,
  partsPace,
  roomPace,
  slotBegins,
  stepsPace,
  waitsForNext,
} from './layout/begins.ts'
import { begunByHandAt } from './layout/given.ts'
import { type Laid, type Layout, NOWHERE } from './layout/laid.ts'
import { layOut } from './layout/layout.ts'
import {
  type PlannedPart,
  type PlannedSlot,
  type RoomPlan,
  roomPlanOf,
  type SpanId,
} from './layout/room-plan.ts'
import { LruCache } from './lru-cache.ts'
import { PLANNED_RUN, type Run } from './run.ts'

/** A slot, step or activity laid out in time for one room. */
export type Span = {
  id: SpanId
  level: 'slot' | 'nested' | 'step' | 'activity'
  /** The span that this one is part of, or lies in; a nested one without it stands beside all. */
  parentId: SpanId | null
  slotId: SpanId
  plannedStart: Instant | null
  plannedEnd: Instant | null
  /** `null`: waits for somebody to begin it. */
  start: Instant | null
  /** `null`: no end known, so nothing to count down to. Otherwise never before `start`. */
  end: Instant | null
  /** When it would end if no meeting point, and nothing begun by hand, cut it. */
  uncutEnd: Instant | null
  /** As planned and without an end of its own: for the words "35 minutes". */
  lengthMs: Milliseconds | null
  isAbout: boolean
  isMeetingPoint: boolean
  isElsewhere: boolean
  /** Others wait for it: it begins as planned, and cuts what comes before it. */
  isFixed: boolean
  /** Gives time back when the day runs late: a break, lunch, or a slot that may shrink. */
  isAbsorbing: boolean
  /** Lies in another slot and goes on beside it: never what goes on, nor what is next. */
  isBeside: boolean
  /** Lies in another slot that is there for it: until it begins, nothing goes on. */
  isWaitedFor: boolean
  /** How it begins: by itself, by its facilitator, or at a start signal. */
  begins: Pace
  /** Goes on past its end, into overtime, until somebody moves on. */
  waits: boolean
  hasParts: boolean
  /** How many questions it asks, one after the other. */
  questionCount: number
}

/** A room's day laid out in time, in the order of the programme, parents before their parts. */
export type Timeline = {
  roomId: string
  spans: Span[]
  pausedSince: Instant | null
  /** When each day of an event of several begins, but the first. */
  mornings: readonly Instant[]
  /** Held together with all other rooms. */
  isHeldForAll: boolean
}

/**
 * The whole time side of the product, together with `momentAt`.
 * @param run what really happened in the room, from `runOf`
 */
export function timelineOf(day: EventDay, roomId: string, run: Run): Timeline {
  const plan = roomPlanOf(day, roomId)
  const cache = cacheOf.get(plan) ?? new LruCache<Run, Timeline>(MOST_TIMELINES)
  cacheOf.set(plan, cache)
  return cache.get(run, () => {
    const spans = spansOf(plan, run, plannedLayout(plan), layOut(plan, run))
    const { pausedSince, isHeldForAll = false } = run
    return { roomId, spans, pausedSince, mornings: plan.mornings, isHeldForAll }
  })
}

/** The timeline without what stands beside all of it, which nothing that is steered moves. */
export function steerable(timeline: Timeline): Timeline {
  const known = steerableOf.get(timeline)
  if (known) return known
  const spans = timeline.spans.filter(({ level, parentId }) => level !== 'nested' || parentId)
  const without = spans.length < timeline.spans.length ? { ...timeline, spans } : timeline
  steerableOf.set(timeline, without)
  return without
}

// Every command makes new runs: without a bound their timelines would be kept as long as they are,
// at three quarters of a megabyte for each command to forty rooms.
const MOST_TIMELINES = 16

// A plan and a run never change in place: these only remember what follows from them.
const steerableOf = new WeakMap<Timeline, Timeline>()
const cacheOf = new WeakMap<RoomPlan, LruCache<Run, Timeline>>()
const plannedOf = new WeakMap<RoomPlan, Layout>()

/** The plan itself waits for nobody: its times follow from its minutes. */
function plannedLayout(plan: RoomPlan): Layout {
  const known = plannedOf.get(plan)
  if (known) return known
  const layout = layOut({ ...plan, slots: plan.slots.map(byTheClock), pace: 'clock' }, PLANNED_RUN)
  plannedOf.set(plan, layout)
  return layout
}

function byTheClock(slot: PlannedSlot): PlannedSlot {
  const steps = slot.steps.map(partByTheClock)
  return { ...slot, pace: 'clock', partsPace: 'clock', steps }
}

function partByTheClock(part: PlannedPart): PlannedPart {
  // A start signal is waited for in the plan too: when it is given was never planned.
  const pace = part.pace === 'signal' ? part.pace : 'clock'
  return { ...part, pace, parts: part.parts.map(partByTheClock) }
}

/** The spans of a layout, in the order of the programme, parents before their parts. */
function spansOf(plan: RoomPlan, run: Run, planned: Layout, laid: Layout): Span[] {
  const spans: Span[] = []
  for (const slot of plan.slots) {
    const pace = roomPace(slot, plan, run)
    const waits = ranOver(run, slot.id, slot, laid) ?? waitsForNext(slot, plan, run)
    const begins = slotBegins(slot, pace, run.ahead)
    const bounds = laid.get(slot.id) ?? NOWHERE
    spans.push(slotSpan(slot, 'slot', null, planned.get(slot.id) ?? NOWHERE, bounds, begins, waits))
    const around = { slot, planned, laid, run, spans }
    const inSlot = { parentId: slot.id, bounds, waits, isWhole: false }
    addParts(around, slot.steps, 'step', inSlot, stepsPace(slot, pace, run.ahead))
    for (const nested of slot.nested) {
      const { id } = nested
      const inPlan = planned.get(id) ?? NOWHERE
      const inRun = laid.get(id) ?? NOWHERE
      spans.push(slotSpan(nested, 'nested', slot.id, inPlan, inRun, 'clock', false))
    }
  }
  for (const side of plan.sides) {
    const inPlan = planned.get(side.id) ?? NOWHERE
    spans.push(slotSpan(side, 'nested', null, inPlan, laid.get(side.id) ?? NOWHERE, 'clock', false))
  }
  return spans
}

/** What was written down of whether it ran over; `undefined`: its end has not passed by then. */
function ranOver(
  { past, ahead }: Run,
  id: SpanId,
  { isMeetingPoint }: PlannedSlot,
  laid: Layout,
): boolean | undefined {
  const fact = past.facts[id]
  if (ahead[id]?.endAt !== undefined) return undefined
  const isKnown = fact?.ranOver !== undefined || !isMeetingPoint
  if (fact?.endedAt !== undefined && isKnown) return fact.ranOver ?? false
  const end = laid.get(id)?.end ?? null
  const until = past.until ?? past.pointsUntil ?? null
  return end !== null && until !== null && end <= until ? fact?.ranOver : undefined
}

function slotSpan(
  slot: PlannedSlot,
  level: 'slot' | 'nested',
  parentId: SpanId | null,
  inPlan: Laid,
  { start, end, uncutEnd }: Laid,
  begins: Pace,
  waits: boolean,
): Span {
  const { id, plannedStart, plannedEnd, isMeetingPoint, isElsewhere, isFixed } = slot
  const { isAbsorbing, isBeside, isWaitedFor, steps, questionCount } = slot
  return {
    id,
    level,
    parentId,
    slotId: parentId ?? id,
    plannedStart: inPlan.start,
    plannedEnd: inPlan.end,
    start,
    end,
    uncutEnd,
    lengthMs: plannedEnd === null ? null : plannedEnd - plannedStart,
    isAbout: false,
    isMeetingPoint,
    isElsewhere,
    isFixed,
    isAbsorbing,
    isBeside,
    isWaitedFor,
    begins,
    waits,
    hasParts: steps.length > 0,
    questionCount,
  }
}

type SlotParts = {
  slot: PlannedSlot
  planned: Layout
  laid: Layout
  run: Run
  spans: Span[]
}

/** What parts are part of. */
type Parent = { parentId: SpanId; bounds: Laid; waits: boolean; isWhole: boolean }

function addParts(
  around: SlotParts,
  parts: readonly PlannedPart[],
  level: 'step' | 'activity',
  parent: Parent,
  pace: Pace,
): void {
  const { slot, planned, laid, spans } = around
  const marks = around.run.ahead
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    const inPlan = planned.get(part.id) ?? NOWHERE
    const bounds = laid.get(part.id) ?? NOWHERE
    // The last one goes on for as long as what it is part of, where they end together.
    const waitsWithParent = parent.waits && bounds.end === parent.bounds.end
    const isLeft = marks[part.id]?.endAt !== undefined
    const nextWaits = next && partBegins(next, index + 1, pace, marks) !== 'clock'
    const wouldWait = !isLeft && (nextWaits ?? waitsWithParent)
    const waits = ranOver(around.run, part.id, slot, laid) ?? wouldWait
    const isWhole = parent.isWhole || begunByHandAt(around.run, part.id) !== undefined
    spans.push({
      id: part.id,
      level,
      parentId: parent.parentId,
      slotId: slot.id,
      // Field by field: this is made for each part of each room after each command.
      plannedStart: inPlan.start,
      plannedEnd: inPlan.end,
      start: bounds.start,
      end: bounds.end,
      uncutEnd: bounds.uncutEnd,
      lengthMs: isWhole ? part.ownMs : part.lengthMs,
      isAbout: part.isAbout,
      isMeetingPoint: slot.isMeetingPoint,
      isElsewhere: false,
      isFixed: false,
      isAbsorbing: false,
      isBeside: false,
      isWaitedFor: false,
      begins: partBegins(part, index, pace, marks),
      waits,
      hasParts: part.parts.length > 0,
      questionCount: 0,
    })
    const inPart = { parentId: part.id, bounds, waits, isWhole }
    addParts(around, part.parts, 'activity', inPart, partsPace(part, pace, marks))
  }
}
