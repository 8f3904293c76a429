// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../../../../shared/day/day.ts'
import { minutesOf } from '../../../../shared/day/time-of-day.ts'

/** Minutes after the first midnight of the event. */
export type PlanMinutes = number

/** An item where it stands in the plan. */
export type PlanItem = {
  slot: Slot
  start: PlanMinutes
  end: PlanMinutes
  /** Nobody gave its end: it is drawn until what comes next. */
  isOpenEnd: boolean
  isMoment: boolean
  /** The columns of the rooms that it is in, in their order. */
  columns: readonly number[]
  /** The item that it lies in; `null`: none that is in the plan. */
  parent: PlanItem | null
  depth: number
  children: PlanItem[]
}

export type Plan = {
  rooms: readonly Room[]
  /** In order of time; what something lies in comes before it. */
  items: readonly PlanItem[]
  byId: ReadonlyMap<string, PlanItem>
  /** What has no time or no room yet. */
  unplaced: readonly Slot[]
}

// What has no end is drawn at most so long: nobody said that it fills the evening.
const OPEN_END_MINUTES = 60

/** The day as a plan: every item with its times and columns. */
export function planOf(day: EventDay): Plan {
  const columnsOf = columnFinder(day)
  const placed: PlanItem[] = []
  const unplaced: Slot[] = []
  for (const slot of day.slots) {
    const columns = columnsOf(slot)
    if (slot.start === null || columns.length === 0) {
      unplaced.push(slot)
      continue
    }
    const start = minutesOf(slot.start)
    const isMoment = slot.kind === 'moment'
    const end = slot.end === null ? start : minutesOf(slot.end)
    placed.push({
      ...{ slot, start, end, isMoment, columns, parent: null, depth: 0, children: [] },
      isOpenEnd: slot.end === null && !isMoment,
    })
  }
  const byId = new Map(placed.map((item) => [item.slot.id, item]))
  for (const item of placed) {
    const parent = byId.get(item.slot.parent ?? '') ?? null
    if (parent === null || isWithin(parent, item)) continue
    item.parent = parent
    parent.children.push(item)
  }
  for (const item of placed) item.depth = depthOf(item)
  const items = placed.toSorted((a, b) => a.start - b.start || a.depth - b.depth)
  closeOpenEnds(items)
  return { rooms: day.rooms, items, byId, unplaced }
}

/** Whether `item` is `other`, or lies around it: a file may say that two lie in each other. */
function isWithin(item: PlanItem, other: PlanItem): boolean {
  for (let around: PlanItem | null = item; around; around = around.parent) {
    if (around === other) return true
  }
  return false
}

function depthOf({ parent }: PlanItem): number {
  return parent === null ? 0 : depthOf(parent) + 1
}

/** The columns of an item: where people have to be, or all where that is nowhere in particular. */
function columnFinder({ rooms }: EventDay) {
  const indexOf = new Map(rooms.map(({ id }, index) => [id, index]))
  const all = rooms.map((_room, index) => index)
  const ofKind = (kind: Room['kind']) => all.filter((index) => rooms[index]?.kind === kind)
  const breakOut = ofKind('break-out')
  const work = breakOut.length > 0 ? breakOut : all
  const find = (slot: Slot): readonly number[] => {
    const { scope, groups } = slot
    if (scope === 'plenary' || scope === 'free' || scope === 'jury') return all
    if (slot.rooms) return slot.rooms.map((id) => indexOf.get(id) ?? -1).filter((one) => one >= 0)
    if (groups && groups.length > 0) {
      const ofGroups = all.filter((index) =>
        rooms[index]?.groups?.some((id) => groups.includes(id)),
      )
      if (ofGroups.length > 0) return ofGroups
    }
    return work
  }
  return (slot: Slot) => {
    const found = find(slot)
    // Mostly everybody's, or one.
    if (found === all || found.length < 2) return found
    return [...new Set(found)].toSorted((a, b) => a - b)
  }
}

/** Draws what has no end until what comes next in one of its rooms, within bounds. */
function closeOpenEnds(items: readonly PlanItem[]): void {
  for (const [index, item] of items.entries()) {
    if (!item.isOpenEnd) continue
    const next = nextBeside(items, index)
    const around = item.parent && !item.parent.isOpenEnd ? item.parent.end : Infinity
    item.end = Math.min(next?.start ?? Infinity, around, item.start + OPEN_END_MINUTES)
    if (item.end <= item.start) item.end = item.start + OPEN_END_MINUTES
  }
}

/** What begins next in one of the same rooms, and lies in the same item. */
function nextBeside(items: readonly PlanItem[], index: number): PlanItem | null {
  const item = items[index]
  for (let at = index + 1; item && at < items.length; at += 1) {
    const other = items[at]
    if (!other || other.start <= item.start || other.parent !== item.parent) continue
    if (other.columns.some((column) => item.columns.includes(column))) return other
  }
  return null
}
