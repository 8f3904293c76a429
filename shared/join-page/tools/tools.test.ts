// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { runOf } from '../../timeline/run.ts'
import { day, pageAt, textOf, view } from '../pages/room-page.test-kit.ts'

test('ideas are asked for over what goes on while they are counted, and under it after', () => {
  const played = new PlayedDay(day)
  played.steer('13:17', 'next', 'all')
  const me = { number: 1, teamId: 'delta', displayName: null, roleIds: [] }
  const askedAt = (time: string) => {
    const run = runOf(played.state.runs, 'zaal-2')
    const page = pageAt(time, { view: view({ me, run }) })
    return ['first', 'tools'].filter((id) => textOf(page, id).includes('Hoeveel ideeën hangen er'))
  }
  expect(askedAt('13:16')).toEqual([])
  expect(askedAt('13:24')).toEqual(['first'])
  played.begin('13:30', 'all', 'fase4', null)
  expect(askedAt('13:31')).toEqual(['tools'])
})
