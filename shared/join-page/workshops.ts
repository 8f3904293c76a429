// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../day/day.ts'
import { instantOf } from '../day/time-of-day.ts'
import type { Instant } from '../instant.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { partsOf } from './span-parts.ts'

/** An item that lies in another one. */
export type Nested = { slot: Slot; start: Instant; end: Instant | null; id: string }

/**
 * What lies in an item, in order of time: here with its times as they stand now, in other rooms
 * as planned.
 */
export function nestedIn(day: EventDay, { spans }: Pick<Timeline, 'spans'>, slotId: string) {
  const here = spans.flatMap(({ id, slotId: parentId, level, start, end }): Nested[] => {
    const { slot } = partsOf(day, { id })
    const isIn = level === 'nested' && parentId === slotId && start !== null
    return isIn && slot ? [{ slot, start, end, id }] : []
  })
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  const elsewhere = day.slots.flatMap((slot): Nested[] => {
    const { id, parent, start, end } = slot
    const isIn = parent === slotId && start !== null && here.every((one) => one.id !== id)
    return isIn ? [{ slot, start: at(start), end: end === null ? null : at(end), id }] : []
  })
  return [...here, ...elsewhere].sort((a, b) => a.start - b.start)
}

/** Where a workshop is, in the order of the day's rooms; none for what every room has. */
export function roomsOf({ rooms }: EventDay, { parent, rooms: own = [] }: Slot): Room[] {
  return parent === undefined ? [] : rooms.filter(({ id }) => own.includes(id))
}
