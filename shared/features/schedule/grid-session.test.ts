// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay, Slot } from '../../day/day.ts'
import { on } from '../../day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../../day/small-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { cellsAt, firstFree, gridsOf, sessionEdit } from './grid-session.ts'

const ROUNDS = [
  { id: 'een', start: '10:00', end: '10:30' },
  { id: 'twee', start: '10:40', end: '11:10' },
]
const ITEMS: Item[] = [
  ['Opening', '09:30', '10:00'],
  ['Sessies', '10:00', '11:10', { kind: 'workshops', scope: 'rooms', rounds: ROUNDS }],
  [
    'Brood',
    '10:00',
    '10:30',
    { kind: 'workshop', rooms: ['links'], parent: 'sessies', round: ['een'] },
  ],
  ['Soep', '11:10', '12:00', { kind: 'lunch', scope: 'free' }],
]
const day = smallDay({ rooms: ['hall Plein', 'Links', 'Rechts'], items: ITEMS })

function block(of: EventDay): Slot {
  const [found] = gridsOf(of)
  if (!found) throw new Error('no grid')
  return found
}

/** Puts a session into the first free cell, as the desk does. */
function bring(played: PlayedDay, time: string, title: string) {
  const at = on(day, time)
  const { day: now } = played.state
  const cell = firstFree(cellsAt(now, block(now), at))
  if (!cell) throw new Error('no cell is free')
  const edit = sessionEdit(now, block(now), cell, { title, speaker: 'Sam' }, at)
  return played.desk(time, { type: 'edit', edits: [edit] })
}

test('the first free cell is in the round that is on, or else that comes', () => {
  const free = (time: string) => {
    const cell = firstFree(cellsAt(day, block(day), on(day, time)))
    return cell && `${cell.round.id} ${cell.room.id}`
  }
  expect(['09:00', '10:10', '10:30', '11:10'].map(free)).toEqual([
    'een rechts',
    'een rechts',
    'twee links',
    null,
  ])
})

test('a session that is brought while the day runs is on its wall at once, and undone in one step', () => {
  const played = new PlayedDay(day)
  expect(played.wall('rechts', '10:10')).toBe('sessies/een, left 11:10 (3600 s)')
  expect(bring(played, '10:10', 'Zingen')).toBe(null)
  expect(played.wall('rechts', '10:12')).toBe('zingen, left 10:30 (1080 s)')
  // What other rooms have, and what comes after it, stays.
  expect(played.wall('links', '10:12')).toBe('brood, left 10:30 (1080 s)')
  expect(played.wall('rechts', '10:35')).toBe('sessies/twee, left 11:10 (2100 s)')
  expect(played.desk('10:13', { type: 'undo', saw: played.state.seq })).toBe(null)
  expect(played.wall('rechts', '10:14')).toBe('sessies/een, left 11:10 (3360 s)')
})

test('the second of two with one title gets an id of its own', () => {
  const played = new PlayedDay(day)
  expect(bring(played, '09:40', 'Zingen')).toBe(null)
  expect(bring(played, '09:41', 'Zingen')).toBe(null)
  expect(played.state.day.slots.slice(-2)).toMatchObject([
    { id: 'zingen', rooms: ['rechts'], start: '10:00', speakers: [{ nl: 'Sam' }] },
    { id: 'zingen-2', rooms: ['links'], start: '10:40', round: ['twee'] },
  ])
})
