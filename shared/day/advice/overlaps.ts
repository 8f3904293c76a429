// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE } from '../../instant.ts'
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
} from './advice.ts'

/** One item that takes the wall from another, which the plan has go on meanwhile. */
type Overlap = { before: PlannedSlot; after: PlannedSlot; minutes: number; rooms: Room[] }

/**
 * An item is told of beside so many at most, those that began last: a programme in which a thousand
 * go on at once has half a million pairs, which nobody reads. Once these are apart the next are told.
 */
const MOST_BEFORE = 5

type SlotsById = ReadonlyMap<string, Slot>

/** Items of a room whose times overlap: its walls can show one of them only, the last that began. */
export function overlapAdvice(day: EventDay): Advice[] {
  const byId: SlotsById = new Map(day.slots.map((slot) => [slot.id, slot]))
  return overlapsIn(day).map((overlap) => {
    const { after, before, minutes } = overlap
    return {
      name: after.isMeetingPoint || before.isMeetingPoint ? 'overlap' : 'room-twice',
      about: aboutSlot({ id: slotOf(byId, after)?.id ?? after.id }),
      minutes,
      says: inEach((language) => sentence(day, overlap, byId, language)),
      remedies: remediesFor(day, overlap, byId),
    }
  })
}

function slotOf(byId: SlotsById, { id }: PlannedSlot): Slot | null {
  // A holding in a round has its item's id in front.
  const [slotId = id] = id.split('/')
  return byId.get(slotId) ?? null
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

/** Of what is laid out in order of time: who is taken time from, by whom, and how much. */
function pairs(slots: readonly PlannedSlot[]): [PlannedSlot, PlannedSlot, number][] {
  const found: [PlannedSlot, PlannedSlot, number][] = []
  const current: { before: PlannedSlot; end: Instant }[] = []
  for (const after of slots) {
    const near: typeof current = []
    for (let last = current.length - 1; last >= 0 && near.length < MOST_BEFORE; last -= 1) {
      const one = current[last]
      // What has ended by now has ended for all that begins later.
      if (one && one.end > after.plannedStart) near.unshift(one)
      else current.splice(last, 1)
    }
    for (const { before, end } of near) {
      const ms = Math.min(end, after.plannedEnd ?? end) - after.plannedStart
      if (ms > 0) found.push([before, after, ms])
    }
    if (after.plannedEnd !== null) current.push({ before: after, end: after.plannedEnd })
  }
  return found
}

function sentence(
  day: EventDay,
  { before, after, minutes, rooms }: Overlap,
  byId: SlotsById,
  language: Language,
): string {
  const title = (planned: PlannedSlot) => {
    const slot = slotOf(byId, planned)
    return slot ? quoted(slot, language) : planned.id
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

function remediesFor(day: EventDay, { before, after, rooms }: Overlap, byId: SlotsById): Remedy[] {
  const [first, second] = [slotOf(byId, before), slotOf(byId, after)]
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
