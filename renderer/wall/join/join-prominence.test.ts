// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../../shared/day/day.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PLANNED_RUN } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { joinProminence } from './join-prominence.ts'

const SPRINT = sampleDay('staatsprint')

/** How much joining may take in a room, with so many people in each of its teams. */
function at(time: string, joined: number[], roomId = 'zaal-2', day: EventDay = SPRINT) {
  const timeline = timelineOf(day, roomId, PLANNED_RUN)
  const moment = shownMomentAt(timeline, instantOf(day.date, time, day.timeZone))
  const teams = joined.map((count, index) => ({ teamId: `team-${index}`, joined: count }))
  return joinProminence(roomNow(day, timeline, moment), timeline, teams)
}

test('before the day begins, and at the doors, all is shown that takes a phone in', () => {
  expect([at('08:00', [0, 0]), at('09:29', [3, 4])]).toEqual(['arrival', 'arrival'])
  expect(at('12:45', [], 'ruimte-1', sampleDay('zo-bouwen-wij'))).toBe('arrival')
})

test('while teams meet the code is whole, whoever has joined', () => {
  expect([at('10:20', [0, 0]), at('10:20', [5, 6])]).toEqual(['task', 'task'])
})

test('until every team has somebody there is a small code, and a line after that', () => {
  expect([at('09:50', [0, 0]), at('10:41', [2, 0]), at('10:41', [2, 1])]).toEqual([
    'card',
    'card',
    'line',
  ])
})

test('once the first phase is over it is a line, however few have joined, in the hall too', () => {
  const times = ['11:39', '11:41', '12:40', '17:10']
  expect(times.map((time) => at(time, [0, 0]))).toEqual(['card', 'line', 'line', 'line'])
  expect(at('13:50', [0, 0, 0], 'hal')).toBe('line')
})

test('a day without phases or teams keeps a small code until its drinks', () => {
  const day = sampleDay('zo-bouwen-wij')
  expect([at('13:20', [], 'ruimte-1', day), at('17:00', [], 'hal', day)]).toEqual(['card', 'line'])
  expect([at('23:59', [], 'hal', day), at('23:59', [2, 3])]).toEqual(['none', 'none'])
})
