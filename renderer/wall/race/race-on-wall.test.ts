// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { raceIn } from '../../../shared/features/race/race.ts'
import { RACE, racedDay, setAll } from '../../../shared/features/race/raced-day.test-kit.ts'
import { raceInput, toldRace } from '../../../shared/features/race/views.ts'
import { withNames } from './race-on-wall.ts'

test('every wall calls the teams of all rooms as they chose', () => {
  const played = racedDay()
  played.steer('13:15', 'next', 'all')
  setAll(played, '13:21', { duin: 41 })
  const race = raceIn(played.state.day, RACE)
  const told = race && toldRace(raceInput(played.state), race)
  if (!told) throw new Error('no race')
  const { teams } = withNames(told, { duin: { name: 'De Zandhazen', yell: null } })
  expect(teams.slice(0, 2)).toMatchObject([
    { teamId: 'duin', name: { und: 'De Zandhazen' } },
    { teamId: 'noord', name: told.teams[1]?.name },
  ])
})
