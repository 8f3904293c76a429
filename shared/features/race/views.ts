// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import type { State } from '../../state/state.ts'
import { Text } from '../../text.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { teamsNow } from '../joining/seats.ts'
import { teamNameOf } from '../naming/team-name.ts'
import { countsOf } from './counts.ts'
import type { OwnCounts } from './own-counts.ts'
import { partsInRooms } from './parts-in-rooms.ts'
import { type Count, countKey, type Race, type Races, racesOf } from './race.ts'
import { placesOf, standingAt, type ToldRace } from './standing.ts'

const Time = z.nullable(z.number())

const ToldRaceView = z.object({
  key: z.string(),
  closedAt: Time,
  groups: z.array(
    z.object({
      rooms: z.array(z.string()),
      parts: z.array(z.object({ start: Time, end: Time })),
      end: Time,
      pausedSince: Time,
    }),
  ),
  teams: z.array(
    z.object({
      teamId: z.string(),
      name: Text,
      roomId: z.string(),
      counts: z.array(z.nullable(z.number())),
    }),
  ),
})

/** Every race that has begun anywhere: all teams' counts, and never who counted. */
export const displayRaces = viewPart(
  { races: z.optional(z.array(ToldRaceView)) },
  (input: RoomInput) => toldRaces(inputOf(input)),
)

type RaceInput = Pick<State, 'day' | 'runs'> &
  Pick<State['joining'], 'merged'> & {
    race: { counts: Readonly<Record<string, Pick<Count, 'count'>>>; closed: Races['closed'] }
  }

/** What races are told from, out of the state. */
export function raceInput({
  day,
  runs,
  race,
  joining: { merged },
}: Pick<State, 'day' | 'runs' | 'race'> & {
  joining: { merged?: State['joining']['merged'] | undefined }
}): RaceInput {
  const { closed } = race
  return { day, runs, race: { counts: countsOf(race), closed }, ...(merged && { merged }) }
}

/** All races that walls are told of. A desk that draws a wall puts it together from its own view. */
export function toldRaces(input: RaceInput): { races?: ToldRace[] } {
  const races = racesOf(input.day).flatMap((race) => toldRace(input, race) ?? [])
  return races.length > 0 ? { races } : {}
}

function inputOf({ day, runs, race, crowd }: RoomInput): RaceInput {
  return raceInput({ day, runs, race, joining: crowd })
}

/** The same race as it is told to a wall, and in the report; `null`: nothing of it has begun. */
export function toldRace(
  { day, runs, race: state, merged }: RaceInput,
  race: Race,
): ToldRace | null {
  const { key, parts } = race
  const groups = partsInRooms(day, runs, race)
  const hasBegun = groups.some((group) => group.parts.some(({ start }) => start !== null))
  const rooms = new Set(groups.flatMap((group) => group.rooms))
  const teams = teamsNow(day, merged ? { merged } : {}).filter(({ room }) => rooms.has(room))
  const closedAt = ownOf(state.closed, key)
  if ((!hasBegun && closedAt === null) || teams.length === 0) return null
  return {
    ...{ key, closedAt, groups },
    teams: teams.map(({ id, name, room }) => ({
      ...{ teamId: id, name, roomId: room },
      counts: parts.map((part) => ownOf(state.counts, countKey(key, id, part.id))?.count ?? null),
    })),
  }
}

const Counted = z.object({
  count: z.number(),
  by: z.enum(['member', 'captain', 'desk']),
  other: Time,
})

/** For the desk: what each team has counted, and in what role somebody told it. */
export const deskRaces = viewPart(
  {
    races: z.object({
      counts: z.record(z.string(), Counted),
      closed: z.record(z.string(), z.number()),
    }),
  },
  ({ state: { race } }: DeskInput) => ({
    races: {
      counts: Object.fromEntries(
        Object.entries(countsOf(race)).map(([key, { count, by, other }]) => [
          key,
          { count, by, other },
        ]),
      ),
      closed: { ...race.closed },
    },
  }),
)

/** For phones: that a race is closed, and then its result; until then nothing of other teams. */
export const attendeeRaces = viewPart(
  {
    races: z.optional(
      z.array(
        z.object({
          key: z.string(),
          /** Whose row is the longest; several are a tie. */
          winners: z.array(z.catchall(z.object({}), z.string())),
          most: z.number(),
          /** Of each team that is compared. */
          places: z.catchall(z.object({}), z.number()),
        }),
      ),
    ),
  },
  (input: RoomInput) => {
    const races = racesOf(input.day).flatMap((race) => {
      const told = toldRace(inputOf(input), race)
      if (!told || told.closedAt === null) return []
      const standing = standingAt(told, told.closedAt)
      const places = placesOf(standing).flatMap(({ teamId, place }) =>
        place === null ? [] : [[teamId, place]],
      )
      return {
        key: race.key,
        winners: standing.leaders.map(({ teamId, name }) =>
          teamNameOf(input.naming.chosen, { id: teamId, name }),
        ),
        most: standing.most,
        places: Object.fromEntries(places),
      }
    })
    return races.length > 0 ? { races } : {}
  },
)

/** For a phone: what its own team has counted. */
export const attendeeCounts = viewPart(
  {
    counts: z.optional(
      z.array(
        z.object({
          race: z.string(),
          part: z.string(),
          count: z.number(),
          by: z.string(),
          other: Time,
        }),
      ),
    ),
  },
  ({ counts }: { counts: OwnCounts }) =>
    counts.length === 0
      ? {}
      : {
          counts: counts.map(({ race, part, count: { count, by, other } }) => ({
            ...{ race, part, count, by, other },
          })),
        },
)
