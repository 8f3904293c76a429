// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Team } from '../../day/day.ts'
import { ownOf } from '../../own.ts'
import type { Refusal } from '../../state/refusal.ts'
import { carriedBy, type Joining, mergedTeam, teamIdOf } from './people.ts'

// As many as a thumb's reader takes in; more teams than that are a list to choose from anyway.
const MOST_OFFERED = 3

/** How many people a team takes; `null`: as many as come. */
export function seatsOf(day: Pick<EventDay, 'teamSize'>, team: Team): number | null {
  return team.seats ?? day.teamSize?.most ?? null
}

/** How few are enough for a team. */
export function leastOf({ teamSize }: Pick<EventDay, 'teamSize'>, { seats }: Team): number {
  return Math.min(teamSize?.least ?? 0, seats ?? Number.POSITIVE_INFINITY)
}

/** How many people are in each team that has any, those of a team device counted. */
export function takenSeats(joining: Joining): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const [, person] of joining.people) {
    const teamId = teamIdOf(joining, person)
    taken.set(teamId, (taken.get(teamId) ?? 0) + carriedBy(person))
  }
  return taken
}

/** The day's teams that were not added to another. */
export function teamsNow(
  { teams }: Pick<EventDay, 'teams'>,
  { merged = {} }: Pick<Joining, 'merged'>,
): Team[] {
  return teams.filter(({ id }) => ownOf(merged, id) === null)
}

/**
 * Why there are no seats for somebody who joins, with teams that have room, or `null`.
 * @param taken without whoever joins
 */
export function whyFull(
  day: EventDay,
  joining: Joining,
  taken: ReadonlyMap<string, number>,
  team: Team,
  people: number,
): Refusal | null {
  const isFull = !fits(seatsOf(day, team), takenIn(taken, team), people)
  const isRoomFull = !fitsInRoom(day, taken, team.room, people)
  if (!isFull && !isRoomFull) return null
  const withRoom = teamsNow(day, joining)
    .filter(
      (other) =>
        fits(seatsOf(day, other), takenIn(taken, other), people) &&
        fitsInRoom(day, taken, other.room, people),
    )
    // Near first, and then where most are still needed.
    .sort(
      (one, other) =>
        Number(other.room === team.room) - Number(one.room === team.room) ||
        takenIn(taken, one) - takenIn(taken, other),
    )
    .slice(0, MOST_OFFERED)
  const teamIds = withRoom.map(({ id }) => id)
  return { name: isFull ? 'team-is-full' : 'room-is-full', teamId: team.id, teamIds }
}

function fits(seats: number | null, taken: number, people: number): boolean {
  return seats === null || taken + people <= seats
}

function takenIn(taken: ReadonlyMap<string, number>, { id }: Team): number {
  return taken.get(id) ?? 0
}

function fitsInRoom(
  { teams, rooms }: EventDay,
  taken: ReadonlyMap<string, number>,
  roomId: string,
  people: number,
): boolean {
  const seats = rooms.find(({ id }) => id === roomId)?.seats ?? null
  return seats === null || fits(seats, takenInRoom(teams, taken, roomId), people)
}

/** How many people are in the teams of a room. */
export function takenInRoom(
  teams: readonly Team[],
  taken: ReadonlyMap<string, number>,
  roomId: string,
): number {
  return teams.reduce((sum, team) => sum + (team.room === roomId ? takenIn(taken, team) : 0), 0)
}

/** The team of the day that is meant by an id, also where it was added to another; `null`: none. */
export function teamNow({ teams }: EventDay, joining: Joining, teamId: string): Team | null {
  const known = teams.some(({ id }) => id === teamId)
  const now = mergedTeam(joining, teamId)
  return (known && teams.find(({ id }) => id === now)) || null
}
