// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../day/day.ts'
import type { Joining, Person } from '../features/joining/people.ts'

/** Who of a team has any role. */
export type RoleHolders = readonly Person[]

/** Who joined, counted by team once for all the views of one state. */
export type Crowd = {
  /** How many are in each team that has any. */
  joined: ReadonlyMap<string, number>
  /** Who has a role in each team in which anybody has. */
  holders: ReadonlyMap<string, RoleHolders>
}

export const NO_CROWD: Crowd = { joined: new Map(), holders: new Map() }

const NO_HOLDERS: RoleHolders = []

/** @param before what it was: a team in which the same people have roles keeps its list of them */
export function crowdOf(people: Joining['people'], before: Crowd = NO_CROWD): Crowd {
  const joined = new Map<string, number>()
  const holders = new Map<string, Person[]>()
  for (const [, person] of people) {
    const { teamId } = person
    joined.set(teamId, (joined.get(teamId) ?? 0) + 1)
    if (person.roleIds.length === 0) continue
    const ofTeam = holders.get(teamId)
    if (ofTeam) ofTeam.push(person)
    else holders.set(teamId, [person])
  }
  const kept = new Map<string, RoleHolders>()
  for (const [teamId, now] of holders) {
    const was = before.holders.get(teamId)
    kept.set(teamId, was && isSame(was, now) ? was : now)
  }
  return { joined, holders: kept }
}

function isSame(a: RoleHolders, b: RoleHolders): boolean {
  return a.length === b.length && a.every((person, index) => person === b[index])
}

export function roleHoldersIn({ holders }: Crowd, teamId: string | undefined): RoleHolders {
  return (teamId !== undefined && holders.get(teamId)) || NO_HOLDERS
}

/** How many have joined a team. */
export const TeamCount = z.object({ teamId: z.string(), joined: z.number() })

export function countsOf({ joined }: Crowd, teams: EventDay['teams']): z.infer<typeof TeamCount>[] {
  return teams.map(({ id }) => ({ teamId: id, joined: joined.get(id) ?? 0 }))
}
