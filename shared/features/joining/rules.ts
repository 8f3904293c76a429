// SPDX-License-Identifier: EUPL-1.2

import type { EventDay } from '../../day/day.ts'
import type { Applied } from '../../state/applied.ts'
import type { SliceRules } from '../slice-rule.ts'
import type { JoiningCommand } from './commands.ts'
import {
  byNumber,
  carriedBy,
  holderOf,
  type Joining,
  MOST_PEOPLE,
  type Person,
  teamIdOf,
} from './people.ts'
import { plainName } from './plain-name.ts'
import { movedPerson, nameRemoved, peopleRemoved, roleFreed, teamsMerged } from './put-right.ts'
import { seatsOf, takenSeats, teamNow, whyFull } from './seats.ts'

/** What leaves everything as it was gives the same state back. */
export const joining: SliceRules<Joining, JoiningCommand> = {
  join: (joining, wanted, { senderId, day }) => joined(joining, day, senderId, wanted),
  comeBack: (joining, { number }, { senderId }) => cameBack(joining, senderId, number),
  takeRole: (joining, { roleId, isTaken }, { senderId, day }) =>
    withRole(joining, day, senderId, roleId, isTaken),
  handRole: (joining, { roleId, number }, { senderId }) =>
    roleHanded(joining, senderId, roleId, number),
  leave(joining, _, { senderId }) {
    if (!joining.people.get(senderId)) return { refusal: { name: 'not-joined' } }
    const people = joining.people.without(senderId)
    return { value: { ...joining, people } }
  },
  lockJoining(joining, { isLocked }) {
    return { value: { ...joining, isLocked } }
  },
  removePeople: peopleRemoved,
  removeName: nameRemoved,
  movePerson: movedPerson,
  mergeTeams: teamsMerged,
  freeRole: roleFreed,
}

type Join = Extract<JoiningCommand, { type: 'join' }>

function joined(joining: Joining, day: EventDay, personId: string, wanted: Join): Applied<Joining> {
  if (joining.isLocked) return { refusal: { name: 'joining-is-locked' } }
  const team = teamNow(day, joining, wanted.teamId)
  if (!team) return { refusal: { name: 'unknown-team', teamId: wanted.teamId } }
  const before = joining.people.get(personId)
  if (!before && joining.people.size >= MOST_PEOPLE) return { refusal: { name: 'hub-is-full' } }
  const displayName = wanted.displayName === null ? null : plainName(wanted.displayName)
  if (displayName === 'not-a-name') return { refusal: { name: 'not-a-name' } }
  const carries = wanted.carries ?? 1
  const stays = before !== null && teamIdOf(joining, before) === team.id
  if (stays && before.displayName === displayName && carriedBy(before) === carries) {
    return { value: joining }
  }
  const most = mostCarried(day, team)
  if (carries < 1 || carries > most) return { refusal: { name: 'not-so-many', most } }
  // Whoever is in already doesn't lose their seat by another name, or by fewer who share the phone.
  if (!stays || carries > carriedBy(before)) {
    const others = takenSeats({ ...joining, people: joining.people.without(personId) })
    const refusal = whyFull(day, joining, others, team, carries)
    if (refusal) return { refusal }
  }
  const person: Person = {
    teamId: stays ? before.teamId : team.id,
    number: before?.number ?? joining.joinedEver + 1,
    displayName,
    // Roles belong to the team that one leaves.
    roleIds: stays ? before.roleIds : [],
    ...(carries > 1 && { carries }),
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

// A table's worth, where the day says nothing of how large its teams are.
const MOST_CARRIED = 40

/** For how many people one phone may stand. */
export function mostCarried(day: EventDay, team: EventDay['teams'][number]): number {
  return seatsOf(day, team) ?? MOST_CARRIED
}

/** Somebody goes on with another phone: the one that they had is told so, and whoever this was leaves. */
function cameBack(joining: Joining, personId: string, number: number): Applied<Joining> {
  const known = byNumber(joining, number)
  if (!known) return { refusal: { name: 'nobody-there' } }
  const [before, person] = known
  if (before === personId) return { value: joining }
  const people = joining.people.without(before).set(personId, person)
  const removed = joining.removed.without(personId).set(before, 'double')
  return { value: { ...joining, people, removed } }
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
  const holder = holderOf(joining, teamIdOf(joining, person), roleId)
  if (isTaken && holder !== null && holder !== personId) {
    return { refusal: { name: 'role-is-taken', roleId } }
  }
  if (person.roleIds.includes(roleId) === isTaken) return { value: joining }
  return { value: withRoles(joining, personId, person, rolesWith(person, roleId, isTaken)) }
}

/** One's own role to somebody in the team; they may give it back. */
function roleHanded(
  joining: Joining,
  personId: string,
  roleId: string,
  number: number,
): Applied<Joining> {
  const from = joining.people.get(personId)
  if (!from) return { refusal: { name: 'not-joined' } }
  const teamId = teamIdOf(joining, from)
  if (holderOf(joining, teamId, roleId) !== personId) return { refusal: { name: 'not-your-role' } }
  const to = byNumber(joining, number)
  if (!to || teamIdOf(joining, to[1]) !== teamId) return { refusal: { name: 'nobody-there' } }
  if (to[0] === personId) return { value: joining }
  const without = withRoles(joining, personId, from, rolesWith(from, roleId, false))
  return { value: withRoles(without, to[0], to[1], rolesWith(to[1], roleId, true)) }
}

function rolesWith({ roleIds }: Person, roleId: string, isTaken: boolean): string[] {
  const others = roleIds.filter((id) => id !== roleId)
  return isTaken ? [...others, roleId] : others
}

function withRoles(joining: Joining, personId: string, person: Person, roleIds: string[]): Joining {
  return { ...joining, people: joining.people.set(personId, { ...person, roleIds }) }
}
