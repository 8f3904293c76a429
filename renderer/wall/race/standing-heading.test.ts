// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { raceIn } from '../../../shared/features/race/race.ts'
import {
  RACE,
  racedDay,
  setAll,
  standing,
} from '../../../shared/features/race/raced-day.test-kit.ts'
import { standingHeading } from './standing-heading.ts'

test('what to do stands over the bars, also where the day has come once more since', () => {
  const played = racedDay()
  played.steer('13:15', 'next', 'all')
  setAll(played, '13:21', { duin: 41 })
  const { day } = played.state
  const race = raceIn(day, RACE)
  if (!race) throw new Error('no race')
  const shown = { race, standing: standing(played, '13:21'), isResult: false }
  const moment = played.momentOf('zaal-2', on(day, '13:21'))
  for (const told of [day, sampleDay('staatsprint')]) {
    expect(standingHeading(told, moment, shown, 'nl')).toMatchObject({
      ...{ kicker: 'Stand na Race deel 1', title: 'Tussenstand' },
      detail: expect.stringMatching(/^Tel jullie ideeën/),
    })
  }
})
