// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../state/entry.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { State } from '../../state/state.ts'
import type { Command } from '../commands.ts'

/**
 * Why the hub doesn't take a command that a journal may well hold, or `null`: what is ruled today
 * must not keep yesterday's journal from opening.
 */
export function notAdmitted(
  { day, joining: { people } }: State,
  by: Actor,
  command: Command,
): Refusal | null {
  if (by.kind !== 'attendee' || command.type !== 'takeRole' || !command.isTaken) return null
  const person = people.get(by.personId)
  if (!person || person.roleIds.includes(command.roleId)) return null
  let members = 0
  for (const [, { teamId }] of people) if (teamId === person.teamId) members += 1
  const most = mostRoles(day.roles.length, members)
  return person.roleIds.length >= most ? { name: 'too-many-roles' } : null
}

/**
 * How many roles one person may have: two, as a captain may keep the time as well, or more where a
 * team of two has more to divide, and never all of them, so that nobody shuts out the rest.
 */
export function mostRoles(roles: number, members: number): number {
  const share = Math.ceil(roles / Math.max(2, members))
  return Math.max(1, Math.min(roles - 1, Math.max(2, share)))
}
