// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_MAP, type PersistentMap } from '../../state/facts/persistent-map.ts'

/** More people than any first user's building holds; it bounds what a broken phone can cost. */
export const MOST_PEOPLE = 5_000

/** Somebody who joined with a phone. The id is random and means nothing outside this day. */
export type Person = {
  teamId: string
  /** Counts up as people join: the 7 in "Deelnemer 7". */
  number: number
  displayName: string | null
  roleIds: string[]
}

/** Who has joined, and whether anybody may. */
export type Joining = {
  isLocked: boolean
  people: PersistentMap<Person>
  joinedEver: number
  /** Whom a desk has taken out, by id, until they join again. */
  removed: PersistentMap<true>
}

export const NOBODY_JOINED: Joining = {
  isLocked: false,
  people: EMPTY_MAP,
  joinedEver: 0,
  removed: EMPTY_MAP,
}

/** Who in the team has the role, or `null`. A team has one of each. */
export function holderOf({ people }: Joining, teamId: string, roleId: string): string | null {
  for (const [personId, person] of people) {
    if (person.teamId === teamId && person.roleIds.includes(roleId)) return personId
  }
  return null
}
