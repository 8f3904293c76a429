// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Face } from '../features/screens/commands.ts'
import { screenOf } from '../features/screens/screen.ts'
import type { State } from '../state/state.ts'
import { Run, runOf } from '../timeline/run.ts'
import { type Crowd, countsOf, TeamCount } from './crowd.ts'
import { teamsOf } from './day-part.ts'

export const AttendeeView = z.object({
  kind: z.literal('attendee'),
  roomId: z.string(),
  run: Run,
  message: z.nullable(z.string()),
  /** As on the room's wall: who hides the clock there hides it here. */
  face: Face,
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
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
export type AttendeeView = z.infer<typeof AttendeeView>

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
