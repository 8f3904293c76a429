// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { type State, screenOf } from '../state/state.ts'
import { runOf } from '../timeline/run.ts'
import type { Presence } from './presence.ts'
import type { AttendeeView, Audience, DeskView, DisplayView, View } from './view.ts'

/**
 * The only way that state leaves the hub: a whole view, cut for its audience. Secrets and
 * other people's personal data are left out here and nowhere else.
 * @returns `null` for a display that is not paired: there is nothing that it may see.
 */
export function viewFor(state: State, presence: Presence, audience: Audience): View | null {
  switch (audience.kind) {
    case 'display': {
      const device = state.devices[audience.deviceId]
      return device ? displayView(state, presence, device.roomId) : null
    }
    case 'desk':
      return deskView(state, presence)
    case 'attendee':
      return attendeeView(state, audience.personId, audience.roomId)
    default:
      return audience satisfies never
  }
}

/** The day as one room needs it: its own challenge, teams, phases and slots. */
export function dayForRoom(day: EventDay, roomId: string): EventDay {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  const teams = teamsOf(day, roomId)
  return {
    ...day,
    rooms: room ? [room] : [],
    challenges: day.challenges.filter((challenge) => challenge.id === room?.challenge),
    teams,
    slots: day.slots.filter((slot) => !slot.rooms || slot.rooms.includes(roomId)),
  }
}

/** A room's teams; in a hall, where everybody comes in, all of them. */
export function teamsOf(day: EventDay, roomId: string): EventDay['teams'] {
  const room = day.rooms.find((candidate) => candidate.id === roomId)
  return room?.kind === 'hall' ? day.teams : day.teams.filter((team) => team.room === roomId)
}

function displayView(state: State, presence: Presence, roomId: string): DisplayView {
  const { steered } = state
  return {
    kind: 'display',
    roomId,
    run: runOf(steered.runs, roomId),
    screen: screenOf(steered, roomId),
    teams: countsOf(state, teamsOf(state.day, roomId)),
    isJoiningLocked: steered.isJoiningLocked,
    joinBase: presence.joinBase,
  }
}

function deskView(state: State, presence: Presence): DeskView {
  const { steered, day, undo } = state
  return {
    kind: 'desk',
    runs: steered.runs,
    screens: Object.fromEntries(day.rooms.map(({ id }) => [id, screenOf(steered, id)])),
    teams: countsOf(state, day.teams),
    isJoiningLocked: steered.isJoiningLocked,
    joinBase: presence.joinBase,
    displays: Object.entries(state.devices).map(([deviceId, { roomId, name }]) => {
      const health = presence.displays.get(deviceId)
      return {
        deviceId,
        roomId,
        name,
        isConnected: health !== undefined,
        clockErrorMs: health?.clockErrorMs ?? null,
        roundTripMs: health?.roundTripMs ?? null,
        size: health?.size ?? null,
      }
    }),
    waiting: Array.from(presence.waiting, ([deviceId, code]) => ({ deviceId, code })),
    phones: presence.phones,
    undo: undo && { seq: undo.step.seq, at: undo.step.at, what: undo.step.what },
  }
}

function attendeeView(state: State, personId: string, roomId: string): AttendeeView {
  const person = state.people[personId]
  const { steered } = state
  return {
    kind: 'attendee',
    roomId,
    run: runOf(steered.runs, roomId),
    message: screenOf(steered, roomId).message,
    teams: countsOf(state, teamsOf(state.day, roomId)),
    isJoiningLocked: steered.isJoiningLocked,
    me: person ?? null,
    takenRoles: person ? takenRolesOf(state, personId, person.teamId) : {},
  }
}

function takenRolesOf(state: State, personId: string, teamId: string): Record<string, string> {
  const taken: Record<string, string> = {}
  for (const [otherId, other] of Object.entries(state.people)) {
    if (otherId === personId || other.teamId !== teamId) continue
    for (const roleId of other.roleIds) taken[roleId] = other.displayName ?? `${other.number}`
  }
  return taken
}

function countsOf(state: State, teams: EventDay['teams']): { teamId: string; joined: number }[] {
  const joined = new Map<string, number>()
  for (const { teamId } of Object.values(state.people)) {
    joined.set(teamId, (joined.get(teamId) ?? 0) + 1)
  }
  return teams.map(({ id }) => ({ teamId: id, joined: joined.get(id) ?? 0 }))
}
