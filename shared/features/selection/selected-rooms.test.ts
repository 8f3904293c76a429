// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { momentAt } from '../../timeline/moment.ts'
import { PLANNED_RUNS, runOf } from '../../timeline/run.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { lateTogether, targetOf } from './selected-rooms.ts'
import { ALL_ROOMS, type RoomSelection } from './selection.ts'

const day = EventDay.parse(staatsprint)
const at = instantOf(day.date, '10:41', day.timeZone)
const two: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2', 'zaal-5']) }
const SHOWN = day.rooms.map((room) => ({
  room,
  moment: momentAt(timelineOf(day, room.id, runOf(PLANNED_RUNS, room.id)), at),
}))

test('a command for some rooms names them, and what each was seen to stand at', () => {
  expect(targetOf(two, SHOWN)).toEqual({
    rooms: ['zaal-2', 'zaal-5'],
    saw: { 'zaal-2': expect.any(String), 'zaal-5': expect.any(String) },
  })
})

test('a command for all rooms says all, and what every room stands at', () => {
  const { rooms, saw } = targetOf(ALL_ROOMS, SHOWN)
  expect(rooms).toBe('all')
  expect(Object.keys(saw)).toEqual(day.rooms.map(({ id }) => id))
})

test('lateness is dealt with for all where it is everybody’s, else for what was chosen or that room', () => {
  const inPlenary = SHOWN.map(({ room }) => {
    const timeline = timelineOf(day, room.id, runOf(PLANNED_RUNS, room.id))
    return { room, moment: momentAt(timeline, instantOf(day.date, '15:50', day.timeZone)) }
  })
  for (const roomId of ['hal', 'zaal-2']) {
    expect(lateTogether(roomId, two, inPlenary)).toBe(ALL_ROOMS)
  }
  expect(lateTogether('zaal-2', two, SHOWN)).toBe(two)
  const only = (roomId: string) => ({ kind: 'some', roomIds: new Set([roomId]) })
  expect(lateTogether('zaal-1', two, SHOWN)).toEqual(only('zaal-1'))
  expect(lateTogether('zaal-2', ALL_ROOMS, SHOWN)).toEqual(only('zaal-2'))
})
