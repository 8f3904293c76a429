// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import { refusedInRoom } from '../facilitators/refused-in-room.ts'
import { captainRoleOf } from '../joining/captain.ts'
import { hasRole, teamIdOf } from '../joining/people.ts'
import type { RaceCommand } from './commands.ts'
import { countsOf } from './counts.ts'
import { partsInRooms } from './parts-in-rooms.ts'
import { type CountedBy, countKey, type Race, type Races, raceIn } from './race.ts'
import { typedCount } from './typed-count.ts'

export const race: CommandRules<RaceCommand> = {
  countIdeas(state, { race: key, part, count: typed }, { at, senderId }) {
    const person = state.joining.people.get(senderId)
    if (!person) return { refusal: { name: 'not-joined' } }
    const teamId = teamIdOf(state.joining, person)
    const found = partOf(state.day, key, part, teamId)
    if ('name' in found) return { refusal: found }
    if (ownOf(state.race.closed, key) !== null) return { refusal: { name: 'race-is-closed' } }
    if (!hasBegun(state, found, part, teamId, at)) {
      return { refusal: { name: 'part-not-begun', part } }
    }
    const role = captainRoleOf(state.day)
    const isCaptain = role !== null && hasRole(state.joining, senderId, role)
    return counted(state, countKey(key, teamId, part), typed, at, isCaptain ? 'captain' : 'member')
  },
  setCount(state, { race: key, part, teamId, count: typed }, { at, by }) {
    const found = partOf(state.day, key, part, teamId)
    if ('name' in found) return { refusal: found }
    const refusal = refusedInRoom(state.facilitators, by, roomOf(state.day, teamId))
    if (refusal) return { refusal }
    const id = countKey(key, teamId, part)
    if (typed !== null) return counted(state, id, typed, at, 'desk')
    return { value: withoutCount(state, id) }
  },
  closeRace(state, { race: key, isClosed }, { at }) {
    if (!raceIn(state.day, key)) return { refusal: { name: 'unknown-race', race: key } }
    const { closed } = state.race
    if ((ownOf(closed, key) !== null) === isClosed) return { value: state }
    if (isClosed) return { value: withRaces(state, { closed: { ...closed, [key]: at } }) }
    const { [key]: _open, ...rest } = closed
    return { value: withRaces(state, { closed: rest }) }
  },
}

function withRaces(state: State, changed: Partial<Races>): State {
  return { ...state, race: { ...state.race, ...changed } }
}

/** The race that has the part, for a team of this day; or why there is none. */
function partOf(day: EventDay, key: string, part: string, teamId: string): Race | Refusal {
  const found = raceIn(day, key)
  if (!found?.parts.some(({ id }) => id === part)) return { name: 'unknown-race', race: key }
  return day.teams.some(({ id }) => id === teamId) ? found : { name: 'unknown-team', teamId }
}

function roomOf({ teams }: EventDay, teamId: string): string {
  return teams.find(({ id }) => id === teamId)?.room ?? ''
}

/** Whether the part has begun where the team is; a team whose room has no such race waits for nobody. */
function hasBegun(
  { day, runs }: State,
  found: Race,
  part: string,
  teamId: string,
  at: Instant,
): boolean {
  const roomId = roomOf(day, teamId)
  const group = partsInRooms(day, runs, found).find(({ rooms }) => rooms.includes(roomId))
  if (!group) return true
  const start = group.parts[found.parts.findIndex(({ id }) => id === part)]?.start ?? null
  return start !== null && start <= at
}

function counted(
  state: State,
  id: string,
  typed: string,
  at: Instant,
  by: CountedBy,
): Applied<State> {
  const count = typedCount(typed)
  if (count === null) return { refusal: { name: 'not-a-count', typed } }
  const { told } = state.race
  if (ownOf(told[by], id)?.count === count) return { value: state }
  const row = { ...told[by], [id]: { count, at } }
  return { value: withRaces(state, { told: { ...told, [by]: row } }) }
}

/** Whatever anybody told of the row is gone. */
function withoutCount(state: State, id: string): State {
  const { told } = state.race
  if (countsOf({ told })[id] === undefined) return state
  const { member, captain, desk } = told
  const left = {
    member: without(member, id),
    captain: without(captain, id),
    desk: without(desk, id),
  }
  return withRaces(state, { told: left })
}

function without<T>(row: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  const { [id]: _gone, ...rest } = row
  return rest
}
