// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { AttendeeCommand } from '../commands.ts'
import type { Person } from './people.ts'

import { plainName } from './plain-name.ts'

/** More people than any first user's building holds; it bounds what a broken phone can cost. */
export const MOST_PEOPLE = 5_000

/**
 * Joining, roles and leaving: all that a phone can change. What leaves everything as it was gives
 * the same state back.
 */
export function applyJoining(
  state: State,
  personId: string,
  command: AttendeeCommand,
): Applied<State> {
  switch (command.type) {
    case 'join':
      return joined(state, personId, command.teamId, command.displayName)
    case 'takeRole':
      return withRole(state, personId, command.roleId, command.isTaken)
    case 'leave': {
      if (!state.joining.people.get(personId)) return { refusal: { name: 'not-joined' } }
      const people = state.joining.people.without(personId)
      return { value: { ...state, joining: { ...state.joining, people } } }
    }
    default:
      return command satisfies never
  }
}

function joined(
  state: State,
  personId: string,
  teamId: string,
  wantedName: string | null,
): Applied<State> {
  if (state.joining.isLocked) return { refusal: { name: 'joining-is-locked' } }
  if (!state.day.teams.some((team) => team.id === teamId)) {
    return { refusal: { name: 'unknown-team', teamId } }
  }
  const before = state.joining.people.get(personId)
  if (!before && state.joining.people.size >= MOST_PEOPLE) {
    return { refusal: { name: 'hub-is-full' } }
  }
  const displayName = wantedName === null ? null : plainName(wantedName)
  if (displayName === 'not-a-name') return { refusal: { name: 'not-a-name' } }
  if (before?.teamId === teamId && before.displayName === displayName) return { value: state }
  const person: Person = {
    teamId,
    number: before?.number ?? state.joining.joinedEver + 1,
    displayName,
    // Roles belong to the team that one leaves.
    roleIds: before?.teamId === teamId ? before.roleIds : [],
  }
  const { people, removed, joinedEver } = state.joining
  const joining = {
    ...state.joining,
    people: people.set(personId, person),
    removed: removed.get(personId) ? removed.without(personId) : removed,
    joinedEver: before ? joinedEver : joinedEver + 1,
  }
  return { value: { ...state, joining } }
}

function withRole(
  state: State,
  personId: string,
  roleId: string,
  isTaken: boolean,
): Applied<State> {
  const person = state.joining.people.get(personId)
  if (!person) return { refusal: { name: 'not-joined' } }
  if (!state.day.roles.some((role) => role.id === roleId)) {
    return { refusal: { name: 'unknown-role', roleId } }
  }
  const holder = holderOf(state, person.teamId, roleId)
  if (isTaken && holder !== null && holder !== personId) {
    return { refusal: { name: 'role-is-taken', roleId } }
  }
  if (person.roleIds.includes(roleId) === isTaken) return { value: state }
  const others = person.roleIds.filter((id) => id !== roleId)
  const roleIds = isTaken ? [...others, roleId] : others
  const people = state.joining.people.set(personId, { ...person, roleIds })
  return { value: { ...state, joining: { ...state.joining, people } } }
}

/** Who in the team has the role, or `null`. A team has one of each. */
export function holderOf(state: State, teamId: string, roleId: string): string | null {
  for (const [personId, person] of state.joining.people) {
    if (person.teamId === teamId && person.roleIds.includes(roleId)) return personId
  }
  return null
}
