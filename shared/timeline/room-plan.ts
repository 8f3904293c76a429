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
export function roomPlanOf(day: EventDay, roomId: string): PlannedSlot[] {
  const scheduled = day.slots.filter((slot) => slot.start !== null)
  const starts = scheduled
    .filter((slot) => slot.parent === undefined)
    .map((slot) => startOf(day, slot))
    .sort((a, b) => a - b)
  const here = scheduled.filter((slot) => placeOf(day, slot, roomId) !== 'not-here')
  const planned = (slot: Slot): PlannedSlot => plannedSlot(day, slot, roomId, starts, here)
  return here
    .filter((slot) => slot.parent === undefined)
    .map(planned)
    .sort((a, b) => a.plannedStart - b.plannedStart)
}

function plannedSlot(
  day: EventDay,
  slot: Slot,
  roomId: string,
  starts: Instant[],
  here: Slot[],
): PlannedSlot {
  const plannedStart = startOf(day, slot)
  const plannedEnd = endOf(day, slot, starts)
  const isElsewhere = placeOf(day, slot, roomId) === 'elsewhere'
  const phase = day.phases.find((candidate) => candidate.id === slot.phase)
  const lengthMs = plannedEnd === null ? null : plannedEnd - plannedStart
  return {
    id: slot.id,
    plannedStart,
    plannedEnd,
    isMeetingPoint: slot.scope !== 'rooms',
    isElsewhere,
    isAbsorbing: slot.kind === 'break' || slot.kind === 'lunch',
    waits: (phase?.pace ?? day.pace) === 'facilitator',
    steps: phase && !isElsewhere ? stepsOf(phase, slot.id, lengthMs) : [],
    nested: here
      .filter((candidate) => candidate.parent === slot.id)
      .map((candidate) => plannedSlot(day, candidate, roomId, starts, here)),
  }
}

function startOf(day: EventDay, slot: Slot): Instant {
  return instantOf(day.date, slot.start ?? '00:00', day.timeZone)
}

/** A stated end, or the start of whatever starts next; a nested slot has only a stated one. */
function endOf(day: EventDay, slot: Slot, starts: Instant[]): Instant | null {
  if (slot.end !== null) return instantOf(day.date, slot.end, day.timeZone)
  if (slot.parent !== undefined) return null
  const start = startOf(day, slot)
  return starts.find((candidate) => candidate > start) ?? null
}

function placeOf(day: EventDay, slot: Slot, roomId: string): 'here' | 'elsewhere' | 'not-here' {
  if (slot.scope !== 'rooms') return 'here'
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
