// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on } from '../../day/sample-day.test-kit.ts'
import { smallDay } from '../../day/small-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { earlierEdit, turnsToCome } from './turn-order.ts'

const teams = ['reiger', 'ibis', 'kluut', 'uil'].map((id, index) => ({
  ...{ id, name: { nl: id } },
  room: index === 3 ? 'rechts' : 'links',
}))
const turns = {
  order: 'teams' as const,
  parts: [{ id: 'pitch', title: { nl: 'Pitch' }, minutes: 3 }],
}
const day = smallDay({
  rooms: ['Links', 'Rechts'],
  teams,
  items: [['Ronde', '10:00', '10:30', { kind: 'pitches', scope: 'rooms', turns }]],
})

function listsAt(played: PlayedDay, time: string) {
  const { day } = played.state
  const statuses = day.rooms.map((room) => ({ room, timeline: played.timeline(room.id) }))
  return turnsToCome(day, statuses, on(day, time))
}

test('of the turns still to come the order is changed while the item goes on, room by room', () => {
  const played = new PlayedDay(day)
  const told = () =>
    listsAt(played, '10:01').map(({ room, teams }) => [room?.id, ...teams.map(({ id }) => id)])
  expect(told()).toEqual([['links', 'ibis', 'kluut']])
  const [list] = listsAt(played, '10:01')
  const edit = list && earlierEdit(played.state.day, list, 'kluut')
  if (!edit) throw new Error('nobody can go earlier')
  expect(played.desk('10:01', { type: 'edit', edits: [edit] })).toBe(null)
  expect(told()).toEqual([['links', 'kluut', 'ibis']])
  expect(played.wall('links', '10:02')).toBe('ronde/reiger/pitch, left 10:03 (60 s)')
  expect(played.steer('10:04', 'next', ['links'])).toBe(null)
  expect(played.wall('links', '10:05')).toBe('ronde/kluut/pitch, left 10:07 (120 s)')
})
