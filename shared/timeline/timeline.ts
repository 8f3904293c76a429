// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import { type Laid, layOut } from './layout.ts'
import { type PlannedPart, type PlannedSlot, roomPlanOf, type SpanId } from './room-plan.ts'
import type { Run } from './run.ts'

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
  /** As planned and without an end of its own: for the words "35 minutes". */
  lengthMs: Milliseconds | null
  isAbout: boolean
  isMeetingPoint: boolean
  isElsewhere: boolean
  needsSignal: boolean
  /** Goes on past its end, into overtime, until somebody moves on. */
  waits: boolean
  hasParts: boolean
}

/** A room's day laid out in time, in the order of the programme, parents before their parts. */
export type Timeline = {
  roomId: string
  spans: Span[]
  pausedSince: Instant | null
}

/**
 * The whole time side of the product, together with `momentAt`.
 * @param run what really happened in the room, from `runOf`
 */
export function timelineOf(day: EventDay, roomId: string, run: Run): Timeline {
  const plan = roomPlanOf(day, roomId)
  const planned = layOut(plan.map(byTheClock), {})
  const laid = layOut(plan, run.marks)
  const bounds = (id: SpanId): Bounds => ({ planned: planned.get(id), laid: laid.get(id) })
  const spans = plan.flatMap((slot) => spansOfSlot(slot, bounds, slot === plan.at(-1)))
  return { roomId, spans, pausedSince: run.pausedSince }
}

/** The plan itself waits for nobody: its times follow from its minutes. */
function byTheClock(slot: PlannedSlot): PlannedSlot {
  return { ...slot, waits: false }
}

type Bounds = { planned: Laid | undefined; laid: Laid | undefined }
type BoundsOf = (id: SpanId) => Bounds

function spansOfSlot(slot: PlannedSlot, boundsOf: BoundsOf, isLast: boolean): Span[] {
  const shared = { slotId: slot.id, isMeetingPoint: slot.isMeetingPoint }
  const ofSlot = (from: PlannedSlot, parentId: SpanId | null): Span => ({
    ...shared,
    ...timesOf(boundsOf(from.id)),
    id: from.id,
    level: parentId === null ? 'slot' : 'nested',
    parentId,
    lengthMs: from.plannedEnd === null ? null : from.plannedEnd - from.plannedStart,
    isAbout: false,
    isElsewhere: from.isElsewhere,
    needsSignal: false,
    // From a meeting point that nothing follows here, other rooms may go on: this one is free.
    waits: from.waits && !(isLast && from.isMeetingPoint),
    hasParts: from.steps.length > 0,
  })
  const ofPart = (part: PlannedPart, level: 'step' | 'activity', parentId: SpanId): Span[] => [
    {
      ...shared,
      ...timesOf(boundsOf(part.id)),
      id: part.id,
      level,
      parentId,
      lengthMs: part.lengthMs,
      isAbout: part.isAbout,
      isElsewhere: false,
      needsSignal: part.needsSignal,
      waits: slot.waits,
      hasParts: part.parts.length > 0,
    },
    ...part.parts.flatMap((inner) => ofPart(inner, 'activity', part.id)),
  ]
  return [
    ofSlot(slot, null),
    ...slot.steps.flatMap((step) => ofPart(step, 'step', slot.id)),
    ...slot.nested.map((nested) => ofSlot(nested, slot.id)),
  ]
}

function timesOf({ planned, laid }: Bounds) {
  return {
    plannedStart: planned?.start ?? null,
    plannedEnd: planned?.end ?? null,
    start: laid?.start ?? null,
    end: laid?.end ?? null,
  }
}
