// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../day/day.ts'
import {
  byClaim,
  carriedBy,
  type Joining,
  NOBODY_JOINED,
  type Person,
  teamIdOf,
} from '../features/joining/people.ts'
import { teamsNow } from '../features/joining/seats.ts'

/** Who of a team has any role, whose it is first where two have the same. */
export type RoleHolders = readonly Person[]

/** Who joined, counted by team once for all the views of one state. */
export type Crowd = {
  /** How many are in each team that has any, those of a team device counted. */
  joined: ReadonlyMap<string, number>
  /** Who has a role in each team in which anybody has. */
  holders: ReadonlyMap<string, RoleHolders>
  /** Who else is there, in each team in which somebody has a role to hand over. */
  mates: ReadonlyMap<string, readonly Person[]>
  /** Teams that were added to another. */
  merged: Joining['merged']
}

export const NO_CROWD: Crowd = {
  joined: new Map(),
  holders: new Map(),
  mates: new Map(),
  merged: undefined,
}

const NOBODY: readonly Person[] = []

// Of a team of three hundred nobody chooses one from a list.
const MOST_MATES = 24

/** @param before what it was: a team in which the same people are keeps its lists of them */
export function crowdOf(joining: Joining = NOBODY_JOINED, before: Crowd = NO_CROWD): Crowd {
  const joined = new Map<string, number>()
  const people = new Map<string, Person[]>()
  for (const [, person] of joining.people) {
    const teamId = teamIdOf(joining, person)
    joined.set(teamId, (joined.get(teamId) ?? 0) + carriedBy(person))
    const ofTeam = people.get(teamId)
    if (ofTeam) ofTeam.push(person)
    else people.set(teamId, [person])
  }
  const holders = new Map<string, RoleHolders>()
  const mates = new Map<string, readonly Person[]>()
  for (const [teamId, all] of people) {
    const having = all.filter(({ roleIds }) => roleIds.length > 0)
    if (having.length === 0) continue
    holders.set(teamId, kept(before.holders.get(teamId), having.sort(byClaim(teamId))))
    if (all.length > MOST_MATES) continue
    mates.set(teamId, kept(before.mates.get(teamId), all.sort(byClaim(teamId))))
  }
  return { joined, holders, mates, merged: joining.merged }
}

function kept(was: readonly Person[] | undefined, now: readonly Person[]): readonly Person[] {
  return was && isSame(was, now) ? was : now
}

function isSame(a: readonly Person[], b: readonly Person[]): boolean {
  return a.length === b.length && a.every((person, index) => person === b[index])
}

export function roleHoldersIn({ holders }: Crowd, teamId: string | undefined): RoleHolders {
  return (teamId !== undefined && holders.get(teamId)) || NOBODY
}

export function matesIn({ mates }: Crowd, teamId: string | undefined): readonly Person[] {
  return (teamId !== undefined && mates.get(teamId)) || NOBODY
}

/** Whose each role of a team is. */
export function rolesAmong(holders: RoleHolders): ReadonlyMap<string, Person> {
  const roles = new Map<string, Person>()
  for (const person of holders) {
    for (const roleId of person.roleIds) if (!roles.has(roleId)) roles.set(roleId, person)
  }
  return roles
}

/** How many have joined a team. */
export const TeamCount = z.object({ teamId: z.string(), joined: z.number() })

/** Of the teams that are there: who was in one that was added to another counts there. */
export function countsOf(
  { joined, merged }: Crowd,
  teams: EventDay['teams'],
): z.infer<typeof TeamCount>[] {
  return teamsNow({ teams }, merged ? { merged } : {}).map(({ id }) => ({
    teamId: id,
    joined: joined.get(id) ?? 0,
  }))
}
