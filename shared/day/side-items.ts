// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from './day.ts'

/**
 * The day with its side items marked as such, as a tournament during a night of hacking is: what
 * lies in another item, goes on beside it and takes nobody away. What takes a room away from that
 * item for a while is marked as none. What a file says itself stays.
 *
 * Asked once, when a day is begun: a room's own part of the day no longer says which rooms there
 * are, and a day that was kept before goes on as it was played so far.
 */
export function withSideItems(day: EventDay): EventDay {
  const byId = new Map(day.slots.map((slot) => [slot.id, slot]))
  const slots = day.slots.map((slot) => {
    const around = byId.get(slot.parent ?? '')
    const isBlock = around?.kind === 'workshops' || around?.kind === 'phase'
    const isBeside = slot.isBeside ?? (around && goesOnBeside(day, slot, around))
    // In a block of workshops, and in a phase, what lies in it is what it is about.
    const isSame = isBeside === undefined || isBeside === slot.isBeside
    return isSame || (isBlock && !isBeside) ? slot : { ...slot, isBeside }
  })
  return slots.every((slot, index) => slot === day.slots[index]) ? day : { ...day, slots }
}

/**
 * Whether an item stands beside the whole programme: a moment, or a side item that lies in no other.
 * It takes nobody's place, ends nothing, and is moved by nothing.
 */
export function isBesideAll({ kind, isBeside, parent }: Slot): boolean {
  return kind === 'moment' || (isBeside === true && parent === undefined)
}

function goesOnBeside(day: EventDay, slot: Slot, around: Slot): boolean {
  // A block of workshops is what its workshops are, and everybody together is in no side room.
  if (around.kind === 'workshops' || slot.scope === 'plenary') return false
  const isBreak = slot.kind === 'break' || slot.kind === 'lunch' || slot.leastMinutes !== undefined
  // Teams put down their phase for a break, and eat while they hack.
  if (isBreak) return around.kind !== 'phase'
  if (slot.scope !== 'rooms') return true
  // In a room of its own, which is yet to be given or which others of the item aren't in, it is
  // what goes on there.
  if (slot.rooms?.length === 0) return false
  const inside = new Set(workRoomsOf(day, slot))
  return workRoomsOf(day, around).every((room) => inside.has(room))
}

/** The rooms that an item is in; where it is in all of them, those where people work. */
function workRoomsOf({ rooms }: EventDay, slot: Slot): Room[] {
  if (slot.scope === 'rooms' && slot.rooms)
    return rooms.filter(({ id }) => slot.rooms?.includes(id))
  const breakOut = rooms.filter(({ kind }) => kind === 'break-out')
  return breakOut.length > 0 ? breakOut : rooms
}
