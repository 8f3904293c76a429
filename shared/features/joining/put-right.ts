// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../../state/applied.ts'
import type { SliceRule } from '../slice-rule.ts'
import type { JoiningCommand } from './commands.ts'
import { byNumber, holderOf, type Joining, teamIdOf } from './people.ts'
import { teamNow } from './seats.ts'

/** What facilitators put right about people and teams. Seats don't hold them back: they see the table. */
type Rule<Type extends JoiningCommand['type']> = SliceRule<
  Joining,
  Extract<JoiningCommand, { type: Type }>
>

export const movedPerson: Rule<'movePerson'> = (joining, { number, teamId }, { day }) => {
  const team = teamNow(day, joining, teamId)
  if (!team) return { refusal: { name: 'unknown-team', teamId } }
  const known = byNumber(joining, number)
  if (!known) return { refusal: { name: 'nobody-there' } }
  const [personId, person] = known
  if (teamIdOf(joining, person) === team.id) return { value: joining }
  // Roles belong to the team that one leaves.
  const moved = { ...person, teamId: team.id, roleIds: [] }
  return { value: { ...joining, people: joining.people.set(personId, moved) } }
}

/**
 * One team more in another. Nobody's own choice is changed, so that undo parts them as they were, and
 * whoever joins by the code of the team that is gone is in the one that is left.
 */
export const teamsMerged: Rule<'mergeTeams'> = (joining, { from, into }, { day }) => {
  const target = teamNow(day, joining, into)
  if (!target) return { refusal: { name: 'unknown-team', teamId: into } }
  const source = teamNow(day, joining, from)
  // Merged already, into this one or another.
  if (!source || source.id !== from) return { refusal: { name: 'unknown-team', teamId: from } }
  if (source.id === target.id) return { refusal: { name: 'same-team' } }
  return { value: { ...joining, merged: { ...joining.merged, [from]: target.id } } }
}

export const nameRemoved: Rule<'removeName'> = (joining, { number }) => {
  const known = byNumber(joining, number)
  if (!known || known[1].displayName === null) return { refusal: { name: 'nobody-there' } }
  const [personId, person] = known
  const people = joining.people.set(personId, { ...person, displayName: null })
  return { value: { ...joining, people, removed: joining.removed.set(personId, 'name') } }
}

export const peopleRemoved: Rule<'removePeople'> = (joining, { numbers, reason }) => {
  let { people, removed } = joining
  for (const [personId, { number }] of joining.people) {
    if (!numbers.some(([from, to]) => from <= number && number <= to)) continue
    people = people.without(personId)
    removed = removed.set(personId, reason ?? true)
  }
  if (people === joining.people) return { refusal: { name: 'nobody-there' } }
  return { value: { ...joining, people, removed } }
}

export const roleFreed: Rule<'freeRole'> = (joining, { teamId, roleId }): Applied<Joining> => {
  const personId = holderOf(joining, teamId, roleId)
  const person = personId === null ? null : joining.people.get(personId)
  if (personId === null || person === null) return { refusal: { name: 'nobody-there' } }
  const roleIds = person.roleIds.filter((id) => id !== roleId)
  const people = joining.people.set(personId, { ...person, roleIds })
  return { value: { ...joining, people } }
}
