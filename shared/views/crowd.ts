// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { EventDay } from '../day/day.ts'
import type { Joining, Person } from '../features/joining/people.ts'

/** Who joined, sorted by team once for all the views of one state. */
export type Crowd = {
  /** The members of each team that has any, with their ids. */
  members: ReadonlyMap<string, readonly (readonly [id: string, person: Person])[]>
}

export function crowdOf(people: Joining['people']): Crowd {
  const members = new Map<string, [string, Person][]>()
  for (const [id, person] of people) {
    const team = members.get(person.teamId)
    if (team) team.push([id, person])
    else members.set(person.teamId, [[id, person]])
  }
  return { members }
}

/** How many have joined a team. */
export const TeamCount = z.object({ teamId: z.string(), joined: z.number() })

export function countsOf(
  { members }: Crowd,
  teams: EventDay['teams'],
): z.infer<typeof TeamCount>[] {
  return teams.map(({ id }) => ({ teamId: id, joined: members.get(id)?.length ?? 0 }))
}
