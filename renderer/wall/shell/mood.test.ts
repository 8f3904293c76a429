// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { moodOf } from './mood.ts'

const day = sampleDay('staatsprint')
const workshops = sampleDay('zo-bouwen-wij')

function mood(time: string, roomId = 'zaal-2', played = new PlayedDay(day)) {
  const at = on(played.state.day, time)
  const timeline = played.timeline(roomId)
  return moodOf(roomNow(played.state.day, timeline, played.momentOf(roomId, at)), 'programme')
}

test.each([
  ['08:50', 'zaal-2', 'before'],
  ['09:35', 'hal', 'plenary'],
  ['09:35', 'zaal-2', 'elsewhere'],
  ['09:50', 'zaal-2', 'item'],
  ['10:41', 'zaal-2', 'phase'],
  ['10:41', 'hal', 'phase'],
  ['12:40', 'zaal-2', 'break'],
  ['13:17', 'zaal-2', 'waiting'],
  ['15:05', 'zaal-2', 'break'],
  ['16:50', 'hal', 'plenary'],
  ['17:10', 'hal', 'break'],
])('at %s the wall in %s is of the mood %s…', (time, room, expected) => {
  expect(mood(time, room)).toBe(expected)
})

test.each([
  ['12:40', 'hal', 'before'],
  ['13:05', 'hal', 'plenary'],
  ['13:05', 'ruimte-1', 'elsewhere'],
  ['14:00', 'hal', 'elsewhere'],
  ['17:00', 'ruimte-1', 'break'],
  ['17:31', 'hal', 'over'],
])('… and on a day of workshops at %s in %s of the mood %s', (time, room, expected) => {
  expect(mood(time, room, new PlayedDay(workshops))).toBe(expected)
})

test('what a start signal begins is a race until something else begins', () => {
  const played = new PlayedDay(day)
  expect(mood('13:17', 'zaal-2', played)).toBe('waiting')
  expect(played.steer('13:18', 'next', ['zaal-2'])).toBe(null)
  expect(mood('13:19', 'zaal-2', played)).toBe('race')
  expect(mood('13:24', 'zaal-2', played)).toBe('waiting')
})

test('a scene that the desk chose has a mood of its own', () => {
  const played = new PlayedDay(day)
  const timeline = played.timeline('zaal-2')
  const now = roomNow(day, timeline, played.momentOf('zaal-2', on(day, '10:41')))
  const moods = (['programme', 'coming', 'join', 'message', 'blank'] as const).map((chosen) =>
    moodOf(now, chosen),
  )
  expect(moods).toEqual(['phase', 'waiting', 'plain', 'message', 'plain'])
})
