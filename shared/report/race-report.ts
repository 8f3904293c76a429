// SPDX-License-Identifier: EUPL-1.2
import { type Race, racesOf, rewardOf } from '../features/race/race.ts'
import { placesOf, standingAt, type ToldRace } from '../features/race/standing.ts'
import { raceInput, toldRace } from '../features/race/views.ts'
import type { Instant } from '../instant.ts'
import type { State } from '../state/state.ts'
import type { Text } from '../text.ts'

/** How a race went: all counts of every team, and who is first among those that can be compared. */
export type RaceReport = {
  title: Text
  parts: readonly Text[]
  reward: Text | null
  isClosed: boolean
  /** In order of place; teams that can't be compared come last. */
  teams: readonly {
    name: Text
    counts: ToldRace['teams'][number]['counts']
    place: number | null
  }[]
}

/** The races of a day in which anybody was counted. */
export function raceReportsOf(state: State, until: Instant): RaceReport[] {
  return racesOf(state.day).flatMap((race) => raceReport(state, race, until) ?? [])
}

function raceReport(state: State, race: Race, until: Instant): RaceReport | null {
  const told = toldRace(raceInput(state), race)
  if (!told?.teams.some(({ counts }) => counts.some((count) => count !== null))) return null
  const places = placesOf(standingAt(told, told.closedAt ?? until))
  const teams = told.teams.map(({ teamId, name, counts }) => ({
    ...{ name, counts },
    place: places.find((one) => one.teamId === teamId)?.place ?? null,
  }))
  return {
    title: race.step.title,
    parts: race.parts.map(({ title }) => title),
    reward: rewardOf(race) ?? null,
    isClosed: told.closedAt !== null,
    teams: teams.sort((a, b) => (a.place ?? LAST) - (b.place ?? LAST)),
  }
}

const LAST = Number.POSITIVE_INFINITY
