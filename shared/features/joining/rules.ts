// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import type { JoiningCommand } from './commands.ts'
import { holderOf, MOST_PEOPLE, type Person } from './people.ts'
import { plainName } from './plain-name.ts'

/** What leaves everything as it was gives the same state back. */
export const joining: CommandRules<JoiningCommand> = {
  join(state, { teamId, displayName }, { senderId }) {
    return joined(state, senderId, teamId, displayName)
  },
  takeRole(state, { roleId, isTaken }, { senderId }) {
    return withRole(state, senderId, roleId, isTaken)
  },
  leave(state, _, { senderId }) {
    if (!state.joining.people.get(senderId)) return { refusal: { name: 'not-joined' } }
    const people = state.joining.people.without(senderId)
    return { value: { ...state, joining: { ...state.joining, people } } }
  },
  lockJoining(state, { isLocked }) {
    return { value: { ...state, joining: { ...state.joining, isLocked } } }
  },
  removePeople: (state, { numbers }) => withoutPeople(state, numbers),
  freeRole: (state, { teamId, roleId }) => withoutHolder(state, teamId, roleId),
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
  const holder = holderOf(state.joining, person.teamId, roleId)
  if (isTaken && holder !== null && holder !== personId) {
    return { refusal: { name: 'role-is-taken', roleId } }
  }
  if (person.roleIds.includes(roleId) === isTaken) return { value: state }
  const others = person.roleIds.filter((id) => id !== roleId)
  const roleIds = isTaken ? [...others, roleId] : others
  const people = state.joining.people.set(personId, { ...person, roleIds })
  return { value: { ...state, joining: { ...state.joining, people } } }
}

function withoutPeople(
  state: State,
  numbers: readonly (readonly [from: number, to: number])[],
): Applied<State> {
  let { people, removed } = state.joining
  for (const [personId, { number }] of state.joining.people) {
    if (!numbers.some(([from, to]) => from <= number && number <= to)) continue
    people = people.without(personId)
    removed = removed.set(personId, true)
  }
  if (people === state.joining.people) return { refusal: { name: 'nobody-there' } }
  return { value: { ...state, joining: { ...state.joining, people, removed } } }
}

function withoutHolder(state: State, teamId: string, roleId: string): Applied<State> {
  const personId = holderOf(state.joining, teamId, roleId)
  const person = personId === null ? null : state.joining.people.get(personId)
  if (personId === null || person === null) return { refusal: { name: 'nobody-there' } }
  const roleIds = person.roleIds.filter((id) => id !== roleId)
  const people = state.joining.people.set(personId, { ...person, roleIds })
  return { value: { ...state, joining: { ...state.joining, people } } }
}
