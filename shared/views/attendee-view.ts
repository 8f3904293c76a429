// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { Person } from '../features/joining/people.ts'
import { Face } from '../features/screens/commands.ts'
import { screenOf } from '../features/screens/screen.ts'
import type { State } from '../state/state.ts'
import { Run, runOf } from '../timeline/run.ts'
import { type Crowd, countsOf, type RoleHolders, roleHoldersIn, TeamCount } from './crowd.ts'
import { teamsOf } from './day-part.ts'
import type { RoomInput } from './room-input.ts'

/** What all phones in a room see alike. */
const AttendeeRoom = z.object({
  roomId: z.string(),
  run: Run,
  message: z.nullable(z.string()),
  /** As on the room's wall: who hides the clock there hides it here. */
  face: Face,
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
})
type AttendeeRoom = z.infer<typeof AttendeeRoom>

/** What one phone's owner sees besides, the same in every room. */
const AttendeeOwn = z.object({
  /** Who this phone is, once it has joined. */
  me: z.nullable(
    z.object({
      teamId: z.string(),
      number: z.number(),
      displayName: z.nullable(z.string()),
      roleIds: z.array(z.string()),
    }),
  ),
  /** Whether a desk has taken this phone out since it joined. */
  isRemoved: z.optional(z.boolean()),
  /** Who in my team has the roles that I haven't, by role. */
  takenRoles: z.catchall(
    z.object({}),
    z.object({ number: z.number(), displayName: z.nullable(z.string()) }),
  ),
})
type AttendeeOwn = z.infer<typeof AttendeeOwn>

export const AttendeeView = z.object({
  kind: z.literal('attendee'),
  room: AttendeeRoom,
  own: AttendeeOwn,
})
export type AttendeeView = z.infer<typeof AttendeeView>

export function attendeeRoomOf(input: RoomInput): AttendeeRoom {
  const { roomId, day, runs, crowd, isJoiningLocked } = input
  const { message, face } = screenOf(input, roomId)
  return {
    roomId,
    run: runOf(runs, roomId),
    message,
    face,
    teams: countsOf(crowd, teamsOf(day, roomId)),
    isJoiningLocked,
  }
}

/** What a phone's own part is made from, compared as a `RoomInput` is. */
export type OwnInput = {
  /** `null`: nobody has joined with it. */
  person: Person | null
  isRemoved: boolean
  /** Who in the person's team has roles. */
  holders: RoleHolders
}

export function ownInputOf({ joining }: State, personId: string, crowd: Crowd): OwnInput {
  const person = joining.people.get(personId)
  const isRemoved = joining.removed.get(personId) !== null
  return { person, isRemoved, holders: roleHoldersIn(crowd, person?.teamId) }
}

export function attendeeOwnOf({ person, isRemoved, holders }: OwnInput): AttendeeOwn {
  const own = { me: person && meOf(person), takenRoles: takenRolesIn(holders, person) }
  return isRemoved ? { ...own, isRemoved } : own
}

function meOf({ teamId, number, displayName, roleIds }: Person): AttendeeOwn['me'] {
  return { teamId, number, displayName, roleIds }
}

function takenRolesIn(holders: RoleHolders, me: Person | null): AttendeeOwn['takenRoles'] {
  const taken: AttendeeOwn['takenRoles'] = {}
  for (const other of holders) {
    if (other === me) continue
    const { number, displayName, roleIds } = other
    for (const roleId of roleIds) taken[roleId] = { number, displayName }
  }
  return taken
}
