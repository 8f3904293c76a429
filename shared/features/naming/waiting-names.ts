// SPDX-License-Identifier: EUPL-1.2
import type { Team } from '../../day/day.ts'
import { ownOf } from '../../own.ts'
import { teamsNow } from '../joining/seats.ts'
import type { Proposal } from './naming.ts'

type Asked = {
  proposedNames: Readonly<Record<string, Proposal>>
  merged: readonly (readonly [string, string])[]
}

/** A team whose name or yell waits for a facilitator's yes. */
export type WaitingName = { team: Team; proposal: Proposal }

/** All of them, the longest wait first; none of a team that was added to another. */
export function waitingNames(
  day: { teams: readonly Team[] },
  { proposedNames, merged }: Asked,
): WaitingName[] {
  return teamsNow({ teams: [...day.teams] }, { merged: Object.fromEntries(merged) })
    .flatMap((team) => {
      const proposal = ownOf(proposedNames, team.id)
      return proposal?.stand === 'waiting' ? { team, proposal } : []
    })
    .sort((one, other) => one.proposal.at - other.proposal.at)
}
