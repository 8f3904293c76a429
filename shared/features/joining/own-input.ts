// SPDX-License-Identifier: EUPL-1.2
import type { Room, Team } from '../../day/day.ts'
import { ownOf } from '../../own.ts'
import type { State } from '../../state/state.ts'
import { type Crowd, matesIn, type RoleHolders, roleHoldersIn } from '../../views/crowd.ts'
import { callOf, type HelpCall } from '../help/help.ts'
import type { Proposal } from '../naming/naming.ts'
import type { ChosenNames } from '../naming/team-name.ts'
import { type OwnCounts, ownCountsOf } from '../race/own-counts.ts'
import { mergedTeam, type Person, type RemovalReason } from './people.ts'
import { returnCodeOf } from './return-code.ts'

/** What a phone's own part is made from, compared as a `RoomInput` is. */
export type OwnInput = {
  /** `null`: nobody has joined with it. */
  person: Person | null
  /** The team that the person is in now. */
  teamId: string | null
  /** The same, and the room that it sits in: the phone's page may be another room's. */
  team: Team | null
  room: Room | null
  chosenNames: ChosenNames
  /** Why a facilitator took the phone or its name out; `null`: nobody did. */
  removed: RemovalReason | true | null
  /** Who in the person's team has roles. */
  holders: RoleHolders
  /** Who else is in it, where the person has a role to hand over. */
  mates: readonly Person[]
  /** What another phone of the same person types to go on as them; `null`: there is nothing to go on with. */
  returnCode: string | null
  /** What the person's team has counted in races. */
  counts: OwnCounts
  /** The team's open call for help, or `null`. */
  call: HelpCall | null
  /** What the team asks to be called, or `null`. */
  proposal: Proposal | null
}

const NO_MATES: readonly Person[] = []

export function ownInputOf(state: State, personId: string, crowd: Crowd): OwnInput {
  const { day, joining } = state
  const joined = joining.people.get(personId)
  const teamId = joined && mergedTeam(joining, joined.teamId)
  // Whose team is gone from the day is asked for another, and is in it again where it comes back.
  const team = day.teams.find(({ id }) => id === teamId) ?? null
  const person = team && joined
  return {
    person,
    teamId: team?.id ?? null,
    team,
    room: day.rooms.find(({ id }) => id === team?.room) ?? null,
    chosenNames: state.naming.chosen,
    removed: joining.removed.get(personId),
    holders: roleHoldersIn(crowd, team?.id),
    mates: person && team && person.roleIds.length > 0 ? matesIn(crowd, team.id) : NO_MATES,
    returnCode: person && returnCodeOf(person.number, personId),
    counts: ownCountsOf(state, team?.id),
    call: callOf(state, team),
    proposal: team && ownOf(state.naming.proposals, team.id),
  }
}
