// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Team } from '../../day/day.ts'
import { ownOf } from '../../own.ts'
import type { Text } from '../../text.ts'
import type { ChosenName } from './naming.ts'

/** Names that teams chose and that may be seen, by team. */
export type ChosenNames = Readonly<Record<string, ChosenName>>

// Nobody says in which language a name is: no voice reads it as one of the page's own.
const NO_LANGUAGE = 'und'

/** What everybody sees as a team's name: the one that it chose, or else the day's. */
export function teamNameOf(chosen: ChosenNames, { id, name }: Pick<Team, 'id' | 'name'>): Text {
  const own = ownOf(chosen, id)?.name ?? null
  return own === null ? name : { [NO_LANGUAGE]: own }
}

export function yellOf(chosen: ChosenNames, teamId: string): string | null {
  return ownOf(chosen, teamId)?.yell ?? null
}

/** The day with its teams called as they chose: whatever is drawn from it names them so. */
export function withChosenNames(day: EventDay, chosen: ChosenNames): EventDay {
  if (!day.teams.some((team) => teamNameOf(chosen, team) !== team.name)) return day
  return { ...day, teams: day.teams.map((team) => ({ ...team, name: teamNameOf(chosen, team) })) }
}
