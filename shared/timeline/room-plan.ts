// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Phase, Slot } from '../day/day.ts'
import { instantOf } from '../day/time-of-day.ts'
import { type Instant, MINUTE, type Milliseconds } from '../instant.ts'

/** A place in a room's day: `slot`, `slot/step` or `slot/step/activity`. */
export type SpanId = string

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
  /** Breaks give time back: they end when planned even if they began late. */
  isAbsorbing: boolean
  /** Goes on past its end until a facilitator moves on. */
  waits: boolean
  steps: PlannedPart[]
  /** Slots that lie in this one; neither ends the other. */
  nested: PlannedSlot[]
}

/** A step or an activity: how long it is meant to be. */
export type PlannedPart = {
  id: SpanId
  /** `null`: not known. */
  lengthMs: Milliseconds | null
  isAbout: boolean
  /** Begins only when somebody gives the start signal. */
  needsSignal: boolean
  /**
   * Activities as spans of their own. Empty where no activity of the step has minutes: the
   * step's time is then all that is known, and an activity's time is never invented.
   */
  parts: PlannedPart[]
}

/** What is planned in one room, in order of time; slots without a time are left out. */
export function roomPlanOf(day: EventDay, roomId: string): readonly PlannedSlot[] {
  const plans = plansOf.get(day) ?? new Map<string, readonly PlannedSlot[]>()
  plansOf.set(day, plans)
  const known = plans.get(roomId)
  if (known) return known
  const plan = newPlanOf(day, roomId)
  plans.set(roomId, plan)
  return plan
}

// Resolving times of day costs ten times as much as laying them out, and a day never changes
// in place: this only remembers what follows from it.
const plansOf = new WeakMap<EventDay, Map<string, readonly PlannedSlot[]>>()

function newPlanOf(day: EventDay, roomId: string): PlannedSlot[] {
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
  return here.filter(({ slot }) => slot.parent === undefined).map(planned)
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
  return {
    id: slot.id,
    plannedStart: start,
    plannedEnd,
    isMeetingPoint: isMeetingPoint(slot),
    isElsewhere,
    isAbsorbing: slot.kind === 'break' || slot.kind === 'lunch',
    // Nobody moves on from what is told of another room, or from what only lies in a slot.
    waits: !isElsewhere && !isNested && (phase?.pace ?? day.pace) === 'facilitator',
    steps: phase && !isElsewhere && !isNested ? stepsOf(phase, slot.id, lengthMs) : [],
  }
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
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  return room?.kind === 'hall' ? 'elsewhere' : 'here'
}

function stepsOf(phase: Phase, slotId: SpanId, slotMs: Milliseconds | null): PlannedPart[] {
  const steps = phase.steps.map((step): PlannedPart => {
    const id = `${slotId}/${step.id}`
    const isTimed = step.activities.some((activity) => activity.minutes !== null)
    const parts = step.activities.map(
      (activity): PlannedPart => ({
        id: `${id}/${activity.id}`,
        lengthMs: activity.minutes === null ? null : activity.minutes.value * MINUTE,
        isAbout: activity.minutes?.isAbout ?? false,
        needsSignal: activity.startSignal ?? false,
        parts: [],
      }),
    )
    const lengthMs = step.minutes === null ? sumOf(parts) : step.minutes * MINUTE
    return { id, lengthMs, isAbout: false, needsSignal: false, parts: isTimed ? parts : [] }
  })
  return withRemainder(steps, slotMs)
}

/** One step of unknown length gets what the others leave of the slot; two can't be told apart. */
function withRemainder(steps: PlannedPart[], slotMs: Milliseconds | null): PlannedPart[] {
  const open = steps.filter((step) => step.lengthMs === null)
  if (slotMs === null || open.length !== 1) return steps
  const rest = slotMs - steps.reduce((sum, step) => sum + (step.lengthMs ?? 0), 0)
  return steps.map((step) =>
    step.lengthMs === null && rest > 0 ? { ...step, lengthMs: rest } : step,
  )
}

function sumOf(parts: PlannedPart[]): Milliseconds | null {
  if (parts.length === 0) return null
  return parts.reduce<Milliseconds | null>(
    (sum, part) => (sum === null || part.lengthMs === null ? null : sum + part.lengthMs),
    0,
  )
}
