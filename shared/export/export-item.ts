// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Group, Room, Slot } from '../day/day.ts'
import { instantOf } from '../day/time-of-day.ts'
import type { Instant } from '../instant.ts'
import { type Language, languageIn, type Text } from '../text.ts'
import { type PlannedSlot, roomPlanOf } from '../timeline/layout/room-plan.ts'

/** A programme item as every format gives it out: a slot, or one round of a workshop with several. */
export type ExportItem = {
  /** The slot's id, with the round's where it is held more than once. Stays as long as the slot does. */
  id: string
  slot: Slot
  /** `null`: not planned yet. */
  start: Instant | null
  /** As it was stated; `null`: the day gives none. */
  end: Instant | null
  /** Stated, or where the next item begins; `null`: nothing is known. */
  until: Instant | null
  /** Has a start and no length. */
  isMoment: boolean
  /** Where it is; none: it isn't said. */
  rooms: readonly Room[]
}

/** All items of the day as planned, in order of time; those without a time come last. */
export function exportItemsOf(day: EventDay): ExportItem[] {
  const ends = plannedEnds(day)
  return day.slots
    .flatMap((slot) => occurrencesOf(day, slot, ends))
    .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity))
}

function occurrencesOf(day: EventDay, slot: Slot, ends: ReadonlyMap<string, Instant>) {
  const at = (time: string | null) =>
    time === null ? null : instantOf(day.date, time, day.timeZone)
  const isMoment = slot.kind === 'moment'
  const item = (id: string, start: Instant | null, end: Instant | null): ExportItem => ({
    ...{ id, slot, start, end, isMoment },
    until: isMoment ? start : (end ?? ends.get(slot.id) ?? null),
    rooms: roomsOfSlot(day, slot),
  })
  const block = day.slots.find(({ id }) => id === slot.parent)
  const rounds = (slot.round ?? []).flatMap(
    (id) => block?.rounds?.find((one) => one.id === id) ?? [],
  )
  if (rounds.length < 2) return [item(slot.id, at(slot.start), at(slot.end))]
  return rounds.map(({ id, start, end }) => item(`${slot.id}.${id}`, at(start), at(end)))
}

/** The rooms that an item is in, in the day's order; of one for all, where all come together. */
function roomsOfSlot({ rooms }: EventDay, slot: Slot): readonly Room[] {
  const place = rooms.find(({ id }) => id === slot.place)
  if (place) return [place]
  if (slot.rooms) return rooms.filter(({ id }) => slot.rooms?.includes(id))
  if (slot.scope === 'rooms') {
    const breakOut = rooms.filter(({ kind }) => kind === 'break-out')
    return breakOut.length > 0 ? breakOut : rooms.slice(0, 1)
  }
  const hall = rooms.find(({ kind }) => kind === 'hall')
  return slot.scope === 'plenary' && hall ? [hall] : []
}

/** By slot, when it ends in the room whose plan has it first. */
function plannedEnds(day: EventDay): ReadonlyMap<string, Instant> {
  const ends = new Map<string, Instant>()
  const add = ({ id, plannedEnd, nested }: PlannedSlot) => {
    if (plannedEnd !== null && !ends.has(id)) ends.set(id, plannedEnd)
    nested.forEach(add)
  }
  // Only what states no end has to be asked for.
  const isOpen = day.slots.some(({ start, end }) => start !== null && end === null)
  if (isOpen) for (const { id } of day.rooms) roomPlanOf(day, id).slots.forEach(add)
  return ends
}

/** For whom an item is, where not for all. */
export function groupsOf({ groups = [] }: EventDay, slot: Slot): readonly Group[] {
  return groups.filter(({ id }) => slot.groups?.includes(id))
}

/** Between several in one place, as Outlook has it: a comma may well be part of a name. */
export const SEPARATOR = '; '

/** A text as it was written: what is read in again is to be what it was, so no quote is curled. */
export function asWritten(text: Text, language: Language): string {
  return text[languageIn(text, language)] ?? ''
}
