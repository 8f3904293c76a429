// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from './day.ts'

/** Whether an item is in a room; `elsewhere`: this room only tells of what goes on in the others. */
export type Presence = 'here' | 'elsewhere' | 'not-here'

/** Whether it is one of everybody: what is for some groups interrupts nobody else. */
export function isForEverybody(day: EventDay, slot: Slot): boolean {
  return slot.scope !== 'rooms' && !isOfSomeGroups(day, slot)
}

/** Asked of a room's own part of the day as well: it depends on no other room but where there is a hall. */
export function presenceIn(day: EventDay, slot: Slot, roomId: string): Presence {
  if (isForEverybody(day, slot)) return 'here'
  if (slot.scope === 'rooms' && slot.rooms) return slot.rooms.includes(roomId) ? 'here' : 'not-here'
  const room = day.rooms.find(({ id }) => id === roomId)
  if (room && !isOfGroups(slot, room)) return 'not-here'
  if (slot.scope !== 'rooms') return isThere(slot, room) ? 'here' : 'not-here'
  if (room?.kind === 'place') return 'elsewhere'
  // Where no break-out room is there for it, as on a day with one room, what it would do is here.
  const isApart = day.rooms.some((one) => one.kind === 'break-out' && isOfGroups(slot, one))
  return room?.kind === 'hall' && isApart ? 'elsewhere' : 'here'
}

function isOfSomeGroups({ groups = [] }: EventDay, slot: Slot): boolean {
  return slot.groups !== undefined && !groups.every(({ id }) => slot.groups?.includes(id))
}

/** A room of no group is everybody's. */
function isOfGroups({ groups }: Slot, room: Room): boolean {
  return !groups || !room.groups || room.groups.some((id) => groups.includes(id))
}

/** Where those of a group meet: in its rooms; in a room that is everybody's only where it is said to be. */
function isThere({ scope, place }: Slot, room: Room | undefined): boolean {
  if (place !== undefined && place === room?.id) return true
  if (room?.groups) return true
  return scope === 'plenary' && place === undefined && room?.kind === 'hall'
}
