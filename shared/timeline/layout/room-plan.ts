// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace, Phase, Slot } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../instant.ts'

/** A place in a room's day: `slot`, `slot/step` or `slot/step/activity`. */
export type SpanId = string

/** A room's day as planned, in order of time; slots without a time are left out. */
export type RoomPlan = {
  slots: readonly PlannedSlot[]
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
  /** Nothing goes before it, or a meeting point: then nobody is asked to move on to it. */
  beginsByItself: boolean
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
  const plan = { slots: slotsOf(day, roomId), pace: day.pace ?? 'clock' }
  plans.set(roomId, plan)
  return plan
}

// Resolving times of day costs ten times as much as laying them out, and a day never changes
// in place: this only remembers what follows from it.
const plansOf = new WeakMap<EventDay, Map<string, RoomPlan>>()

function slotsOf(day: EventDay, roomId: string): PlannedSlot[] {
  const scheduled = day.slots.flatMap((slot): Scheduled[] =>
    slot.start === null ? [] : [{ slot, start: instantOf(day.date, slot.start, day.timeZone) }],
  )
  scheduled.sort((a, b) => a.start - b.start)
  const here = scheduled.filter(({ slot }) => placeOf(day, slot, roomId) !== 'not-here')
  const planned = (one: Scheduled): PlannedSlot => {
    // Meeting points end alike everywhere, also where the slot that follows is another room's.
    const plannedEnd = endOf(day, one, isMeetingPoint(one.slot) ? scheduled : here)
    const nested = here.filter(({ slot }) => slot.parent === one.slot.id).map(planned)
    return { ...plannedSlot(day, one, plannedEnd, roomId), nested }
  }
  const slots = here.filter(({ slot }) => slot.parent === undefined).map(planned)
  return slots.map((slot, index) => ({
    ...slot,
    beginsByItself: slots[index - 1]?.isMeetingPoint ?? true,
  }))
}

type Scheduled = { slot: Slot; start: Instant }

function plannedSlot(
  day: EventDay,
  { slot, start }: Scheduled,
  plannedEnd: Instant | null,
  roomId: string,
): Omit<PlannedSlot, 'nested'> {
  const isElsewhere = placeOf(day, slot, roomId) === 'elsewhere'
  const isNested = slot.parent !== undefined
  const phase = day.phases.find((candidate) => candidate.id === slot.phase)
  const lengthMs = plannedEnd === null ? null : plannedEnd - start
  const steps = phase && !isElsewhere && !isNested ? stepsOf(phase, slot.id, lengthMs) : []
  const leastMs = leastMsOf(slot)
  const isFilled = steps.length > 0 && steps.every((step) => step.lengthMs !== null)
  return {
    id: slot.id,
    plannedStart: start,
    plannedEnd,
    isMeetingPoint: isMeetingPoint(slot),
    isElsewhere,
    isFixed: slot.isFixed ?? false,
    keptMs: Math.min(leastMs ?? (isFilled ? 0 : Number.POSITIVE_INFINITY), lengthMs ?? 0),
    keepsEnd: leastMs !== null || steps.length > 0,
    isAbsorbing: leastMs !== null,
    isBeside: isNested && (slot.isBeside ?? false),
    isWaitedFor: isNested && slot.isBeside === undefined,
    // Nobody moves on from what is told of another room, or from what only lies in a slot.
    pace: isElsewhere || isNested ? 'clock' : (slot.pace ?? null),
    partsPace: phase?.pace ?? null,
    beginsByItself: true,
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

function isMeetingPoint(slot: Slot): boolean {
  return slot.scope !== 'rooms'
}

/** A stated end, or the start of whatever starts next; a nested slot has only a stated one. */
function endOf(day: EventDay, { slot, start }: Scheduled, among: Scheduled[]): Instant | null {
  if (slot.end !== null) return instantOf(day.date, slot.end, day.timeZone)
  if (slot.parent !== undefined) return null
  const next = among.find((other) => other.slot.parent === undefined && other.start > start)
  return next?.start ?? null
}

function placeOf(day: EventDay, slot: Slot, roomId: string): 'here' | 'elsewhere' | 'not-here' {
  if (isMeetingPoint(slot)) return 'here'
  if (slot.rooms) return slot.rooms.includes(roomId) ? 'here' : 'not-here'
  // Where there are no break-out rooms, as on a day with one room, what they would do is here.
  const isApart = day.rooms.some(({ kind }) => kind === 'break-out')
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  return room?.kind === 'hall' && isApart ? 'elsewhere' : 'here'
}

function stepsOf(
  phase: Phase,
  slotId: SpanId,
  slotMs: Milliseconds | null,
): readonly PlannedPart[] {
  const steps = phase.steps.map((step): PlannedPart => {
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
