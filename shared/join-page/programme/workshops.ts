// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import { partsOf } from '../../now/span-parts.ts'
import type { Moment } from '../../timeline/moment.ts'
import type { Timeline } from '../../timeline/timeline.ts'

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
export function roomsOf({ rooms }: EventDay, { scope, rooms: own = [] }: Slot): Room[] {
  return scope === 'rooms' ? rooms.filter(({ id }) => own.includes(id)) : []
}

// So long before they begin people start walking, and look for where to go.
const SOON = 30 * MINUTE

/**
 * What a room in which nothing goes on tells of the others until its own next item: what goes on
 * there or begins soon, or the workshops of the block that comes; none where it waits for its own.
 */
export function besides(
  day: EventDay,
  timeline: Timeline,
  { slot, next }: Moment,
  at: Instant,
): Nested[] {
  const own = next && partsOf(day, next).slot
  const { roomId } = timeline
  if (slot || own?.scope === 'rooms') return []
  const block = own ? nestedIn(day, timeline, own.id) : []
  if (block.some((one) => one.slot.rooms?.includes(roomId))) return []
  const until = next?.start ?? Number.POSITIVE_INFINITY
  const found = [
    ...block,
    ...inOtherRooms(day, roomId).filter(({ start }) => start < until),
  ].filter(({ slot, end }) => roomsOf(day, slot).length > 0 && (end === null || end > at))
  return found.some(({ start }) => start <= at + SOON) ? found : []
}

/** What other rooms have with a time of their own; without an end, until there is something else. */
function inOtherRooms(day: EventDay, roomId: string): Nested[] {
  const at = (time: string | null) => time && instantOf(day.date, time, day.timeZone)
  return day.slots
    .flatMap((slot): Nested[] => {
      const { id, parent, rooms } = slot
      const start = at(slot.start)
      if (parent !== undefined || !rooms || rooms.includes(roomId) || !start) return []
      const after = day.slots.flatMap((other) => {
        const isThere = other.scope !== 'rooms' || other.rooms?.some((room) => rooms.includes(room))
        const begins = other.parent === undefined && isThere && at(other.start)
        return begins && begins > start ? begins : []
      })
      return [
        { slot, id, start, end: at(slot.end) || (after.length > 0 ? Math.min(...after) : null) },
      ]
    })
    .sort((a, b) => a.start - b.start)
}
