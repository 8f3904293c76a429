// SPDX-License-Identifier: EUPL-1.2

import type { EventDay, Slot } from '../day/day.ts'
import type { Display } from '../features/displays/display.ts'
import { screenOf } from '../features/screens/screen.ts'
import { ownOf } from '../own.ts'
import type { State, UndoStep } from '../state/state.ts'

import { runOf } from '../timeline/run.ts'
import { type Crowd, crowdOf } from './crowd.ts'
import type { Presence } from './presence.ts'
import {
  type AttendeeView,
  type Audience,
  type DeskView,
  type DisplayView,
  SHOWN_STEPS,
  type StepBack,
  type View,
} from './view.ts'

/**
 * The only way that state leaves the hub: a whole view, cut for its audience. Secrets and
 * other people's personal data are left out here and nowhere else.
 * @param crowd who joined, where it is known from another view of the same state
 * @returns `null` for a display that is not paired: there is nothing that it may see.
 */
export function viewFor(
  state: State,
  presence: Presence,
  audience: Audience,
  crowd: Crowd = crowdOf(state.joining.people),
): View | null {
  switch (audience.kind) {
    case 'display': {
      const device = ownOf(state.displays, audience.deviceId)
      return device ? displayView(state, presence, device, crowd) : null
    }
    case 'desk':
      return deskView(state, presence, crowd)
    case 'attendee':
      return {
        ...roomPartFor(state, audience.roomId, crowd),
        ...ownPartFor(state, audience.personId, crowd),
      }
    default:
      return audience satisfies never
  }
}

/**
 * The day as one room needs it: its own challenge, teams and slots. Laid out, it gives the
 * same timeline for the room as the whole day.
 */
export function dayForRoom(day: EventDay, roomId: string): EventDay {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  const teams = teamsOf(day, roomId)
  // Only the privacy page names the organiser, and displays of version 3 read no such field.
  const { organiser, ...rest } = day
  return {
    ...rest,
    // In a hall people from all rooms find their team.
    rooms: room?.kind === 'hall' ? day.rooms : day.rooms.filter(({ id }) => id === roomId),
    challenges: day.challenges.filter((challenge) => challenge.id === room?.challenge),
    teams,
    slots: day.slots
      .filter((slot) => isFor(slot, roomId))
      .map((slot) => endingAlike(day, slot, roomId)),
  }
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
 * The day as one room's walls and page show it. Whoever is in one workshop, or in none, reads which
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
  return { ...rest, challenges: [], introductionQuestions: [], pitch: null, jury: null, tips: [] }
}

/** A room's teams; in a hall, where everybody comes in, all of them. */
export function teamsOf(day: EventDay, roomId: string): EventDay['teams'] {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  return room?.kind === 'hall' ? day.teams : day.teams.filter((team) => team.room === roomId)
}

function displayView(state: State, presence: Presence, device: Display, crowd: Crowd): DisplayView {
  const { roomId, name, trimMs, patternAt } = device
  return {
    kind: 'display',
    roomId,
    run: runOf(state.runs, roomId),
    screen: screenOf(state, roomId),
    teams: countsOf(crowd, teamsOf(state.day, roomId)),
    isJoiningLocked: state.joining.isLocked,
    joinBase: presence.joinBase,
    trimMs,
    patternAt,
    patternName: patternAt === null ? '' : name,
  }
}

function deskView(state: State, presence: Presence, crowd: Crowd): DeskView {
  const { day, runs, history } = state
  return {
    kind: 'desk',
    runs,
    screens: Object.fromEntries(day.rooms.map(({ id }) => [id, screenOf(state, id)])),
    teams: countsOf(crowd, day.teams),
    isJoiningLocked: state.joining.isLocked,
    joinBase: presence.joinBase,
    network: presence.network,
    trouble: presence.trouble,
    displays: Object.entries(state.displays).map(([deviceId, device]) => {
      const { roomId, name, trimMs, patternAt } = device
      const health = presence.displays.get(deviceId)
      return {
        deviceId,
        roomId,
        name,
        trimMs,
        patternAt,
        isConnected: health !== undefined,
        clockErrorMs: health?.clockErrorMs ?? null,
        roundTripMs: health?.roundTripMs ?? null,
        size: health?.size ?? null,
        drawing: presence.drawings.of(deviceId),
      }
    }),
    waiting: Array.from(presence.waiting, ([deviceId, code]) => ({ deviceId, code })),
    phones: presence.phones,
    arrivals: [...presence.newcomers.arrivals],
    refusedInLastMinute: presence.newcomers.refusedInLastMinute,
    roles: rolesIn(crowd, day),
    undo: stepsOf(history.undo),
    redo: stepsOf(history.redo),
  }
}

type Chain = { step: UndoStep; below: Chain } | null

function stepsOf(chain: Chain): StepBack[] {
  const steps: StepBack[] = []
  for (let rest = chain; rest && steps.length < SHOWN_STEPS; rest = rest.below) {
    const { before, ...step } = rest.step
    steps.push(step)
  }
  return steps
}

/** What all phones in a room see alike. */
type RoomPart = Omit<AttendeeView, keyof OwnPart>
/** What one phone's owner sees besides. */
type OwnPart = Pick<AttendeeView, 'me' | 'takenRoles' | 'isRemoved'>

/** A phone's view but for its owner's part: the same for all phones in the room. */
export function roomPartFor(state: State, roomId: string, crowd: Crowd): RoomPart {
  const { message, face } = screenOf(state, roomId)
  return {
    kind: 'attendee',
    roomId,
    run: runOf(state.runs, roomId),
    message,
    face,
    teams: countsOf(crowd, teamsOf(state.day, roomId)),
    isJoiningLocked: state.joining.isLocked,
  }
}

/** A phone's owner in its own view: the same in every room. */
export function ownPartFor(state: State, personId: string, crowd: Crowd): OwnPart {
  const me = state.joining.people.get(personId)
  const own = { me, takenRoles: me ? takenRolesOf(crowd, personId, me.teamId) : {} }
  return state.joining.removed.get(personId) ? { ...own, isRemoved: true } : own
}

function takenRolesOf(
  { members }: Crowd,
  personId: string,
  teamId: string,
): AttendeeView['takenRoles'] {
  const taken: AttendeeView['takenRoles'] = {}
  for (const [otherId, { number, displayName, roleIds }] of members.get(teamId) ?? []) {
    if (otherId === personId) continue
    for (const roleId of roleIds) taken[roleId] = { number, displayName }
  }
  return taken
}

/** Who has which role, by number alone: names are their team's. */
function rolesIn({ members }: Crowd, day: EventDay): DeskView['roles'] {
  return day.teams.flatMap(({ id: teamId }) =>
    (members.get(teamId) ?? []).flatMap(([, { number, roleIds }]) =>
      roleIds.map((roleId) => ({ teamId, roleId, number })),
    ),
  )
}

function countsOf({ members }: Crowd, teams: EventDay['teams']) {
  return teams.map(({ id }) => ({ teamId: id, joined: members.get(id)?.length ?? 0 }))
}
