// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import zoBouwenWij from '../../../assets/days/zo-bouwen-wij.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { smallDay } from '../../day/small-day.test-kit.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { momentAt } from '../../timeline/moment.ts'
import { PLANNED_RUN } from '../../timeline/run.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { planRows } from './plan-rows.ts'

function rowsAt(day: EventDay, time: string) {
  const at = instantOf(day.date, time, day.timeZone)
  const statuses = day.rooms.map((room) => {
    const timeline = timelineOf(day, room.id, PLANNED_RUN)
    return { timeline, moment: momentAt(timeline, at) }
  })
  return planRows(
    day,
    statuses.filter(({ moment }) => !moment.slot?.isElsewhere),
  )
}

test('rooms stand at their slot, and a phase that goes on shows its steps', () => {
  const breakOut = [1, 2, 3, 4, 5, 6].map((number) => `zaal-${number}`)
  const rows = rowsAt(EventDay.parse(staatsprint), '10:41').filter(({ id }) =>
    id.startsWith('fase1'),
  )
  expect(rows.map(({ id, level, roomIds }) => ({ id, level, roomIds }))).toEqual([
    { id: 'fase1', level: 'slot', roomIds: breakOut },
    { id: 'fase1/stap-1', level: 'step', roomIds: breakOut },
    { id: 'fase1/stap-2', level: 'step', roomIds: [] },
  ])
})

test('a break within a phase stands after it, with the rooms at both', () => {
  const rows = rowsAt(EventDay.parse(staatsprint), '15:05')
  const ids = rows.filter(({ roomIds }) => roomIds.length > 0).map(({ id }) => id)
  expect(ids).toEqual(['fase4', 'fase4/stap-1', 'pauze'])
})

test('what is not scheduled stands without a time under the slot that it lies in', () => {
  const day = EventDay.parse(zoBouwenWij)
  const rows = rowsAt(day, '14:00')
  const inWorkshops = day.slots.filter(({ parent }) => parent === 'workshops').map(({ id }) => id)
  const at = rows.findIndex(({ id }) => id === 'workshops')
  const after = rows.slice(at + 1, at + 1 + inWorkshops.length)
  expect(after.map(({ id, plannedStart }) => ({ id, plannedStart }))).toEqual(
    inWorkshops.map((id) => ({ id, plannedStart: null })),
  )
})

test('on a day with one room, written as a hall, each item has its time and the room stands at it', () => {
  const day = smallDay({
    rooms: ['hall Lokaal'],
    items: [
      ['Start', '09:00', '09:15', { scope: 'rooms' }],
      ['Schetsen', '09:15', '11:00', { scope: 'rooms', kind: 'workshop' }],
    ],
  })
  expect(rowsAt(day, '09:30')).toMatchObject([
    { id: 'start', plannedStart: instantOf(day.date, '09:00', day.timeZone), roomIds: [] },
    {
      id: 'schetsen',
      plannedStart: instantOf(day.date, '09:15', day.timeZone),
      roomIds: ['lokaal'],
    },
  ])
})
