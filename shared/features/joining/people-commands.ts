// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { Command, DeskCommand } from '../commands.ts'
import { holderOf } from './joining.ts'

/** What a desk does to people, and not to what a room shows. Undo leaves it alone. */
export type PeopleCommand = Extract<DeskCommand, { type: 'removePeople' | 'freeRole' }>

export function isPeopleCommand({ type }: Command): boolean {
  return type === 'removePeople' || type === 'freeRole'
}

/** The state without the people or the role's holder that a desk takes away, or why not. */
export function applyToPeople(state: State, command: PeopleCommand): Applied<State> {
  return command.type === 'removePeople'
    ? withoutPeople(state, command.numbers)
    : withoutHolder(state, command.teamId, command.roleId)
}

function withoutPeople(
  state: State,
  numbers: Extract<PeopleCommand, { type: 'removePeople' }>['numbers'],
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
  const personId = holderOf(state, teamId, roleId)
  const person = personId === null ? null : state.joining.people.get(personId)
  if (personId === null || person === null) return { refusal: { name: 'nobody-there' } }
  const roleIds = person.roleIds.filter((id) => id !== roleId)
  const people = state.joining.people.set(personId, { ...person, roleIds })
  return { value: { ...state, joining: { ...state.joining, people } } }
}
