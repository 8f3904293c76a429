// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { holderOf, type Joining } from './people.ts'

/** The role whose word counts for a team: the one that is called so, or else the day's first; `null`: there are none. */
export function captainRoleOf({ roles }: Pick<EventDay, 'roles'>): string | null {
  const named = roles.find(({ id }) => /captain|aanvoerder|kapitein/.test(id))
  return (named ?? roles[0])?.id ?? null
}

/** Whether somebody speaks for a team: its captain, or anybody in it while it has none. */
export function speaksFor(
  joining: Joining,
  day: Pick<EventDay, 'roles'>,
  teamId: string,
  personId: string,
): boolean {
  const role = captainRoleOf(day)
  const captain = role === null ? null : holderOf(joining, teamId, role)
  return captain === null || captain === personId
}
