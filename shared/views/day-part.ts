// SPDX-License-Identifier: EUPL-1.2
import type { Challenge, EventDay, Room, Slot } from '../day/day.ts'

/**
 * The day as one room needs it: its own challenge, teams and slots. Laid out, it gives the
 * same timeline for the room as the whole day.
 */
export function dayForRoom(day: EventDay, roomId: string): EventDay {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  const teams = teamsOf(day, roomId)
  // Only the privacy page names the organiser.
  const { organiser, ...rest } = day
  return {
    ...rest,
    // In a hall people from all rooms find their team.
    rooms: room?.kind === 'hall' ? day.rooms : day.rooms.filter(({ id }) => id === roomId),
    challenges: challengesIn(day, room),
    teams,
    slots: day.slots
      .filter((slot) => isFor(slot, roomId))
      .map((slot) => endingAlike(day, slot, roomId)),
  }
}

/** The room's own challenge; in a hall the names of all, under which people find their team. */
function challengesIn({ challenges }: EventDay, room: Room | undefined): Challenge[] {
  return challenges.flatMap((challenge) => {
    if (challenge.id === room?.challenge) return challenge
    return room?.kind === 'hall' ? { ...challenge, alsoConsider: [], sections: [] } : []
  })
}

function isFor(slot: Slot, roomId: string): boolean {
  // No rooms yet: a workshop that is still to be given one concerns everybody.
  if (slot.scope !== 'rooms' || !slot.rooms || slot.rooms.length === 0) return true
  return slot.rooms.includes(roomId)
}

/**
 * A meeting point without an end ends when the next slot starts, also where that is another
 * room's and so left out here: its end is then written down.
 */
function endingAlike(day: EventDay, slot: Slot, roomId: string): Slot {
  const { start, end, scope, parent } = slot
  if (scope === 'rooms' || start === null || end !== null || parent !== undefined) return slot
  const later = day.slots.filter(
    (other) => other.parent === undefined && (other.start ?? '') > start,
  )
  const soonest = later.reduce<string | null>(
    (sofar, other) => (sofar === null || (other.start ?? '') < sofar ? other.start : sofar),
    null,
  )
  const isKept = later.some((other) => other.start === soonest && isFor(other, roomId))
  return isKept ? slot : { ...slot, end: soonest }
}

/**
 * The day as one room's page shows it. Whoever is in one workshop, or in none, reads which
 * others there are, and where; and where everybody is.
 */
export function dayForPage(day: EventDay, roomId: string): EventDay {
  const part = dayForRoom(day, roomId)
  const own = new Map(part.slots.map((slot) => [slot.id, slot]))
  const slots = day.slots.flatMap((slot) => own.get(slot.id) ?? elsewhere(slot))
  const isOfRooms = slots.some(({ scope, rooms }) => scope === 'rooms' && rooms !== undefined)
  const places = new Set(
    day.slots.flatMap(({ scope, rooms = [] }) => (scope === 'plenary' ? rooms : [])),
  )
  const rooms = day.rooms.flatMap((room) => {
    const { id, name, kind } = room
    if (part.rooms.includes(room)) return room
    // All of them, also those without a workshop yet: what gets a room changes the slots alone.
    return isOfRooms || kind === 'hall' || places.has(id) ? { id, name, kind } : []
  })
  return { ...part, rooms, slots }
}

/** An item of other rooms: a workshop, or what goes on there with a time of its own. */
function elsewhere(slot: Slot): Slot[] {
  const { id, title, kind, scope, rooms, start, end, parent } = slot
  if (rooms === undefined) return []
  if (parent !== undefined) return [slot]
  return scope === 'rooms' && start !== null ? [{ id, title, kind, scope, rooms, start, end }] : []
}

/**
 * The day as a phone's script needs it. The page itself has come with the rest: on a bad
 * network nobody waits for it twice.
 */
export function dayForPhone(day: EventDay, roomId: string): EventDay {
  const { about, ...rest } = dayForPage(day, roomId)
  const own = day.rooms.find(({ id }) => id === roomId)?.challenge
  const challenges = rest.challenges.filter(({ id }) => id !== own)
  return { ...rest, challenges, introductionQuestions: [], pitch: null, jury: null, tips: [] }
}

/** A room's teams; in a hall, where everybody comes in, all of them. */
export function teamsOf(day: EventDay, roomId: string): EventDay['teams'] {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  return room?.kind === 'hall' ? day.teams : day.teams.filter((team) => team.room === roomId)
}
