// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../day/day.ts'
import { instantOf } from '../day/time-of-day.ts'
import { type Instant, MINUTE } from '../instant.ts'
import { type Language, textIn } from '../text.ts'
import type { SpanId } from '../timeline/layout/room-plan.ts'
import { type Moment, takesPlace } from '../timeline/moment.ts'
import type { Span, Timeline } from '../timeline/timeline.ts'
import { contentOf } from './span-content.ts'

/** Whether it lies in another item and is of some rooms: a workshop, and not everybody's break. */
export function isWorkshop(day: EventDay, spanId: SpanId): boolean {
  const { slot } = contentOf(day, spanId)
  return slot?.parent !== undefined && slot.scope === 'rooms'
}

/** The room's first workshop in a slot: its surfaces are about that, and not about all there are. */
export function ownWorkshopIn(
  day: EventDay,
  { roomId, spans }: Timeline,
  { id, level }: Pick<Span, 'id' | 'level'>,
): Span | null {
  if (level !== 'slot' || isHall(day, roomId)) return null
  const inside = spans.filter(({ parentId }) => parentId === id)
  return inside.find((span) => takesPlace(span) && isWorkshop(day, span.id)) ?? null
}

/** Where everybody comes in, and looks for where to go. */
export function isHall({ rooms }: EventDay, roomId: string): boolean {
  return rooms.find(({ id }) => id === roomId)?.kind === 'hall'
}

/** Whether who speaks has still to be said: `Opening door Anna de Vries` has said it. */
export function isSpeakerUnnamed({ title, speaker }: Slot, language: Language): boolean {
  return speaker !== undefined && !textIn(title, language).includes(textIn(speaker, language))
}

/** An item that lies in another one. */
export type InnerSlot = { slot: Slot; start: Instant; end: Instant | null; id: string }

/**
 * What lies in an item, in order of time: here with its times as they stand now, in other rooms
 * as planned.
 */
export function innerSlotsOf(day: EventDay, { spans }: Pick<Timeline, 'spans'>, slotId: string) {
  const here = spans.flatMap(({ id, slotId: parentId, level, start, end }): InnerSlot[] => {
    const { slot } = contentOf(day, id)
    const isIn = level === 'nested' && parentId === slotId && start !== null
    return isIn && slot ? [{ slot, start, end, id }] : []
  })
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  const elsewhere = day.slots.flatMap((slot): InnerSlot[] => {
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
export function otherRoomsAt(
  day: EventDay,
  timeline: Timeline,
  { slot, next }: Moment,
  at: Instant,
): InnerSlot[] {
  const own = next && contentOf(day, next.id).slot
  const { roomId } = timeline
  if (slot || own?.scope === 'rooms') return []
  const block = own ? innerSlotsOf(day, timeline, own.id) : []
  if (block.some((one) => one.slot.rooms?.includes(roomId))) return []
  const until = next?.start ?? Number.POSITIVE_INFINITY
  const found = [
    ...block,
    ...inOtherRooms(day, roomId).filter(({ start }) => start < until),
  ].filter(({ slot, end }) => roomsOf(day, slot).length > 0 && (end === null || end > at))
  return found.some(({ start }) => start <= at + SOON) ? found : []
}

/** What other rooms have with a time of their own; without an end, until there is something else. */
function inOtherRooms(day: EventDay, roomId: string): InnerSlot[] {
  const at = (time: string | null) => time && instantOf(day.date, time, day.timeZone)
  return day.slots
    .flatMap((slot): InnerSlot[] => {
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
