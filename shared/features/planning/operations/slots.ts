// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../day/day.ts'
import type { Edit } from '../../../day/edits/edit.ts'
import { minutesOf, timeAfter } from '../../../day/time-of-day.ts'

// What operations on items share. Each of them is pure, and gives edits: nothing is changed before
// those are sent.

export const IN_SLOTS = { list: 'slots' } as const

/** The last time that a day can have. */
const LAST_MINUTE = 336 * 60 - 1

export function slotNamed({ slots }: EventDay, id: string): Slot | null {
  return slots.find((slot) => slot.id === id) ?? null
}

/** What lies in an item. */
export function slotsIn({ slots }: EventDay, id: string): Slot[] {
  return slots.filter(({ parent }) => parent === id)
}

export function changeSlot(id: string, set: Readonly<Record<string, unknown>>): Edit {
  return { type: 'change', in: IN_SLOTS, id, set: { ...set } }
}

/** A time so many minutes later, or earlier, within what a day can have. */
export function later(time: string, minutes: number): string {
  return timeAfter(Math.min(LAST_MINUTE, Math.max(0, minutesOf(time) + minutes)))
}

/** The times of an item so many minutes later: its own, and those of its rounds. */
export function shiftedTimes({ start, end, rounds }: Slot, minutes: number) {
  return {
    ...(start !== null && { start: later(start, minutes) }),
    ...(end !== null && { end: later(end, minutes) }),
    ...(rounds && {
      rounds: rounds.map((round) => ({
        ...round,
        start: later(round.start, minutes),
        end: later(round.end, minutes),
      })),
    }),
  }
}

/** The item put so many minutes later, with what lies in it. */
export function shifted(day: EventDay, slot: Slot, minutes: number): Edit[] {
  if (minutes === 0) return []
  return [slot, ...slotsIn(day, slot.id)].flatMap((one) => {
    const set = shiftedTimes(one, minutes)
    return Object.keys(set).length === 0 ? [] : [changeSlot(one.id, set)]
  })
}

/** When an item begins, in minutes; `null`: it has no time. */
export function startOf({ start }: Slot): number | null {
  return start === null ? null : minutesOf(start)
}

/** When it ends in minutes: as it says, else with the next that begins; `null`: nobody knows. */
export function endOf(day: EventDay, slot: Slot): number | null {
  if (slot.end !== null) return minutesOf(slot.end)
  const start = startOf(slot)
  if (start === null || slot.kind === 'moment') return start
  const starts = day.slots.flatMap((other) =>
    other.parent === slot.parent && sharesRooms(day, slot, other) ? (startOf(other) ?? []) : [],
  )
  const after = starts.filter((one) => one > start)
  return after.length === 0 ? null : Math.min(...after)
}

/** Whether two items are in a room together, as everything that is for all is with all. */
export function sharesRooms(day: EventDay, one: Slot, other: Slot): boolean {
  const [rooms, others] = [ownRooms(day, one), ownRooms(day, other)]
  return rooms === null || others === null || rooms.some((id) => others.includes(id))
}

/** The rooms that it is in; `null`: all. */
function ownRooms({ rooms }: EventDay, slot: Slot): readonly string[] | null {
  if (slot.rooms) return slot.rooms
  if (slot.scope !== 'rooms') return null
  return rooms.filter(({ kind }) => kind === 'break-out').map(({ id }) => id)
}
