// SPDX-License-Identifier: EUPL-1.2
import type { Challenge, EventDay, Room, Slot } from '../day/day.ts'
import { morningsBy, morningsOf } from '../day/event-dates.ts'
import { isForEverybody, presenceIn } from '../day/presence.ts'
import { isBesideAll } from '../day/side-items.ts'
import { instantOf, minutesOf } from '../day/time-of-day.ts'
import { teamsWithTurns } from '../day/turns.ts'

/**
 * The day as one room needs it: its own challenge, teams and slots. Laid out, it gives the
 * same timeline for the room as the whole day.
 */
export function dayForRoom(day: EventDay, roomId: string): EventDay {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  const slots = day.slots.filter((slot) => isFor(day, slot, roomId))
  // Only the privacy page names the organiser, and only a desk asks what was imported.
  const { organiser, imports, ...rest } = day
  return {
    ...rest,
    // In a hall people from all rooms find their team.
    rooms: room?.kind === 'hall' ? day.rooms : day.rooms.filter(({ id }) => id === roomId),
    challenges: challengesIn(day, room),
    teams: teamsIn(day, slots, roomId),
    pitch: toldPitch(day),
    slots: slots.map((slot) => endingAlike(day, slot, roomId)),
  }
}

/** What a pitch must tell; where the day says nothing of that, there is no sheet to lead to. */
function toldPitch({ pitch }: EventDay): EventDay['pitch'] {
  return pitch && pitch.contents.length + pitch.actionPlan.length > 0 ? pitch : null
}

/** The room's own challenge; in a hall the names of all, under which people find their team. */
function challengesIn({ challenges }: EventDay, room: Room | undefined): Challenge[] {
  return challenges.flatMap((challenge) => {
    if (challenge.id === room?.challenge) return challenge
    return room?.kind === 'hall' ? { ...challenge, alsoConsider: [], sections: [] } : []
  })
}

function isFor(day: EventDay, slot: Slot, roomId: string): boolean {
  // No rooms yet: a workshop that is still to be given one concerns everybody.
  return slot.rooms?.length === 0 || presenceIn(day, slot, roomId) !== 'not-here'
}

/** A room's own teams, and those whose turns it tells of. */
function teamsIn(day: EventDay, slots: readonly Slot[], roomId: string): EventDay['teams'] {
  const shown = [teamsOf(day, roomId), ...slots.map((slot) => teamsWithTurns(day, slot, roomId))]
  const ids = new Set(shown.flat().map(({ id }) => id))
  return day.teams.filter(({ id }) => ids.has(id))
}

function isSameDate(day: EventDay, ...times: string[]): boolean {
  const mornings = morningsOf(day)
  const [one, other] = times.map((time) =>
    morningsBy(mornings, instantOf(day.date, time, day.timeZone)),
  )
  return one === other
}

/**
 * A meeting point without an end ends when the next slot starts, also where that is another
 * room's and so left out here: its end is then written down.
 */
function endingAlike(day: EventDay, slot: Slot, roomId: string): Slot {
  const { start, end, parent } = slot
  const isOwnEnd = end !== null || start === null || parent !== undefined || isBesideAll(slot)
  if (isOwnEnd || !isForEverybody(day, slot)) return slot
  const starts = day.slots.flatMap((other) =>
    other.parent === undefined && other.start !== null && !isBesideAll(other) ? other.start : [],
  )
  const soonest = starts
    .filter((time) => minutesOf(time) > minutesOf(start) && isSameDate(day, start, time))
    .reduce<string | null>(
      (sofar, time) => (sofar === null || minutesOf(time) < minutesOf(sofar) ? time : sofar),
      null,
    )
  const isKept = day.slots.some(
    (other) =>
      other.start === soonest &&
      other.parent === undefined &&
      !isBesideAll(other) &&
      isFor(day, other, roomId),
  )
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
  // People in a foyer look for where to go.
  const isPlace = part.rooms.some(({ kind }) => kind === 'place')
  const places = new Set(
    day.slots.flatMap(({ scope, rooms = [], place = [] }) =>
      scope === 'rooms' ? place : rooms.concat(place),
    ),
  )
  const rooms = day.rooms.flatMap((room) => {
    const { id, name, kind, groups } = room
    if (part.rooms.includes(room)) return room
    // All of them, also those without a workshop yet: what gets a room changes the slots alone.
    return isOfRooms || isPlace || kind === 'hall' || places.has(id)
      ? { id, name, kind, ...(groups && { groups }) }
      : []
  })
  return { ...part, rooms, slots }
}

/** An item of other rooms: a workshop, or what goes on there with a time of its own. */
function elsewhere(slot: Slot): Slot[] {
  const { description, ...told } = slot
  const { scope, rooms, groups, start, parent } = slot
  if (rooms === undefined && groups === undefined) return []
  if (parent !== undefined) return [slot]
  return (scope === 'rooms' || groups) && start !== null ? [told] : []
}

/**
 * The day as a phone's script needs it. The page itself has come with the rest: on a bad
 * network nobody waits for it twice.
 */
export function dayForPhone(day: EventDay, roomId: string): EventDay {
  const { about, ...rest } = dayForPage(day, roomId)
  const own = day.rooms.find(({ id }) => id === roomId)?.challenge
  const challenges = rest.challenges.filter(({ id }) => id !== own)
  // That there is one, and not what it must tell, which stands on the page.
  const pitch = rest.pitch && { contents: [], actionPlan: [] }
  return { ...rest, challenges, pitch, jury: null, tips: [] }
}

/**
 * The day as a facilitator or a juror needs it: all rooms and teams, and no code, password, person to
 * ask or file that it came from. Whoever finds such a phone or tablet gets in nowhere with it.
 */
export function dayForHelper(day: EventDay): EventDay {
  const { organiser, imports, about, ...rest } = day
  return {
    ...rest,
    wifi: null,
    rooms: day.rooms.map(({ joinCode, ...room }) => room),
    teams: day.teams.map(({ joinCode, ...team }) => team),
  }
}

/** A room's teams; in a hall, where everybody comes in, all of them. */
export function teamsOf(day: EventDay, roomId: string): EventDay['teams'] {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  return room?.kind === 'hall' ? day.teams : day.teams.filter((team) => team.room === roomId)
}
