// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import { partBegins, partsPace, roomPace, slotBegins, stepsPace } from './begins.ts'
import { NOWHERE } from './lay-parts.ts'
import type { Laid, Layout } from './layout.ts'
import type { PlannedPart, PlannedSlot, RoomPlan, SpanId } from './room-plan.ts'
import type { Run } from './run.ts'
import type { Span } from './timeline.ts'

/** The spans of a layout, in the order of the programme, parents before their parts. */
export function spansOf(plan: RoomPlan, run: Run, planned: Layout, laid: Layout): Span[] {
  const spans: Span[] = []
  const boundsOf = (id: SpanId) => {
    const inPlan = planned.get(id) ?? NOWHERE
    return { plannedStart: inPlan.start, plannedEnd: inPlan.end, ...(laid.get(id) ?? NOWHERE) }
  }
  for (const [index, slot] of plan.slots.entries()) {
    const pace = roomPace(slot, plan, run)
    const next = nextOf(slot, plan.slots, index)
    const isLeft = run.marks[slot.id]?.endAt !== undefined
    const waits = next !== undefined && !isLeft && beginsByHand(next, plan, run)
    const begins = slotBegins(slot, pace, run.marks)
    spans.push({ ...slotSpan(slot, null), ...boundsOf(slot.id), begins, waits })
    const around = { slot, laid, run, boundsOf, spans }
    const bounds = laid.get(slot.id) ?? NOWHERE
    const inSlot = { parentId: slot.id, bounds, waits, isWhole: false }
    addParts(around, slot.steps, 'step', inSlot, stepsPace(slot, pace, run.marks))
    for (const nested of slot.nested) {
      spans.push({
        ...slotSpan(nested, slot.id),
        ...boundsOf(nested.id),
        begins: 'clock',
        waits: false,
      })
    }
  }
  return spans
}

/** The slot that the plan has follow `slot`. */
function nextOf(slot: PlannedSlot, slots: readonly PlannedSlot[], index: number) {
  const { plannedEnd } = slot
  if (plannedEnd === null) return undefined
  return slots.find((other, later) => later > index && other.plannedStart >= plannedEnd)
}

function beginsByHand(slot: PlannedSlot, plan: RoomPlan, run: Run): boolean {
  return slotBegins(slot, roomPace(slot, plan, run), run.marks) !== 'clock'
}

function slotSpan(slot: PlannedSlot, parentId: SpanId | null) {
  const { id, plannedStart, plannedEnd, isMeetingPoint, isElsewhere, isFixed } = slot
  const { isAbsorbing, isBeside, isWaitedFor, steps } = slot
  return {
    id,
    level: parentId === null ? ('slot' as const) : ('nested' as const),
    parentId,
    slotId: parentId ?? id,
    lengthMs: plannedEnd === null ? null : plannedEnd - plannedStart,
    isAbout: false,
    isMeetingPoint,
    isElsewhere,
    isFixed,
    isAbsorbing,
    isBeside,
    isWaitedFor,
    hasParts: steps.length > 0,
  }
}

type Around = {
  slot: PlannedSlot
  laid: Layout
  run: Run
  boundsOf(id: SpanId): Pick<Span, 'plannedStart' | 'plannedEnd' | 'start' | 'end' | 'uncutEnd'>
  spans: Span[]
}

/** What parts are part of. */
type Parent = { parentId: SpanId; bounds: Laid; waits: boolean; isWhole: boolean }

function addParts(
  around: Around,
  parts: readonly PlannedPart[],
  level: 'step' | 'activity',
  parent: Parent,
  pace: Pace,
): void {
  const { slot, laid, spans } = around
  const { marks } = around.run
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    const bounds = laid.get(part.id) ?? NOWHERE
    // The last one goes on for as long as what it is part of, where they end together.
    const waitsWithParent = parent.waits && bounds.end === parent.bounds.end
    const isLeft = marks[part.id]?.endAt !== undefined
    const nextWaits = next && partBegins(next, index + 1, pace, marks) !== 'clock'
    const waits = !isLeft && (nextWaits ?? waitsWithParent)
    const isWhole = parent.isWhole || marks[part.id]?.startAt !== undefined
    spans.push({
      id: part.id,
      level,
      parentId: parent.parentId,
      slotId: slot.id,
      ...around.boundsOf(part.id),
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
    })
    const inPart = { parentId: part.id, bounds, waits, isWhole }
    addParts(around, part.parts, 'activity', inPart, partsPace(part, pace, marks))
  }
}
