// SPDX-License-Identifier: EUPL-1.2
import { showsFor } from '../../../shared/clock/shows-for.ts'
import { type ChosenNames, teamNameOf } from '../../../shared/features/naming/team-name.ts'
import { overIn } from '../../../shared/features/race/parts-in-rooms.ts'
import { type Race, RESULT_LASTS_MS, raceIn } from '../../../shared/features/race/race.ts'
import { type Standing, standingAt, type ToldRace } from '../../../shared/features/race/standing.ts'
import { contentOf } from '../../../shared/now/span-content.ts'
import { isHall } from '../../../shared/now/workshops.ts'
import type { Wall } from '../shell/wall-scene.ts'

/** What a wall shows of a race while nobody in its room races. */
export type RaceOnWall = { race: Race; standing: Standing; isResult: boolean }

/**
 * The race whose bars or whose result a wall shows; `null`: none. In a room they are there between its
 * parts and after the last, in a hall from the first part that is over anywhere; a result that was just
 * announced is everywhere for a while. A room that races sees the time and nothing else.
 */
export function raceOnWall(wall: Wall): RaceOnWall | null {
  const { props, chosen, second } = wall
  if (chosen !== 'programme') return null
  for (const told of props.view.room.races ?? []) {
    const race = raceIn(props.day, told.key)
    if (!race || !isOn(wall, race, told)) continue
    const { closedAt } = told
    const standing = standingAt(withNames(told, props.view.room.chosenNames), closedAt ?? second)
    const isResult = closedAt !== null
    if (isResult ? standing.leaders.length > 0 : standing.part !== null) {
      return { race, standing, isResult }
    }
  }
  return null
}

/** The race with all teams called as they chose: those of other rooms aren't in a wall's own day. */
export function withNames(told: ToldRace, chosen: ChosenNames): ToldRace {
  return {
    ...told,
    teams: told.teams.map((team) => ({
      ...team,
      name: teamNameOf(chosen, { id: team.teamId, name: team.name }),
    })),
  }
}

function isOn(wall: Wall, race: Race, { closedAt, groups }: ToldRace): boolean {
  const { props, moment, second, playback, timeline } = wall
  const { step, activity } = contentOf(
    props.day,
    (moment.activity ?? moment.step ?? moment.slot)?.id ?? '',
  )
  if (activity?.isCounted) return false
  if (showsFor(RESULT_LASTS_MS, closedAt, second, playback)) return true
  if (step === race.step) {
    const own = groups.find(({ rooms }) => rooms.includes(timeline.roomId))
    return closedAt !== null || (own !== undefined && overIn(own, second).includes(true))
  }
  const isWatching = moment.slot?.isElsewhere && isHall(props.day, timeline.roomId)
  if (!isWatching || moment.nested) return false
  // For as long as anybody is at it.
  return groups.some(({ parts, end }) => {
    const hasBegun = parts.some(({ start }) => start !== null && start <= second)
    return hasBegun && (end === null || end > second)
  })
}
