// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../day/day.ts'
import { isForEverybody, presenceIn } from '../day/presence.ts'
import { gridOf, holdingsOf } from '../day/rounds.ts'
import { instantOf } from '../day/time-of-day.ts'
import { type Instant, MINUTE } from '../instant.ts'
import { type Language, type Text, textIn } from '../text.ts'
import { roomPlanOf, type SpanId } from '../timeline/layout/room-plan.ts'
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

/** Where teams work: neither a hall nor a foyer, which tell of what goes on there. */
export function isBreakOut({ rooms }: EventDay, roomId: string): boolean {
  return rooms.find(({ id }) => id === roomId)?.kind === 'break-out'
}

/** Who speaks and has still to be said: `Opening door Anna de Vries` has said it. */
export function unnamedSpeakers({ title, speakers = [] }: Slot, language: Language): Text[] {
  const said = textIn(title, language)
  return speakers.filter((speaker) => !said.includes(textIn(speaker, language)))
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
    return isIn && slot && slot.id !== slotId ? [{ slot, start, end, id }] : []
  })
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  const elsewhere = day.slots.flatMap((slot) =>
    slot.parent !== slotId
      ? []
      : holdingsOf(day, slot).flatMap(({ id, start, end }): InnerSlot[] => {
          const isIn = start !== null && here.every((one) => one.id !== id)
          if (!isIn) return []
          const from = afterWalk(day, slot, id, at(start))
          return [{ slot, start: from, end: end === null ? null : at(end), id }]
        }),
  )
  const free = freeSlotsIn(day, slotId).map(
    (slot): InnerSlot => ({ slot, id: slot.id, start: at(slot.start), end: at(slot.end) }),
  )
  return [...here, ...elsewhere, ...free].sort((a, b) => a.start - b.start)
}

/** When something of another room is planned to begin there, once people have walked to it. */
function afterWalk(day: EventDay, slot: Slot, id: SpanId, start: Instant): Instant {
  const [room] = roomsOf(day, slot)
  if (!day.walkMinutes || !room) return start
  const planned = roomPlanOf(day, room.id).slots.flatMap((one) => [one, ...one.nested])
  return planned.find((one) => one.id === id)?.plannedStart ?? start
}

type FreeSlot = Slot & { start: string; end: string }

/** The rooms of a grid that are free in a round, as one item of each round. */
function freeSlotsIn(day: EventDay, slotId: string): FreeSlot[] {
  const block = day.slots.find(({ id }) => id === slotId)
  if (!block?.rounds) return []
  const cells = gridOf(day, block).filter(({ slots }) => slots.length === 0)
  return block.rounds.flatMap(({ id, start, end }): FreeSlot[] => {
    const rooms = cells.flatMap(({ room, round }) => (round.id === id ? room.id : []))
    const slot = {
      title: block.title,
      kind: 'workshop',
      scope: 'rooms',
      rooms,
      start,
      end,
    } as const
    return rooms.length === 0 ? [] : [{ ...slot, id: `${slotId}/${id}`, parent: slotId, rooms }]
  })
}

/** Where a workshop is, in the order of the day's rooms; none for what every room has. */
export function roomsOf({ rooms }: EventDay, { scope, place, rooms: own = [] }: Slot): Room[] {
  return rooms.filter(({ id }) => id === place || (scope === 'rooms' && own.includes(id)))
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

/** What other rooms have with a time of their own, with the ends that the day gives. */
export function slotsInOtherRooms(day: EventDay, roomId: string): InnerSlot[] {
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  return day.slots
    .flatMap((slot): InnerSlot[] => {
      const { id, parent, rooms, groups, start, end } = slot
      const isOwn = presenceIn(day, slot, roomId) !== 'not-here'
      if (parent !== undefined || isOwn || !(rooms || groups) || start === null) return []
      const from = afterWalk(day, slot, id, at(start))
      return [{ slot, id, start: from, end: end === null ? null : at(end) }]
    })
    .sort((a, b) => a.start - b.start)
}

/** The same; without an end, until there is something else. */
function inOtherRooms(day: EventDay, roomId: string): InnerSlot[] {
  const at = (time: string | null) => time && instantOf(day.date, time, day.timeZone)
  return slotsInOtherRooms(day, roomId).map((one): InnerSlot => {
    if (one.end !== null) return one
    const { rooms = [] } = one.slot
    const after = day.slots.flatMap((other) => {
      const isThere =
        isForEverybody(day, other) || other.rooms?.some((room) => rooms.includes(room))
      const begins = other.parent === undefined && isThere && at(other.start)
      return begins && begins > one.start ? begins : []
    })
    return { ...one, end: after.length > 0 ? Math.min(...after) : null }
  })
}
