// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import { Latest } from './latest.ts'
import { type Layout, layOut } from './layout.ts'
import {
  type PlannedPart,
  type PlannedSlot,
  type RoomPlan,
  roomPlanOf,
  type SpanId,
} from './room-plan.ts'
import { PLANNED_RUN, type Run } from './run.ts'
import { spansOf } from './spans.ts'

/** A slot, step or activity laid out in time for one room. */
export type Span = {
  id: SpanId
  level: 'slot' | 'nested' | 'step' | 'activity'
  /** The span that this one is part of, or lies in. */
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
}

/** A room's day laid out in time, in the order of the programme, parents before their parts. */
export type Timeline = {
  roomId: string
  spans: Span[]
  pausedSince: Instant | null
  /** Held together with all other rooms. */
  isHeldForAll: boolean
}

/**
 * The whole time side of the product, together with `momentAt`.
 * @param run what really happened in the room, from `runOf`
 */
export function timelineOf(day: EventDay, roomId: string, run: Run): Timeline {
  const plan = roomPlanOf(day, roomId)
  const latest = latestOf.get(plan) ?? new Latest<Run, Timeline>(MOST_TIMELINES)
  latestOf.set(plan, latest)
  return latest.of(run, () => {
    const spans = spansOf(plan, run, plannedLayout(plan), layOut(plan, run))
    const { pausedSince, isHeldForAll = false } = run
    return { roomId, spans, pausedSince, isHeldForAll }
  })
}

// Undo keeps every run of the day, so runs alone would keep every timeline too: three quarters of
// a megabyte for each command to forty rooms.
const MOST_TIMELINES = 16

// A plan and a run never change in place: these only remember what follows from them.
const latestOf = new WeakMap<RoomPlan, Latest<Run, Timeline>>()
const plannedOf = new WeakMap<RoomPlan, Layout>()

/** The plan itself waits for nobody: its times follow from its minutes. */
function plannedLayout(plan: RoomPlan): Layout {
  const known = plannedOf.get(plan)
  if (known) return known
  const layout = layOut({ slots: plan.slots.map(byTheClock), pace: 'clock' }, PLANNED_RUN)
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
