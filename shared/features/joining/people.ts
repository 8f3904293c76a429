// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import { EMPTY_MAP, type PersistentMap } from '../../state/facts/persistent-map.ts'

/** More people than any first user's building holds; it bounds what a broken phone can cost. */
export const MOST_PEOPLE = 5_000

/** Somebody who joined with a phone. The id is random and means nothing outside this day. */
export type Person = {
  /** As it was chosen; {@link teamIdOf} says which team that is now. */
  teamId: string
  /** Counts up as people join: the 7 in "Deelnemer 7". */
  number: number
  displayName: string | null
  roleIds: string[]
  /** For how many people the phone stands, where it is a team's; left out: for one. */
  carries?: number
}

/** Why a facilitator took a name or a phone out; the phone says it in its own language. */
export const REMOVAL_REASONS = ['no-participant', 'name', 'double', 'other'] as const
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

/** Who has joined, and whether anybody may. */
export type Joining = {
  isLocked: boolean
  people: PersistentMap<Person>
  joinedEver: number
  /**
   * Whom a facilitator has taken out, by id, until they join again, and why; `true`: no reason was
   * given. With `name` somebody who is still there has lost their name.
   */
  removed: PersistentMap<RemovalReason | true>
  /** Teams that were added to another, by id; left out: none. People keep the team they chose. */
  merged?: Readonly<Record<string, string>>
}

export const NOBODY_JOINED: Joining = {
  isLocked: false,
  people: EMPTY_MAP,
  joinedEver: 0,
  removed: EMPTY_MAP,
}

export function carriedBy({ carries = 1 }: Person): number {
  return carries
}

/** The team that `teamId` is now: itself, or the one that it was added to. */
export function mergedTeam({ merged = {} }: Pick<Joining, 'merged'>, teamId: string): string {
  // No team is added to one that was itself added to another, so this ends.
  const into = ownOf(merged, teamId)
  return into === null ? teamId : mergedTeam({ merged }, into)
}

/** The team that somebody is in now. */
export function teamIdOf(joining: Pick<Joining, 'merged'>, { teamId }: Person): string {
  return mergedTeam(joining, teamId)
}

type WithId = readonly [personId: string, person: Person]

/** Who has joined the team, or one that was added to it. */
export function* membersOf(joining: Joining, teamId: string): Iterable<WithId> {
  for (const [personId, person] of joining.people) {
    if (teamIdOf(joining, person) === teamId) yield [personId, person]
  }
}

/**
 * Who in the team has the role, or `null`. A team has one of each: where two teams that became one
 * both had it, it is whoever was in the remaining team, and theirs again who gave way once it is free.
 */
export function holderOf(joining: Joining, teamId: string, roleId: string): string | null {
  let holder: WithId | null = null
  for (const member of membersOf(joining, teamId)) {
    if (!member[1].roleIds.includes(roleId)) continue
    if (holder === null || byClaim(teamId)(member[1], holder[1]) < 0) holder = member
  }
  return holder === null ? null : holder[0]
}

/** Whether this person has the role in their team now. */
export function hasRole(joining: Joining, personId: string, roleId: string): boolean {
  const person = joining.people.get(personId)
  return person !== null && holderOf(joining, teamIdOf(joining, person), roleId) === personId
}

/** Orders people of a team by whose a role is, where several have it. */
export function byClaim(teamId: string): (one: Person, other: Person) => number {
  return (one, other) =>
    Number(other.teamId === teamId) - Number(one.teamId === teamId) || one.number - other.number
}

/** Somebody by the number that they got as they joined, or `null`. */
export function byNumber({ people }: Joining, number: number): WithId | null {
  for (const member of people) if (member[1].number === number) return member
  return null
}
