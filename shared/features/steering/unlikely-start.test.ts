// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { HOUR } from '../../instant.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { unlikelyStart } from './unlikely-start.ts'

/** What is asked before `next` in all rooms, so many days from the day itself. */
function asked(played: PlayedDay, time: string, days = 0) {
  const { day } = played.state
  const at = on(day, time) + days * 24 * HOUR
  const statuses = day.rooms.map((room) => ({
    room,
    timeline: played.timeline(room.id),
    moment: played.momentOf(room.id, at),
  }))
  return unlikelyStart(day, statuses, at)
}

test('a day that is not today, or hours off, is asked about before it begins', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(asked(played, '20:10', -1)).toEqual({ kind: 'other-date', today: '2024-03-12' })
  expect(asked(played, '06:30')).toMatchObject({
    kind: 'early',
    first: on(played.state.day, '09:30'),
  })
  // Doors open early on the day itself.
  expect([asked(played, '08:45'), asked(played, '10:42')]).toEqual([null, null])
})

test('once it has begun nothing is asked any more, nor of a day that is past', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.steer('06:00', 'next', 'all')
  expect(asked(played, '06:05')).toBeNull()
  expect(asked(new PlayedDay(sampleDay('staatsprint')), '10:00', 3)).toBeNull()
})
