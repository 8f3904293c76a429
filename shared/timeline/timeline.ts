// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import { NOWHERE } from './lay-parts.ts'
import { beginsAs, type Laid, type Layout, layOut } from './layout.ts'
import {
  type PlannedPart,
  type PlannedSlot,
  type RoomPlan,
  roomPlanOf,
  type SpanId,
} from './room-plan.ts'
import { PLANNED_RUN, type Run } from './run.ts'

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
  /** Gives time back when the day runs late: a break, lunch, or a slot that may shrink. */
  isAbsorbing: boolean
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
}

/**
 * The whole time side of the product, together with `momentAt`.
 * @param run what really happened in the room, from `runOf`
 */
export function timelineOf(day: EventDay, roomId: string, run: Run): Timeline {
  const plan = roomPlanOf(day, roomId)
  const planned = plannedLayout(plan)
  const laid = layOut(plan, run)
  const spans = plan.slots.flatMap((slot, index) =>
    spansOfSlot(slot, plan.slots.slice(index + 1), { planned, laid, plan, run }),
  )
  return { roomId, spans, pausedSince: run.pausedSince }
}

// A plan never changes in place: this only remembers what follows from it.
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

type Laying = { planned: Layout; laid: Layout; plan: RoomPlan; run: Run }

function spansOfSlot(
  slot: PlannedSlot,
  later: readonly PlannedSlot[],
  { planned, laid, plan, run }: Laying,
): Span[] {
  const spans: Span[] = []
  const add = (
    part: PlannedPart | PlannedSlot,
    level: Span['level'],
    parentId: SpanId | null,
    begins: Pace,
    waits: boolean,
    isWhole = false,
  ): Laid => {
    const bounds = laid.get(part.id) ?? NOWHERE
    const inPlan = planned.get(part.id) ?? NOWHERE
    const isPart = 'parts' in part
    spans.push({
      id: part.id,
      level,
      parentId,
      slotId: slot.id,
      plannedStart: inPlan.start,
      plannedEnd: inPlan.end,
      ...bounds,
      lengthMs: isPart ? (isWhole ? part.ownMs : part.lengthMs) : lengthOf(part),
      isAbout: isPart && part.isAbout,
      isMeetingPoint: isPart ? slot.isMeetingPoint : part.isMeetingPoint,
      isElsewhere: !isPart && part.isElsewhere,
      isAbsorbing: !isPart && part.isAbsorbing,
      begins,
      waits,
      hasParts: (isPart ? part.parts : part.steps).length > 0,
    })
    return bounds
  }
  const addParts = (
    parts: readonly PlannedPart[],
    level: 'step' | 'activity',
    parentId: SpanId,
    around: Laid & { waits: boolean; isWhole: boolean },
    pace: Pace,
  ): void => {
    parts.forEach((part, index) => {
      const next = parts[index + 1]
      const mark = run.marks[part.id]
      const begins = mark?.begins ?? part.pace ?? (index === 0 ? 'clock' : pace)
      const { end } = laid.get(part.id) ?? NOWHERE
      const isLast = next === undefined && end === around.end
      const waits = next ? laid.get(next.id)?.start === null : isLast && around.waits
      const isWhole = around.isWhole || mark?.startAt !== undefined
      const bounds = add(part, level, parentId, begins, waits, isWhole)
      addParts(
        part.parts,
        'activity',
        part.id,
        { ...bounds, waits, isWhole },
        mark?.pace ?? part.pace ?? pace,
      )
    })
  }
  const roomPace = slot.isMeetingPoint ? plan.pace : (run.pace ?? plan.pace)
  const next = later.find(
    (other) => slot.plannedEnd !== null && other.plannedStart >= slot.plannedEnd,
  )
  const waits = next !== undefined && laid.get(next.id)?.start === null
  const bounds = add(slot, 'slot', null, beginsAs(slot, roomPace, run.marks), waits)
  const partsPace = run.marks[slot.id]?.pace ?? slot.partsPace ?? roomPace
  addParts(slot.steps, 'step', slot.id, { ...bounds, waits, isWhole: false }, partsPace)
  for (const nested of slot.nested) add(nested, 'nested', slot.id, 'clock', false)
  return spans
}

function lengthOf({ plannedStart, plannedEnd }: PlannedSlot): Milliseconds | null {
  return plannedEnd === null ? null : plannedEnd - plannedStart
}
