// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../state/state.ts'

type People = State['people']

/** Who joined, sorted by team once for all the views of one state. */
export type Crowd = {
  /** The members of each team that has any, with their ids. */
  members: ReadonlyMap<string, readonly (readonly [id: string, person: People[string]])[]>
}

export function crowdOf(people: People): Crowd {
  const members = new Map<string, [string, People[string]][]>()
  for (const [id, person] of Object.entries(people)) {
    const team = members.get(person.teamId)
    if (team) team.push([id, person])
    else members.set(person.teamId, [[id, person]])
  }
  return { members }
}
