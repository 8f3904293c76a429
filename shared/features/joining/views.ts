// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { joinAddressOf } from '../../join-code.ts'
import { wifiQrText } from '../../qr-text.ts'
import { countsOf, type RoleHolders, roleHoldersIn, TeamCount } from '../../views/crowd.ts'
import { teamsOf } from '../../views/day-part.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import type { OwnInput } from './own-input.ts'
import type { Person } from './people.ts'

/** How many have joined each team, and whether anybody may. */
export const roomJoining = viewPart(
  { teams: z.array(TeamCount), isJoiningLocked: z.boolean() },
  ({ day, roomId, crowd, isJoiningLocked }: RoomInput) => ({
    teams: countsOf(crowd, teamsOf(day, roomId)),
    isJoiningLocked,
  }),
)

const QrMatrix = z.object({ size: z.number(), bits: z.string() })

type CodesInput = Pick<RoomInput, 'day' | 'roomId' | 'joinBase' | 'encodeQr'>

/** What a room's walls have scanned: the network first, where the day has one of its own. */
export const displayCodes = viewPart(
  { codes: z.object({ join: z.nullable(QrMatrix), wifi: z.nullable(QrMatrix) }) },
  ({ day, roomId, joinBase, encodeQr }: CodesInput) => {
    const joinCode = day.rooms.find(({ id }) => id === roomId)?.joinCode
    const canJoin = joinBase !== null && joinCode !== undefined
    return {
      codes: {
        join: canJoin ? encodeQr(joinAddressOf(joinBase, joinCode)) : null,
        wifi: day.wifi && encodeQr(wifiQrText(day.wifi)),
      },
    }
  },
)

const RoleHolder = z.object({ number: z.number(), displayName: z.nullable(z.string()) })

export const attendeeOwn = viewPart(
  {
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
    takenRoles: z.catchall(z.object({}), RoleHolder),
  },
  ({ person, isRemoved, holders }: OwnInput) => ({
    me: person && meOf(person),
    takenRoles: takenRolesIn(holders, person),
    ...(isRemoved && { isRemoved }),
  }),
)

function meOf({ teamId, number, displayName, roleIds }: Person) {
  return { teamId, number, displayName, roleIds }
}

function takenRolesIn(holders: RoleHolders, me: Person | null) {
  const taken: Record<string, z.infer<typeof RoleHolder>> = {}
  for (const other of holders) {
    if (other === me) continue
    const { number, displayName, roleIds } = other
    for (const roleId of roleIds) taken[roleId] = { number, displayName }
  }
  return taken
}

export const deskJoining = viewPart(
  {
    teams: z.array(TeamCount),
    isJoiningLocked: z.boolean(),
    /** Phones connected now. */
    phones: z.int(),
    /** Many people of late from one address. */
    arrivals: z.array(
      z.object({
        id: z.int(),
        joined: z.int(),
        inLastMinute: z.int(),
        silent: z.int(),
        numbers: z.array(z.tuple([z.int(), z.int()])),
        silentNumbers: z.array(z.tuple([z.int(), z.int()])),
      }),
    ),
    /** People who were told to wait before they may join. */
    refusedInLastMinute: z.int(),
    /** The roles that somebody has, with the number that they got as they joined. */
    roles: z.array(z.object({ teamId: z.string(), roleId: z.string(), number: z.int() })),
  },
  ({ state: { day, joining }, presence: { phones, newcomers }, crowd }: DeskInput) => ({
    teams: countsOf(crowd, day.teams),
    isJoiningLocked: joining.isLocked,
    phones,
    arrivals: [...newcomers.arrivals],
    refusedInLastMinute: newcomers.refusedInLastMinute,
    // By number alone: names are their team's.
    roles: day.teams.flatMap(({ id: teamId }) =>
      roleHoldersIn(crowd, teamId).flatMap(({ number, roleIds }) =>
        roleIds.map((roleId) => ({ teamId, roleId, number })),
      ),
    ),
  }),
)
