// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'
import { outcomeOf } from '../../../timeline/outcome.ts'
import { timelineGoingOn } from './growing-lateness.ts'

const TWO = ['zaal-2']

/** By how many minutes what follows is late if the room goes on then, and what is lost. */
function outlook(played: PlayedDay, time: string): [number, number] {
  const { day, runs } = played.state
  const at = on(day, time)
  const room = day.rooms.find(({ id }) => id === 'zaal-2')
  if (!room) throw new Error('no such room')
  const status = { room, timeline: played.timeline(room.id), moment: played.momentOf(room.id, at) }
  const timeline = timelineGoingOn(day, runs, status, at)
  if (!timeline) throw new Error('it can not')
  const { lateMs, cut } = outcomeOf(timeline, timeline, at)
  return [lateMs / 60_000, (cut?.lostMs ?? 0) / 60_000]
}

test('a held room tells what its pause has cost so far', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.steer('10:42', 'pause', TWO)
  expect(outlook(played, '10:47')).toEqual([5, 5])
  expect(outlook(played, '10:49')).toEqual([7, 7])
})

test('a room that runs over tells what that has cost so far', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  played.steer('10:42', 'runOver', TWO)
  expect(outlook(played, '10:44')).toEqual([0, 0])
  expect(outlook(played, '10:52')).toEqual([7, 7])
})
