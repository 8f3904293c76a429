// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../../instant.ts'
import type { Language } from '../../text.ts'
import { type PlannedSlot, roomPlanOf } from '../../timeline/layout/room-plan.ts'
import type { EventDay, Room, Slot } from '../day.ts'
import { minutesOf, onClocks, timeAfter, timeOfDay } from '../time-of-day.ts'
import {
  type Advice,
  aboutSlot,
  inEach,
  quoted,
  type Remedy,
  roomNamesIn,
  slotChange,
  slotOf,
} from './advice.ts'

/** One item that takes the wall from another, which the plan has go on meanwhile. */
type Overlap = { before: PlannedSlot; after: PlannedSlot; minutes: number; rooms: Room[] }

/** Items of a room whose times overlap: its walls can show one of them only, the last that began. */
export function overlapAdvice(day: EventDay): Advice[] {
  return overlapsIn(day).map((overlap) => {
    const { after, before, minutes } = overlap
    return {
      name: after.isMeetingPoint || before.isMeetingPoint ? 'overlap' : 'room-twice',
      about: aboutSlot({ id: slotOf(day, after.id)?.id ?? after.id }),
      minutes,
      says: inEach((language) => sentence(day, overlap, language)),
      remedies: remediesFor(day, overlap),
    }
  })
}

function overlapsIn(day: EventDay): Overlap[] {
  const found = new Map<string, Overlap>()
  for (const room of day.rooms) {
    const { slots } = roomPlanOf(day, room.id)
    const here = slots.filter(({ isElsewhere, isBeside }) => !isElsewhere && !isBeside)
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

/** What is laid out comes in order of time, so what begins after an item's end overlaps it no more. */
function pairs(slots: readonly PlannedSlot[]): [PlannedSlot, PlannedSlot, number][] {
  return slots.flatMap((before, index) => {
    const found: [PlannedSlot, PlannedSlot, number][] = []
    for (const after of slots.slice(index + 1)) {
      if (before.plannedEnd === null || after.plannedStart >= before.plannedEnd) break
      const until = Math.min(before.plannedEnd, after.plannedEnd ?? before.plannedEnd)
      const ms = until - after.plannedStart
      if (ms > 0) found.push([before, after, ms])
    }
    return found
  })
}

function sentence(
  day: EventDay,
  { before, after, minutes, rooms }: Overlap,
  language: Language,
): string {
  const title = ({ id }: PlannedSlot) => {
    const slot = slotOf(day, id)
    return slot ? quoted(slot, language) : id
  }
  const time = (at: number | null) => (at === null ? '' : timeOfDay(at, day.timeZone))
  const from = time(after.plannedStart)
  const span = `${time(before.plannedStart)}–${time(before.plannedEnd)}`
  const isAll = rooms.length === day.rooms.length && rooms.length > 1
  const names = roomNamesIn(rooms, language)
  const isForAll = after.isMeetingPoint && !before.isMeetingPoint
  if (language === 'nl') {
    const where = isAll ? 'alle zalen' : names
    const remedy = isForAll ? '; is dat alleen voor andere zalen, kies die dan' : ''
    return `${title(after)} om ${from} neemt in ${where} ${minutes} min van ${title(before)} (${span})${remedy}`
  }
  const where = isAll ? 'all rooms' : names
  const remedy = isForAll ? '; if it is for other rooms only, choose those' : ''
  return `${title(after)} at ${from} takes ${minutes} min from ${title(before)} (${span}) in ${where}${remedy}`
}

function remediesFor(day: EventDay, { before, after, rooms }: Overlap): Remedy[] {
  const [first, second] = [slotOf(day, before.id), slotOf(day, after.id)]
  if (!first || !second || first.start === null || second.start === null) return []
  const others = day.rooms.filter(
    (room) => room.kind === 'break-out' && !rooms.some(({ id }) => id === room.id),
  )
  const remedies: Remedy[] = []
  if (after.isMeetingPoint && !before.isMeetingPoint && others.length > 0) {
    const edit = slotChange(second.id, { scope: 'rooms', rooms: others.map(({ id }) => id) })
    remedies.push({
      says: inEach((language) =>
        language === 'nl'
          ? `Alleen ${roomNamesIn(others, language)}`
          : `Only ${roomNamesIn(others, language)}`,
      ),
      edits: [edit],
    })
  }
  const from = second.start
  if (minutesOf(first.start) < minutesOf(from)) {
    remedies.push(endsAt(first, from), beginsAfter(first, second, before, after))
  }
  return remedies.filter(({ edits }) => edits.length > 0)
}

function endsAt(slot: Slot, time: string): Remedy {
  return {
    says: {
      nl: `${quoted(slot, 'nl')} tot ${onClocks(time)}`,
      en: `${quoted(slot, 'en')} until ${onClocks(time)}`,
    },
    edits: [slotChange(slot.id, { end: time })],
  }
}

/** The later one as long as it was, once the earlier is over. */
function beginsAfter(
  first: Slot,
  second: Slot,
  { plannedEnd }: PlannedSlot,
  { plannedStart }: PlannedSlot,
): Remedy {
  const later = plannedEnd === null ? 0 : Math.round((plannedEnd - plannedStart) / MINUTE)
  const at = (time: string) => timeAfter(minutesOf(time) + later)
  const start = second.start === null ? '' : at(second.start)
  const shown = start === '' ? '' : onClocks(start)
  const set = { start, ...(second.end !== null && { end: at(second.end) }) }
  return {
    says: {
      nl: `${quoted(second, 'nl')} na ${quoted(first, 'nl')}, om ${shown}`,
      en: `${quoted(second, 'en')} after ${quoted(first, 'en')}, at ${shown}`,
    },
    edits: later > 0 && start !== '' ? [slotChange(second.id, set)] : [],
  }
}
