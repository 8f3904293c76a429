// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../../day/day.ts'
import type { Mark, Run } from '../run.ts'
import type { PlannedPart, PlannedSlot, RoomPlan } from './room-plan.ts'

type Marks = Readonly<Record<string, Mark>>

/** How everything begins in a slot's room that names no pace; what is everybody's follows no room. */
export function roomPace(slot: PlannedSlot, plan: RoomPlan, run: Pick<Run, 'pace'>): Pace {
  return slot.isMeetingPoint ? plan.pace : (run.pace ?? plan.pace)
}

/** How a slot begins: as was switched, as it says itself, or as everything does. */
export function slotBegins(slot: PlannedSlot, pace: Pace, marks: Marks): Pace {
  const own = marks[slot.id]?.begins ?? slot.pace
  if (own) return own
  return slot.isMeetingPoint || slot.beginsByItself ? 'clock' : (slot.partsPace ?? pace)
}

/** How a slot's steps begin that name no pace of their own. */
export function stepsPace(slot: PlannedSlot, pace: Pace, marks: Marks): Pace {
  return marks[slot.id]?.pace ?? slot.partsPace ?? pace
}

/** How a part begins; the first one begins with what it is part of, unless it says otherwise. */
export function partBegins(part: PlannedPart, index: number, pace: Pace, marks: Marks): Pace {
  return marks[part.id]?.begins ?? part.pace ?? (index === 0 ? 'clock' : pace)
}

/** How a part's own parts begin that name no pace of their own. */
export function partsPace(part: PlannedPart, pace: Pace, marks: Marks): Pace {
  return marks[part.id]?.pace ?? part.pace ?? pace
}

/** Whether the slot that the plan has follow `slot` begins by hand, so that it goes on until then. */
export function waitsForNext(slot: PlannedSlot, plan: RoomPlan, run: Pick<Run, 'ahead' | 'pace'>) {
  if (run.ahead[slot.id]?.endAt !== undefined) return false
  const { plannedEnd } = slot
  if (plannedEnd === null) return false
  const index = plan.slots.indexOf(slot)
  const next = plan.slots.find((other, later) => later > index && other.plannedStart >= plannedEnd)
  return next !== undefined && slotBegins(next, roomPace(next, plan, run), run.ahead) !== 'clock'
}
