// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import { refusedInRoom } from '../facilitators/refused-in-room.ts'
import { speaksFor } from '../joining/captain.ts'
import { teamIdOf } from '../joining/people.ts'
import { teamsNow } from '../joining/seats.ts'
import type { NamingCommand } from './commands.ts'
import type { ChosenName, Naming, Proposal } from './naming.ts'
import { plainLineOf, type WrongName } from './typed-name.ts'

export const naming: CommandRules<NamingCommand> = {
  proposeTeamName(state, command, { at, senderId }) {
    const { day, joining, naming } = state
    const person = joining.people.get(senderId)
    if (!person) return { refusal: { name: 'not-joined' } }
    const teamId = teamIdOf(joining, person)
    if (!day.teams.some(({ id }) => id === teamId)) {
      return { refusal: { name: 'unknown-team', teamId } }
    }
    if (!speaksFor(joining, day, teamId, senderId)) return { refusal: { name: 'captain-decides' } }
    const name = plainLineOf(command.name, 'name')
    if (isWrong(name)) return { refusal: name }
    const yell = plainLineOf(command.yell, 'yell')
    if (isWrong(yell)) return { refusal: yell }
    const before = ownOf(naming.proposals, teamId)
    if (before && before.stand !== 'refused' && isSame(before, { name, yell }))
      return { value: state }
    if (isTaken(state, teamId, name)) return { refusal: { name: 'name-is-taken' } }
    const isSeenAtOnce = day.teamNames === 'at-once' || (name === null && yell === null)
    const proposal: Proposal = { name, yell, at, stand: isSeenAtOnce ? 'approved' : 'waiting' }
    const after = withProposal(naming, teamId, proposal)
    return {
      value: { ...state, naming: isSeenAtOnce ? withChosen(after, teamId, proposal) : after },
    }
  },
  approveTeamName(state, { teamId, isApproved, saw }, { by }) {
    const { naming, day } = state
    const team = day.teams.find(({ id }) => id === teamId)
    const refusal = team ? refusedInRoom(state.facilitators, by, team.room) : null
    if (refusal) return { refusal }
    const proposal = ownOf(naming.proposals, teamId)
    if (!proposal || proposal.at !== saw) return { refusal: { name: 'other-name-now', teamId } }
    const stand = isApproved ? 'approved' : 'refused'
    if (proposal.stand === stand) return { value: state }
    if (isApproved && isTaken(state, teamId, proposal.name)) {
      return { refusal: { name: 'name-is-taken' } }
    }
    // What was refused is kept nowhere, and what of it was seen is seen no more.
    const kept = isApproved ? proposal : { ...proposal, name: null, yell: null }
    const wasSeen = proposal.stand === 'approved'
    const after = withProposal(naming, teamId, { ...kept, stand })
    return {
      value: { ...state, naming: isApproved || wasSeen ? withChosen(after, teamId, kept) : after },
    }
  },
}

/**
 * Whether another team is called so, by the day or because it chose to: nobody would know which of both a
 * wall means. One that only waits for a yes counts for nothing, or a refusal would tell of it.
 */
function isTaken({ day, joining, naming }: State, teamId: string, name: string | null): boolean {
  if (name === null) return false
  return teamsNow(day, joining)
    .filter(({ id }) => id !== teamId)
    .flatMap((team) => [...Object.values(team.name), ownOf(naming.chosen, team.id)?.name ?? ''])
    .some((other) => compared(other) === compared(name))
}

const compared = (name: string): string => name.normalize('NFKC').toLowerCase()

function isWrong(line: string | null | WrongName): line is WrongName {
  return typeof line === 'object' && line !== null
}

function isSame(a: ChosenName, b: ChosenName): boolean {
  return a.name === b.name && a.yell === b.yell
}

function withProposal(naming: Naming, teamId: string, proposal: Proposal): Naming {
  return { ...naming, proposals: { ...naming.proposals, [teamId]: proposal } }
}

/** What everybody sees of a team from now on; where it chose nothing, it is called as the day does. */
function withChosen(naming: Naming, teamId: string, { name, yell }: ChosenName): Naming {
  const { [teamId]: _before, ...rest } = naming.chosen
  const chosen = name === null && yell === null ? rest : { ...rest, [teamId]: { name, yell } }
  return { ...naming, chosen }
}
