// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import type { Text } from '../../text.ts'
import { overIn, type PartsInRooms } from './parts-in-rooms.ts'

/** What a wall is told of a race: counts by team, and how the parts go where those teams are. */
export type ToldRace = {
  key: string
  closedAt: Instant | null
  groups: PartsInRooms[]
  teams: ToldTeam[]
}

/** @property counts in the order of the parts; `null`: nobody has counted yet */
export type ToldTeam = {
  teamId: string
  name: Text
  roomId: string
  counts: (number | null)[]
}

/** `counted`: compared with the others; `missing`: it could be; `busy`: its part isn't over yet. */
export type TeamStanding = Omit<ToldTeam, 'counts'> & {
  state: 'counted' | 'missing' | 'busy'
  count: number
}

/** How all teams stand, each after as many of the same parts. */
export type Standing = {
  /** The last part that is compared, from 0; `null`: none is over anywhere. */
  part: number | null
  /** In the order in which they were told. */
  teams: readonly TeamStanding[]
  /** The longest row of all that are compared. */
  most: number
  /** Who has it: several are a tie. None, while nobody has counted. */
  leaders: readonly TeamStanding[]
}

/**
 * Compares like with like: a team's count stands beside the others' once its room has had the same
 * parts. Whoever is still at one is told as busy, and never as behind.
 */
export function standingAt(
  { groups, teams }: Omit<ToldRace, 'key' | 'closedAt'>,
  now: Instant,
): Standing {
  const over = new Map(groups.flatMap((group) => group.rooms.map((id) => [id, overIn(group, now)])))
  const overFor = (roomId: string): readonly boolean[] => over.get(roomId) ?? []
  // What the furthest room with a team has had.
  const compared = teams.reduce<readonly boolean[]>((most, { roomId }) => {
    const parts = overFor(roomId)
    return sizeOf(parts) > sizeOf(most) ? parts : most
  }, [])
  const part = compared.lastIndexOf(true)
  const standings = teams.map(({ counts, ...team }): TeamStanding => {
    const own = overFor(team.roomId)
    const isSame = part >= 0 && compared.every((isOver, index) => !isOver || own[index])
    const count = counts[part] ?? null
    if (!isSame) return { ...team, state: 'busy', count: 0 }
    return count === null
      ? { ...team, state: 'missing', count: 0 }
      : { ...team, state: 'counted', count }
  })
  const counted = standings.filter(({ state }) => state === 'counted')
  const most = Math.max(0, ...counted.map(({ count }) => count))
  return {
    part: part < 0 ? null : part,
    teams: standings,
    most,
    leaders: most === 0 ? [] : counted.filter(({ count }) => count === most),
  }
}

function sizeOf(parts: readonly boolean[]): number {
  return parts.filter(Boolean).length
}

/** Places from 1, as in sports: after two firsts comes a third. Teams that aren't compared have none. */
export function placesOf({
  teams,
}: Pick<Standing, 'teams'>): (TeamStanding & { place: number | null })[] {
  return teams.map((team) => {
    if (team.state !== 'counted') return { ...team, place: null }
    const ahead = teams.filter(({ state, count }) => state === 'counted' && count > team.count)
    return { ...team, place: ahead.length + 1 }
  })
}
