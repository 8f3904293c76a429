// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { minutesOf } from '../../day/time-of-day.ts'
import type { Comparison } from './compared.ts'
import { daysBetween, shifted } from './date-frame.ts'
import { NewIds } from './new-ids.ts'

/** Rooms, groups and dates that the items need and the day doesn't have yet; and its own date. */
export function dayEdits(
  { open, proposal }: Comparison,
  slots: ReadonlyMap<string, Slot>,
  isDayMoved: boolean,
): Edit[] {
  const all = [...slots.values()]
  const inUse = new Set(all.flatMap(({ rooms = [], place = [] }) => rooms.concat(place)))
  const ofGroups = new Set(all.flatMap(({ groups = [] }) => groups))
  return [
    ...proposal.newRooms
      .filter(({ id }) => inUse.has(id))
      .map((room): Edit => ({ type: 'add', in: { list: 'rooms' }, item: room, before: null })),
    ...proposal.newGroups
      .filter(({ id }) => ofGroups.has(id))
      .map((group): Edit => ({ type: 'add', in: { list: 'groups' }, item: group, before: null })),
    ...newDates(open, all, isDayMoved ? proposal.frame.origin : open.date),
    ...(isDayMoved ? movedDay(open, proposal.frame.origin) : []),
  ]
}

/** An event of one date has no list of them: with a second one, both are listed. */
function newDates(open: EventDay, slots: readonly Slot[], first: string): Edit[] {
  const own = open.days ?? []
  const listed = new Set(own.map(({ date }) => daysBetween(open.date, date)))
  const used = new Set(slots.flatMap(({ start }) => (start === null ? [] : dateOf(start))))
  // A night runs on past midnight and needs no date of its own.
  const isNight = [...used].every((day) => day === 0 || isNightOnly(slots, day))
  if (own.length === 0 && isNight) return []
  const missing = [...new Set([...(own.length === 0 ? [0] : []), ...used])]
    .filter((day) => !listed.has(day) && !isNightOnly(slots, day))
    .toSorted((a, b) => a - b)
  const ids = new NewIds(own.map(({ id }) => id))
  return missing.map((day): Edit => {
    const before = own.find(({ date }) => daysBetween(open.date, date) > day)?.id ?? null
    const item = { id: ids.of(`dag-${day + 1}`, 'dag'), date: addedDays(first, day) }
    return { type: 'add', in: { list: 'days' }, item, before }
  })
}

function dateOf(start: string): number {
  return Math.floor(minutesOf(start) / MINUTES)
}

/** Whether all that begins on a date begins before dawn, as the end of the night before it. */
function isNightOnly(slots: readonly Slot[], day: number): boolean {
  if (day === 0) return false
  return slots.every(({ start }) => {
    if (start === null || dateOf(start) !== day) return true
    return minutesOf(start) % MINUTES < DAWN
  })
}

const MINUTES = 24 * 60
const DAWN = 6 * 60

function addedDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MINUTES * 60_000)
    .toISOString()
    .slice(0, 10)
}

function movedDay(open: EventDay, date: string): Edit[] {
  const days = (open.days ?? []).map(({ id, date: was }): Edit => {
    return {
      type: 'change',
      in: { list: 'days' },
      id,
      set: { date: shifted(was, open.date, date) },
    }
  })
  return [{ type: 'changeDay', set: { date } }, ...days]
}
