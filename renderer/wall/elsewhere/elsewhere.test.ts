// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../../../shared/day/small-day.test-kit.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { nextUp } from '../programme/next-up.ts'
import { sceneOn } from '../shell/scenes.ts'
import { wallIn } from '../shell/wall.test-kit.ts'
import { elsewhereNow } from './elsewhere-now.ts'

/** What a room's wall says of where its people should be, and which scene it shows. */
function wallAt(played: PlayedDay, roomId: string, time: string) {
  const at = on(played.state.day, time)
  const wall = wallIn(played, roomId, at)
  const room = roomNow(wall.props.day, wall.timeline, wall.moment)
  return {
    scene: sceneOn(wall).id,
    now: elsewhereNow(room, 'nl'),
    next: nextUp(room, 'nl')?.detail,
  }
}

test('an empty room says where its people are, by the place’s own name, and until when', () => {
  const staatsprint = new PlayedDay(sampleDay('staatsprint'))
  expect(wallAt(staatsprint, 'zaal-2', '12:20')).toMatchObject({
    scene: 'elsewhere',
    now: { places: ['Grote zaal'], title: 'Terugkoppeling eerste fases', until: 'Tot 12:30' },
  })
  const workshops = new PlayedDay(sampleDay('zo-bouwen-wij'))
  expect(wallAt(workshops, 'ruimte-1', '13:10')).toMatchObject({
    scene: 'elsewhere',
    now: { places: ['Plein'], title: 'Opening', until: 'Tot 13:15' },
  })
})

test('the place itself, and a room with something of its own, keep the programme', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  for (const [room, time] of [
    ['hal', '12:20'],
    ['zaal-2', '10:41'],
    ['zaal-2', '08:00'],
  ] as const) {
    expect(wallAt(played, room, time)).toMatchObject({ scene: 'programme', now: null })
  }
})

test('a room says when it is its turn again', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(wallAt(played, 'zaal-2', '09:42').next).toBe('hier om 09:45, 30 min')
  expect(wallAt(played, 'zaal-2', '09:31').next).toBe('om 09:40, 5 min')
})

test('where time stands still there, nobody is told an end', () => {
  const held = new PlayedDay(sampleDay('staatsprint'))
  expect(held.steer('12:20', 'pause', 'all')).toBe(null)
  expect(wallAt(held, 'zaal-2', '12:25').now?.until).toBe('De tijd staat stil')
})

const ITEMS: Item[] = [['Uitleg', '09:00', '10:00', { scope: 'plenary' }]]

test('several places are all named, and where nobody knows which it is, none is', () => {
  const places = (rooms: string[], items = ITEMS) =>
    wallAt(new PlayedDay(smallDay({ rooms, items })), 'zilt', '09:30').now?.places ?? null
  expect(places(['hall Plein', 'Zilt'])).toEqual(['Plein'])
  expect(places(['hall Een', 'hall Twee', 'Zilt'])).toBe(null)
  const inBoth: Item[] = [
    ['Uitleg', '09:00', '10:00', { scope: 'plenary', rooms: ['een', 'twee'] }],
  ]
  expect(places(['hall Een', 'hall Twee', 'Zilt'], inBoth)).toEqual(['Een', 'Twee'])
})
