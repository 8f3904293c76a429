// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../../instant.ts'
import { type Language, textIn } from '../../text.ts'
import { type PlannedSlot, roomPlanOf } from '../../timeline/layout/room-plan.ts'
import type { EventDay, Room } from '../day.ts'
import { timeOfDay } from '../time-of-day.ts'

/** One item that takes the wall from another, which the plan has go on meanwhile. */
type Overlap = { before: PlannedSlot; after: PlannedSlot; minutes: number; rooms: Room[] }

/** Items of a room whose times overlap: its walls can show one of them only, the last that began. */
export function overlapWarnings(day: EventDay): Record<Language, string>[] {
  return overlapsIn(day).map((overlap) => ({
    nl: sentence(day, overlap, 'nl'),
    en: sentence(day, overlap, 'en'),
  }))
}

function overlapsIn(day: EventDay): Overlap[] {
  const found = new Map<string, Overlap>()
  for (const room of day.rooms) {
    const { slots } = roomPlanOf(day, room.id)
    const here = slots.filter(({ isElsewhere }) => !isElsewhere)
    const workshops = slots.map(({ nested }) =>
      nested.filter((one) => !one.isAbsorbing && !one.isBeside),
    )
    for (const [before, after, ms] of [here, ...workshops].flatMap(pairs)) {
      const key = `${before.id} ${after.id}`
      const known = found.get(key)
      const minutes = Math.round(ms / MINUTE)
      found.set(key, { before, after, minutes, rooms: [...(known?.rooms ?? []), room] })
    }
  }
  return [...found.values()]
}

function pairs(slots: readonly PlannedSlot[]): [PlannedSlot, PlannedSlot, number][] {
  return slots.flatMap((before, index) =>
    slots.slice(index + 1).flatMap((after): [PlannedSlot, PlannedSlot, number][] => {
      if (before.plannedEnd === null) return []
      const until = Math.min(before.plannedEnd, after.plannedEnd ?? before.plannedEnd)
      const ms = until - after.plannedStart
      return ms > 0 ? [[before, after, ms]] : []
    }),
  )
}

function sentence(
  day: EventDay,
  { before, after, minutes, rooms }: Overlap,
  language: Language,
): string {
  const title = ({ id }: PlannedSlot) => {
    const slot = day.slots.find((one) => one.id === id)
    return slot ? `‘${textIn(slot.title, language)}’` : id
  }
  const time = (at: number | null) => (at === null ? '' : timeOfDay(at, day.timeZone))
  const from = time(after.plannedStart)
  const span = `${time(before.plannedStart)}–${time(before.plannedEnd)}`
  const isAll = rooms.length === day.rooms.length && rooms.length > 1
  const names = rooms.map(({ name }) => textIn(name, language)).join(', ')
  const isForAll = after.isMeetingPoint && !before.isMeetingPoint
  if (language === 'nl') {
    const where = isAll ? 'alle zalen' : names
    const remedy = isForAll ? '; is dat voor andere zalen, noem die dan bij "rooms"' : ''
    return `${title(after)} om ${from} neemt in ${where} ${minutes} min van ${title(before)} (${span})${remedy}`
  }
  const where = isAll ? 'all rooms' : names
  const remedy = isForAll ? '; if it is for other rooms, name those in "rooms"' : ''
  return `${title(after)} at ${from} takes ${minutes} min from ${title(before)} (${span}) in ${where}${remedy}`
}
