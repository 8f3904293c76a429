// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace, Slot, Step } from '../../day/day.ts'
import { morningsBy, morningsOf } from '../../day/event-dates.ts'
import { questionsIn } from '../../day/introduction.ts'
import { isForEverybody, presenceIn } from '../../day/presence.ts'
import { teamsWithTurns, turnSteps } from '../../day/turns.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../instant.ts'
import { sameAsBefore } from './same-plan.ts'
import { freeIn, inOrder, isMain, type Scheduled, scheduleOf } from './schedule.ts'

/** A place in a room's day: `slot`, `slot/step` or `slot/step/activity`. */
export type SpanId = string

/** A room's day as planned, in order of time; slots without a time are left out. */
export type RoomPlan = {
  slots: readonly PlannedSlot[]
  /** What stands beside all of them: moments, and side items that lie in none. */
  sides: readonly PlannedSlot[]
  /** When each day of the event after its first begins; people go home before that. */
  mornings: readonly Instant[]
  /** How everything begins that names no pace of its own. */
  pace: Pace
}

/** A slot as planned for one room, its times resolved to instants. */
export type PlannedSlot = {
  id: SpanId
  plannedStart: Instant
  /** `null`: no end known, stated or derived. */
  plannedEnd: Instant | null
  /** Everybody's, so that no room can move it by itself. */
  isMeetingPoint: boolean
  /** Going on in the break-out rooms; this room only tells of it. */
  isElsewhere: boolean
  /** Others wait for it: it begins as planned, and cuts what comes before it. */
  isFixed: boolean
  /** So much of it stays when it begins late; its steps may need more. */
  keptMs: Milliseconds
  /** Keeps its planned end when it begins early, and as far as it can when late. */
  keepsEnd: boolean
  /** Gives time back when the day runs late. */
  isAbsorbing: boolean
  /** Lies in another slot, and goes on beside it. */
  isBeside: boolean
  /** Lies in another slot that is there for it: until it begins, nothing goes on. */
  isWaitedFor: boolean
  /** How it begins, or `null` where nothing is said for it. */
  pace: Pace | null
  /** How its parts begin, or `null` as everything else. */
  partsPace: Pace | null
  /** So long people walk to it from a meeting point, also from one that runs late. */
  walkMs: Milliseconds
  /** Nothing goes before it, or a meeting point: then nobody is asked to move on to it. */
  beginsByItself: boolean
  /** How many questions it asks, one after the other. */
  questionCount: number
  steps: readonly PlannedPart[]
  /** Slots that lie in this one; neither ends the other. */
  nested: readonly PlannedSlot[]
}

/** A step or an activity: how long it is meant to be. */
export type PlannedPart = {
  id: SpanId
  /** `null`: not known. Never more than what it is part of leaves. */
  lengthMs: Milliseconds | null
  /** The same as it was stated: its length once somebody begins it by hand. */
  ownMs: Milliseconds | null
  isAbout: boolean
  /** How it begins, or `null` as what it is part of. */
  pace: Pace | null
  /**
   * Activities as spans of their own. Empty where no activity of the step has minutes: the
   * step's time is then all that is known, and an activity's time is never invented.
   */
  parts: readonly PlannedPart[]
}

export function roomPlanOf(day: EventDay, roomId: string): RoomPlan {
  const plans = plansOf.get(day) ?? new Map<string, RoomPlan>()
  plansOf.set(day, plans)
  const known = plans.get(roomId)
  if (known) return known
  const plan = sameAsBefore(roomId, {
    ...slotsOf(day, roomId),
    pace: day.pace ?? 'clock',
  })
  plans.set(roomId, plan)
  return plan
}

// Resolving times of day costs ten times as much as laying them out, and a day never changes
// in place: this only remembers what follows from it.
const plansOf = new WeakMap<EventDay, Map<string, RoomPlan>>()

function slotsOf(day: EventDay, roomId: string): Omit<RoomPlan, 'pace'> {
  const mornings = morningsOf(day)
  const { main, byRoom, others } = scheduleOf(day)
  const shared = others.filter(({ slot }) => presenceIn(day, slot, roomId) !== 'not-here')
  const all = [...(byRoom.get(roomId) ?? []), ...shared].sort(inOrder)
  const here = all.filter(isMain)
  // Few hold others, of a day that may have thousands.
  const parents = new Set(here.map(({ slot }) => slot.parent))
  const planned = (one: Scheduled): PlannedSlot => {
    // Meeting points end alike everywhere, also where the slot that follows is another room's.
    const plannedEnd = endOf(mornings, one, isForEverybody(day, one.slot) ? main : here)
    const inside = parents.has(one.slot.id)
      ? here.filter(({ slot }) => slot.parent === one.slot.id)
      : []
    const nested = [...inside, ...freeIn(day, one.slot, roomId)]
      .sort((a, b) => a.start - b.start)
      .map(planned)
    return { ...plannedSlot(day, one, plannedEnd, roomId), nested }
  }
  const slots = here.filter(({ slot }) => slot.parent === undefined).map(planned)
  const walkMs = (day.walkMinutes ?? 0) * MINUTE
  return {
    mornings,
    slots: slots.map((slot, index) => ({
      ...afterWalk(slot, slots[index - 1], walkMs),
      beginsByItself: slots[index - 1]?.isMeetingPoint ?? true,
    })),
    sides: all.filter((one) => !isMain(one)).map((one) => sideOf(day, one, all, roomId)),
  }
}

/** A moment ends as it begins; a side item without an end is told until something else begins. */
function sideOf(
  day: EventDay,
  one: Scheduled,
  here: readonly Scheduled[],
  roomId: string,
): PlannedSlot {
  const { slot, start } = one
  const next = here.find((other) => other.start > start && other.slot.kind !== 'moment')
  const end = slot.kind === 'moment' ? start : (one.end ?? next?.start ?? null)
  const planned = plannedSlot(day, one, end, roomId)
  return {
    ...{ ...planned, steps: [], nested: [], pace: 'clock' },
    ...{ isMeetingPoint: false, isFixed: false, isAbsorbing: false, isBeside: true },
  }
}

/** What is in a room begins once people have walked there from where everybody was; it ends as planned. */
function afterWalk(
  slot: PlannedSlot,
  before: PlannedSlot | undefined,
  walkMs: Milliseconds,
): PlannedSlot {
  if (walkMs === 0 || !before?.isMeetingPoint || before.plannedEnd === null) return slot
  // What begins while that still goes on is planned beside it, and doesn't follow it.
  if (slot.plannedStart < before.plannedEnd) return slot
  const from = before.plannedEnd + walkMs
  const later = (one: PlannedSlot): PlannedSlot => ({
    ...one,
    plannedStart: Math.max(one.plannedStart, Math.min(from, one.plannedEnd ?? from)),
  })
  // In a block it is the workshops that people walk to.
  const nested = slot.nested.map((one) => (one.isWaitedFor ? later(one) : one))
  if (nested.some(({ isWaitedFor }) => isWaitedFor)) return { ...slot, nested }
  return slot.isMeetingPoint || slot.isElsewhere ? slot : { ...later(slot), walkMs }
}

function plannedSlot(
  day: EventDay,
  { slot, id, start }: Scheduled,
  plannedEnd: Instant | null,
  roomId: string,
): Omit<PlannedSlot, 'nested'> {
  const isElsewhere = presenceIn(day, slot, roomId) === 'elsewhere'
  const isNested = slot.parent !== undefined
  const phase = day.phases.find((candidate) => candidate.id === slot.phase)
  const lengthMs = plannedEnd === null ? null : plannedEnd - start
  const own = phase?.steps ?? turnSteps(slot, teamsWithTurns(day, slot, roomId))
  const steps = isElsewhere || isNested ? [] : stepsOf(own, slot.id, lengthMs)
  const isMeetingPoint = isForEverybody(day, slot)
  const leastMs = leastMsOf(slot)
  const isFilled = steps.length > 0 && steps.every((step) => step.lengthMs !== null)
  return {
    id,
    plannedStart: start,
    plannedEnd,
    isMeetingPoint,
    isElsewhere,
    // Those of a group wait for one another, as everybody does at a meeting point.
    isFixed: slot.isFixed ?? (slot.scope !== 'rooms' && !isMeetingPoint),
    keptMs: Math.min(leastMs ?? (isFilled ? 0 : Number.POSITIVE_INFINITY), lengthMs ?? 0),
    keepsEnd: leastMs !== null || steps.length > 0,
    isAbsorbing: leastMs !== null,
    isBeside: isNested && (slot.isBeside ?? false),
    isWaitedFor: isNested && slot.isBeside === undefined,
    // Nobody moves on from what is told of another room, or from what only lies in a slot.
    pace: isElsewhere || isNested ? 'clock' : (slot.pace ?? null),
    partsPace: phase?.pace ?? null,
    beginsByItself: true,
    walkMs: 0,
    questionCount: isElsewhere || isNested || steps.length > 0 ? 0 : questionsIn(day, slot).length,
    steps,
  }
}

// Less than this is no break: people have to get up, and to come back.
const LEAST_BREAK_MINUTES = 5
const LEAST_LUNCH_MINUTES = 30

/** How far a slot may shrink, or `null` where it gives nothing. */
function leastMsOf({ kind, leastMinutes }: Slot): Milliseconds | null {
  if (leastMinutes !== undefined) return leastMinutes * MINUTE
  if (kind === 'break') return LEAST_BREAK_MINUTES * MINUTE
  return kind === 'lunch' ? LEAST_LUNCH_MINUTES * MINUTE : null
}

/** A stated end, or the start of whatever starts next; a nested slot has only a stated one. */
function endOf(
  mornings: readonly Instant[],
  { slot, start, end }: Scheduled,
  among: readonly Scheduled[],
): Instant | null {
  if (end !== null || slot.parent !== undefined) return end
  const next = among.find((other) => other.slot.parent === undefined && other.start > start)
  // What comes on another date ends nothing: people go home in between.
  const isSameDate = next && morningsBy(mornings, next.start) === morningsBy(mornings, start)
  return isSameDate ? next.start : null
}

function stepsOf(
  of: readonly Step[],
  slotId: SpanId,
  slotMs: Milliseconds | null,
): readonly PlannedPart[] {
  const steps = of.map((step): PlannedPart => {
    const id = `${slotId}/${step.id}`
    const isTimed = step.activities.some((activity) => activity.minutes !== null)
    const parts = step.activities.map(
      (activity): PlannedPart => ({
        id: `${id}/${activity.id}`,
        ...lasting(activity.minutes === null ? null : activity.minutes.value * MINUTE),
        isAbout: activity.minutes?.isAbout ?? false,
        pace: activity.pace ?? null,
        parts: [],
      }),
    )
    const statedMs = step.minutes === null ? sumOf(parts) : step.minutes * MINUTE
    const pace = step.pace ?? null
    return { id, ...lasting(statedMs), isAbout: false, pace, parts: isTimed ? parts : [] }
  })
  return fitting(withRemainder(steps, slotMs), slotMs)
}

function lasting(ms: Milliseconds | null) {
  return { lengthMs: ms, ownMs: ms }
}

/** One step of unknown length gets what the others leave of the slot; two can't be told apart. */
function withRemainder(steps: PlannedPart[], slotMs: Milliseconds | null): PlannedPart[] {
  const open = steps.filter((step) => step.lengthMs === null)
  if (slotMs === null || open.length !== 1) return steps
  const rest = slotMs - steps.reduce((sum, step) => sum + (step.lengthMs ?? 0), 0)
  return steps.map((step) =>
    step.lengthMs === null && rest > 0 ? { ...step, ...lasting(rest) } : step,
  )
}

/** What is planned too full ends with what it is part of: the last parts get what is left. */
function fitting(
  parts: readonly PlannedPart[],
  roomMs: Milliseconds | null,
): readonly PlannedPart[] {
  let leftMs = roomMs ?? Number.POSITIVE_INFINITY
  return parts.map((part) => {
    const lengthMs = part.lengthMs === null ? null : Math.min(part.lengthMs, leftMs)
    const inner = fitting(part.parts, lengthMs ?? (Number.isFinite(leftMs) ? leftMs : null))
    leftMs -= lengthMs ?? 0
    return { ...part, lengthMs, parts: inner }
  })
}

function sumOf(parts: readonly PlannedPart[]): Milliseconds | null {
  if (parts.length === 0) return null
  return parts.reduce<Milliseconds | null>(
    (sum, part) => (sum === null || part.lengthMs === null ? null : sum + part.lengthMs),
    0,
  )
}
