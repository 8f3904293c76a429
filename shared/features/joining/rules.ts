// SPDX-License-Identifier: EUPL-1.2

import type { EventDay } from '../../day/day.ts'
import type { Applied } from '../../state/applied.ts'
import type { SliceRules } from '../slice-rule.ts'
import type { JoiningCommand } from './commands.ts'
import { holderOf, type Joining, MOST_PEOPLE, type Person } from './people.ts'
import { plainName } from './plain-name.ts'

/** What leaves everything as it was gives the same state back. */
export const joining: SliceRules<Joining, JoiningCommand> = {
  join(joining, { teamId, displayName }, { senderId, day }) {
    return joined(joining, day, senderId, teamId, displayName)
  },
  takeRole(joining, { roleId, isTaken }, { senderId, day }) {
    return withRole(joining, day, senderId, roleId, isTaken)
  },
  leave(joining, _, { senderId }) {
    if (!joining.people.get(senderId)) return { refusal: { name: 'not-joined' } }
    const people = joining.people.without(senderId)
    return { value: { ...joining, people } }
  },
  lockJoining(joining, { isLocked }) {
    return { value: { ...joining, isLocked } }
  },
  removePeople: (joining, { numbers }) => withoutPeople(joining, numbers),
  freeRole: (joining, { teamId, roleId }) => withoutHolder(joining, teamId, roleId),
}

function joined(
  joining: Joining,
  day: EventDay,
  personId: string,
  teamId: string,
  wantedName: string | null,
): Applied<Joining> {
  if (joining.isLocked) return { refusal: { name: 'joining-is-locked' } }
  if (!day.teams.some((team) => team.id === teamId)) {
    return { refusal: { name: 'unknown-team', teamId } }
  }
  const before = joining.people.get(personId)
  if (!before && joining.people.size >= MOST_PEOPLE) {
    return { refusal: { name: 'hub-is-full' } }
  }
  const displayName = wantedName === null ? null : plainName(wantedName)
  if (displayName === 'not-a-name') return { refusal: { name: 'not-a-name' } }
  if (before?.teamId === teamId && before.displayName === displayName) return { value: joining }
  const person: Person = {
    teamId,
    number: before?.number ?? joining.joinedEver + 1,
    displayName,
    // Roles belong to the team that one leaves.
    roleIds: before?.teamId === teamId ? before.roleIds : [],
  }
  const { people, removed, joinedEver } = joining
  const after = {
    ...joining,
    people: people.set(personId, person),
    removed: removed.get(personId) ? removed.without(personId) : removed,
    joinedEver: before ? joinedEver : joinedEver + 1,
  }
  return { value: after }
}

function withRole(
  joining: Joining,
  day: EventDay,
  personId: string,
  roleId: string,
  isTaken: boolean,
): Applied<Joining> {
  const person = joining.people.get(personId)
  if (!person) return { refusal: { name: 'not-joined' } }
  if (!day.roles.some((role) => role.id === roleId)) {
    return { refusal: { name: 'unknown-role', roleId } }
  }
  const holder = holderOf(joining, person.teamId, roleId)
  if (isTaken && holder !== null && holder !== personId) {
    return { refusal: { name: 'role-is-taken', roleId } }
  }
  if (person.roleIds.includes(roleId) === isTaken) return { value: joining }
  const others = person.roleIds.filter((id) => id !== roleId)
  const roleIds = isTaken ? [...others, roleId] : others
  const people = joining.people.set(personId, { ...person, roleIds })
  return { value: { ...joining, people } }
}

function withoutPeople(
  joining: Joining,
  numbers: readonly (readonly [from: number, to: number])[],
): Applied<Joining> {
  let { people, removed } = joining
  for (const [personId, { number }] of joining.people) {
    if (!numbers.some(([from, to]) => from <= number && number <= to)) continue
    people = people.without(personId)
    removed = removed.set(personId, true)
  }
  if (people === joining.people) return { refusal: { name: 'nobody-there' } }
  return { value: { ...joining, people, removed } }
}

function withoutHolder(joining: Joining, teamId: string, roleId: string): Applied<Joining> {
  const personId = holderOf(joining, teamId, roleId)
  const person = personId === null ? null : joining.people.get(personId)
  if (personId === null || person === null) return { refusal: { name: 'nobody-there' } }
  const roleIds = person.roleIds.filter((id) => id !== roleId)
  const people = joining.people.set(personId, { ...person, roleIds })
  return { value: { ...joining, people } }
}
