// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../day/day.ts'
import { entriesOf, valueUnder } from '../state/spread.ts'
import { type Device, type State, screenOf, type UndoStep } from '../state/state.ts'
import { runOf } from '../timeline/run.ts'
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
 * @returns `null` for a display that is not paired: there is nothing that it may see.
 */
export function viewFor(state: State, presence: Presence, audience: Audience): View | null {
  switch (audience.kind) {
    case 'display': {
      const device = ownOf(state.devices, audience.deviceId)
      return device ? displayView(state, presence, device) : null
    }
    case 'desk':
      return deskView(state, presence)
    case 'attendee':
      return attendeeView(state, audience.personId, audience.roomId)
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
  return {
    ...day,
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
 * others there are, and where.
 */
export function dayForPage(day: EventDay, roomId: string): EventDay {
  const part = dayForRoom(day, roomId)
  const isWorkshop = ({ parent, rooms }: Slot) => parent !== undefined && rooms !== undefined
  if (!day.slots.some(isWorkshop)) return part
  const own = new Map(part.slots.map((slot) => [slot.id, slot]))
  const slots = day.slots.flatMap((slot) => own.get(slot.id) ?? (isWorkshop(slot) ? slot : []))
  // All of them, also those without a workshop yet: what gets a room changes the slots alone.
  const rooms = day.rooms.map((room) => {
    const { id, name, kind } = room
    return part.rooms.includes(room) ? room : { id, name, kind }
  })
  return { ...part, rooms, slots }
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

function displayView(state: State, presence: Presence, device: Device): DisplayView {
  const { steered } = state
  const { roomId, trimMs, patternAt } = device
  return {
    kind: 'display',
    roomId,
    run: runOf(steered.runs, roomId),
    screen: screenOf(steered, roomId),
    teams: countsOf(state, teamsOf(state.steered.day, roomId)),
    isJoiningLocked: steered.isJoiningLocked,
    joinBase: presence.joinBase,
    trimMs,
    patternAt,
  }
}

function deskView(state: State, presence: Presence): DeskView {
  const { steered, undo, redo } = state
  const { day } = steered
  return {
    kind: 'desk',
    runs: steered.runs,
    screens: Object.fromEntries(day.rooms.map(({ id }) => [id, screenOf(steered, id)])),
    teams: countsOf(state, day.teams),
    isJoiningLocked: steered.isJoiningLocked,
    joinBase: presence.joinBase,
    displays: Object.entries(state.devices).map(([deviceId, device]) => {
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
      }
    }),
    waiting: Array.from(presence.waiting, ([deviceId, code]) => ({ deviceId, code })),
    phones: presence.phones,
    undo: stepsOf(undo),
    redo: stepsOf(redo),
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

function attendeeView(state: State, personId: string, roomId: string): AttendeeView {
  const person = valueUnder(state.people, personId)
  const { steered } = state
  const { message, face } = screenOf(steered, roomId)
  return {
    kind: 'attendee',
    roomId,
    run: runOf(steered.runs, roomId),
    message,
    face,
    teams: countsOf(state, teamsOf(state.steered.day, roomId)),
    isJoiningLocked: steered.isJoiningLocked,
    me: person,
    takenRoles: person ? takenRolesOf(state, personId, person.teamId) : {},
  }
}

/** What stands under `id`; an id from outside may be the name of what every object has. */
function ownOf<T>(records: Record<string, T>, id: string): T | null {
  return Object.hasOwn(records, id) ? (records[id] ?? null) : null
}

function takenRolesOf(state: State, personId: string, teamId: string): AttendeeView['takenRoles'] {
  const taken: AttendeeView['takenRoles'] = {}
  for (const [otherId, other] of entriesOf(state.people)) {
    if (otherId === personId || other.teamId !== teamId) continue
    const { number, displayName } = other
    for (const roleId of other.roleIds) taken[roleId] = { number, displayName }
  }
  return taken
}

function countsOf(state: State, teams: EventDay['teams']): { teamId: string; joined: number }[] {
  const joined = new Map<string, number>()
  for (const [, { teamId }] of entriesOf(state.people)) {
    joined.set(teamId, (joined.get(teamId) ?? 0) + 1)
  }
  return teams.map(({ id }) => ({ teamId: id, joined: joined.get(id) ?? 0 }))
}
