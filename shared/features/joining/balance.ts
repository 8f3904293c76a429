// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Team } from '../../day/day.ts'
import { ownOf } from '../../own.ts'
import { leastOf, seatsOf } from './seats.ts'

/** What a desk knows of who joined. */
export type Counted = {
  teams: readonly { teamId: string; joined: number }[]
  roles: readonly { teamId: string; roleId: string; number: number }[]
  merged: readonly (readonly [from: string, into: string])[]
}

export type TeamBalance = {
  team: Team
  joined: number
  /** `null`: as many as come. */
  seats: number | null
  /** So many it still needs; nothing where nobody is there, who may all be elsewhere. */
  needs: number
  /** So many more than it has seats: a facilitator put them there. */
  over: number
  isFull: boolean
  /** The roles that it should have by now and hasn't. */
  missing: readonly string[]
  /** The teams that were added to it. */
  added: readonly Team[]
}

export type RoomBalance = {
  room: Room
  joined: number
  seats: number | null
  isFull: boolean
  teams: readonly TeamBalance[]
}

/**
 * How full rooms and their teams are, and what teams lack, in the day's order; rooms without teams are
 * left out.
 * @param neededIn the roles that teams in a room should have by now
 */
export function balanceOf(
  day: EventDay,
  counted: Counted,
  neededIn: (roomId: string) => ReadonlySet<string>,
): RoomBalance[] {
  const joined = Object.fromEntries(counted.teams.map((one) => [one.teamId, one.joined]))
  const into = Object.fromEntries(counted.merged)
  const taken = new Set(counted.roles.map(({ teamId, roleId }) => `${teamId}/${roleId}`))
  const rootOf = (teamId: string): string => {
    const next = ownOf<string>(into, teamId)
    return next === null ? teamId : rootOf(next)
  }
  const teamBalance = (team: Team, needed: ReadonlySet<string>): TeamBalance => {
    const count = joined[team.id] ?? 0
    const seats = seatsOf(day, team)
    return {
      ...{ team, joined: count, seats },
      needs: Math.max(0, leastOf(day, team) - count),
      over: seats === null ? 0 : Math.max(0, count - seats),
      isFull: seats !== null && count >= seats,
      // An empty table misses no captain.
      missing:
        count === 0
          ? []
          : day.roles.flatMap(({ id }) =>
              needed.has(id) && !taken.has(`${team.id}/${id}`) ? id : [],
            ),
      added: day.teams.filter(({ id }) => id !== team.id && rootOf(id) === team.id),
    }
  }
  return day.rooms.flatMap((room) => {
    const teams = day.teams.filter(({ id, room: of }) => of === room.id && !ownOf(into, id))
    if (teams.length === 0) return []
    const needed = neededIn(room.id)
    const balances = teams.map((team) => teamBalance(team, needed))
    const sum = balances.reduce((all, { joined }) => all + joined, 0)
    const seats = room.seats ?? null
    return { room, joined: sum, seats, isFull: seats !== null && sum >= seats, teams: balances }
  })
}
