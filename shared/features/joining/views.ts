// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { joinAddressOf } from '../../join-code.ts'
import { wifiQrText } from '../../qr-text.ts'
import { Text } from '../../text.ts'
import { countsOf, roleHoldersIn, rolesAmong, TeamCount } from '../../views/crowd.ts'
import { teamsOf } from '../../views/day-part.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { teamNameOf } from '../naming/team-name.ts'
import type { OwnInput } from './own-input.ts'
import { carriedBy, type Joining, REMOVAL_REASONS, teamIdOf } from './people.ts'

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

const Participant = z.object({ number: z.number(), displayName: z.nullable(z.string()) })

export const attendeeOwn = viewPart(
  {
    /** Who this phone is, once it has joined. */
    me: z.nullable(
      z.object({
        teamId: z.string(),
        number: z.number(),
        displayName: z.nullable(z.string()),
        roleIds: z.array(z.string()),
        /** For how many people the phone stands; left out: for one. */
        carries: z.optional(z.number()),
      }),
    ),
    /** The team's name and room, for a page of another room. */
    place: z.optional(z.object({ team: Text, roomId: z.string(), room: Text })),
    /** What another phone of the same person types to go on as them. */
    returnCode: z.optional(z.string()),
    /** Whether a facilitator has taken this phone out since it joined. */
    isRemoved: z.optional(z.boolean()),
    /** Why it was taken out, or its name; left out: no reason was given. */
    removedFor: z.optional(z.enum(REMOVAL_REASONS)),
    /** Who in my team has the roles that I haven't, by role. */
    takenRoles: z.catchall(z.object({}), Participant),
    /** Who else is in my team, where I have a role to hand over. */
    mates: z.optional(z.array(Participant)),
  },
  (input: OwnInput) => ({
    me: meOf(input),
    takenRoles: takenRolesIn(input),
    ...placeOf(input),
    ...(input.returnCode !== null && { returnCode: input.returnCode }),
    ...removalOf(input),
    ...(input.mates.length > 1 && {
      mates: input.mates.filter((mate) => mate !== input.person).map(shownAs),
    }),
  }),
)

const shownAs = ({ number, displayName }: z.infer<typeof Participant>) => ({ number, displayName })

function meOf({ person, teamId, holders }: OwnInput) {
  if (!person || teamId === null) return null
  const { number, displayName, carries } = person
  const roles = rolesAmong(holders)
  // Where two teams became one, another may have what one came with.
  const roleIds = person.roleIds.filter((roleId) => roles.get(roleId) === person)
  return { teamId, number, displayName, roleIds, ...(carries && { carries }) }
}

function placeOf({ person, team, room, chosenNames }: OwnInput) {
  if (!person || !team || !room) return {}
  return { place: { team: teamNameOf(chosenNames, team), roomId: room.id, room: room.name } }
}

function removalOf({ person, removed }: Pick<OwnInput, 'person' | 'removed'>) {
  if (removed === null) return {}
  return { ...(!person && { isRemoved: true }), ...(removed !== true && { removedFor: removed }) }
}

function takenRolesIn({ holders, person }: OwnInput) {
  const taken: Record<string, z.infer<typeof Participant>> = {}
  for (const [roleId, other] of rolesAmong(holders)) {
    if (other !== person) taken[roleId] = shownAs(other)
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
    /** Who is in each team that has anybody, by number. */
    members: z.array(
      z.object({
        teamId: z.string(),
        numbers: z.array(z.int()),
        /** Phones that stand for more than one, with for how many. */
        devices: z.array(z.tuple([z.int(), z.int()])),
        /** Who goes by a name that they typed: which, no desk is told. */
        named: z.array(z.int()),
      }),
    ),
    /** Teams that were added to another: which, to which. */
    merged: z.array(z.tuple([z.string(), z.string()])),
  },
  ({ state: { day, joining }, presence: { phones, newcomers }, crowd }: DeskInput) => ({
    teams: countsOf(crowd, day.teams),
    isJoiningLocked: joining.isLocked,
    phones,
    arrivals: [...newcomers.arrivals],
    refusedInLastMinute: newcomers.refusedInLastMinute,
    // By number alone: names are their team's.
    roles: day.teams.flatMap(({ id: teamId }) =>
      Array.from(rolesAmong(roleHoldersIn(crowd, teamId)), ([roleId, { number }]) => ({
        teamId,
        roleId,
        number,
      })),
    ),
    members: membersByTeam(joining),
    merged: Object.entries(joining.merged ?? {}),
  }),
)

type Members = { teamId: string; numbers: number[]; devices: [number, number][]; named: number[] }

function membersByTeam(joining: Joining): Members[] {
  const teams = new Map<string, Members>()
  const people = Array.from(joining.people, ([, person]) => person)
  for (const person of people.sort((one, other) => one.number - other.number)) {
    const teamId = teamIdOf(joining, person)
    const members = teams.get(teamId) ?? { teamId, numbers: [], devices: [], named: [] }
    members.numbers.push(person.number)
    if (carriedBy(person) > 1) members.devices.push([person.number, carriedBy(person)])
    if (person.displayName !== null) members.named.push(person.number)
    teams.set(teamId, members)
  }
  return [...teams.values()]
}
