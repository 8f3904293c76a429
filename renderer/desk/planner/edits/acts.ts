// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../../../shared/day/day.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { timeAfter } from '../../../../shared/day/time-of-day.ts'
import {
  duplicated,
  split as splitAt,
} from '../../../../shared/features/planning/operations/copies.ts'
import { withNewItem } from '../../../../shared/features/planning/operations/new-item.ts'
import { removed as removedFrom } from '../../../../shared/features/planning/operations/removed.ts'
import { changeSlot } from '../../../../shared/features/planning/operations/slots.ts'
import {
  movedTo,
  moved as movedToTime,
  restShifted,
  stretchedFrom,
  stretched as stretchedTo,
} from '../../../../shared/features/planning/operations/times.ts'
import type { Plan, PlanItem, PlanMinutes } from '../layout/plan.ts'

// What a key or a pointer does in the plan, as operations on the day.

const LAST_MINUTE = 336 * 60 - 1
const STEP_MINUTES = 5

/** What was made, and the item that the cursor goes to. */
export type Made = { edits: Edit[]; id: string }

/** Moves an item with all that lies in it, by minutes and by columns. */
export function moved(
  day: EventDay,
  { rooms }: Plan,
  item: PlanItem,
  minutes: number,
  columns: number,
): Edit[] {
  const { slot, start, end } = item
  if (!isTime(start + minutes) || !isTime(end + minutes)) return []
  const time = timeAfter(start + minutes)
  if (columns === 0 || !isInRooms(item)) return movedToTime(day, slot.id, time)
  const others = item.columns.map((column) => rooms[column + columns])
  if (others.some((room) => room === undefined)) return []
  return movedTo(day, slot.id, time, idsOf(others))
}

/** Moves it with all that begins then or later, but for what is fixed. */
export function restMoved(day: EventDay, { items }: Plan, item: PlanItem, minutes: number): Edit[] {
  const isPossible = items.every(
    ({ start, end }) => start < item.start || (isTime(start + minutes) && isTime(end + minutes)),
  )
  return isPossible ? restShifted(day, item.slot.id, minutes) : []
}

/** Whether an item has rooms of its own, that can be others. */
export function isInRooms({ slot }: PlanItem): boolean {
  return slot.scope === 'rooms'
}

/** Begins or ends an item sooner or later; never so that nothing is left of it. */
export function stretched(
  day: EventDay,
  item: PlanItem,
  edge: 'start' | 'end',
  minutes: number,
): Edit[] {
  const start = item.start + (edge === 'start' ? minutes : 0)
  const end = item.end + (edge === 'end' ? minutes : 0)
  if (item.isMoment || end <= start || !isTime(start) || !isTime(end)) return []
  return edge === 'start'
    ? stretchedFrom(day, item.slot.id, timeAfter(start))
    : stretchedTo(day, item.slot.id, timeAfter(end))
}

/** Adds the next room at its right, or lets go of the last one. */
export function widened({ rooms }: Plan, item: PlanItem, by: -1 | 1): Edit[] {
  const { slot, columns } = item
  if (!isInRooms(item)) return []
  const last = columns.at(-1) ?? 0
  const next = by > 0 ? [...columns, last + 1] : columns.slice(0, -1)
  const found = next.map((column) => rooms[column])
  if (found.length === 0 || found.some((room) => room === undefined)) return []
  return [changeSlot(slot.id, { rooms: idsOf(found) })]
}

/** Two halves of an item, of whole five minutes; the second is a new one. */
export function split(day: EventDay, { slot, start, end }: PlanItem): Made | null {
  const middle = start + Math.floor((end - start) / 2 / STEP_MINUTES) * STEP_MINUTES
  return made(splitAt(day, slot.id, timeAfter(middle)))
}

/** The same once more, right after it. */
export function repeated(day: EventDay, { slot, end, isMoment }: PlanItem): Made | null {
  return made(duplicated(day, slot.id, timeAfter(isMoment ? end + 30 : end)).edits)
}

function made(edits: Edit[]): Made | null {
  const added = edits.find(({ type }) => type === 'add')
  return added?.type === 'add' ? { edits, id: String(added.item.id) } : null
}

export function removed(day: EventDay, id: string): Edit[] {
  return removedFrom(day, { list: 'slots' }, id)
}

type NewItem = { title: string; start: PlanMinutes; end: PlanMinutes; room: Room | undefined }

/** A new item: in its room, or for everybody where that is the hall and nothing else goes on. */
export function added(day: EventDay, plan: Plan, { title, start, end, room }: NewItem): Made {
  const isFree = plan.items.every((item) => item.end <= start || item.start >= end)
  const isForAll = plan.rooms.length === 1 || (room?.kind === 'hall' && isFree)
  return withNewItem(day, {
    ...{ start: timeAfter(start), end: timeAfter(end) },
    title: { [day.language]: title.slice(0, LONGEST_TITLE) },
    ...(!isForAll && room && { rooms: [room.id] }),
  })
}

const LONGEST_TITLE = 120

function isTime(minutes: PlanMinutes): boolean {
  return minutes >= 0 && minutes <= LAST_MINUTE
}

function idsOf(rooms: readonly (Room | undefined)[]): string[] {
  return rooms.flatMap((room) => (room ? [room.id] : []))
}
