// SPDX-License-Identifier: EUPL-1.2

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
