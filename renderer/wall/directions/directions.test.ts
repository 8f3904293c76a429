// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { dayForPage } from '../../../shared/views/day-part.ts'
import { comingUp } from '../coming/coming.ts'
import { countdownLabel } from '../countdown/countdown-label.ts'
import { nextUp } from '../programme/next-up.ts'
import { onNow } from '../programme/on-now.ts'
import { wallIn } from '../shell/wall.test-kit.ts'
import { directionsNow } from './directions.ts'

const PLACES: [slotId: string, rooms: string[], start: string, end: string][] = [
  ['nerds', ['ruimte-1'], '13:15', '14:00'],
  ['quality-time', ['ruimte-2'], '13:15', '14:00'],
  ['implementatie', ['ruimte-1', 'ruimte-3'], '14:15', '15:00'],
]

/** The afternoon with some of its workshops given a room and a time, as a room's wall has it. */
function wallOf(roomId: string) {
  const played = new PlayedDay(sampleDay('zo-bouwen-wij'))
  for (const [slotId, rooms, start, end] of PLACES) {
    expect(played.desk('12:50', { type: 'schedule', slotId, rooms, start, end })).toBe(null)
  }
  const day = dayForPage(played.state.day, roomId)
  const timeline = played.timeline(roomId)
  return {
    directions: (time: string) =>
      directionsNow(day, timeline, played.moment(roomId, time), on(day, time), 'nl').map(
        ({ when, where, title }) => `${when} ${where}: ${title}`,
      ),
    now: (time: string) => {
      const room = roomNow(day, timeline, played.moment(roomId, time))
      return { ...onNow(room, 'nl', false), label: countdownLabel(room, 'nl', false)?.words }
    },
    next: (time: string) => nextUp(roomNow(day, timeline, played.moment(roomId, time)), 'nl'),
    coming: (spanId: string) => comingUp(day, timeline, spanId, null, 'nl'),
  }
}

const NERDS = 'NeRDS leidraad softwareontwikkeling'
const CASE = 'Casus implementatieondersteuning'

test('the hall and a free room say where every workshop is, until it is over', () => {
  for (const roomId of ['hal', 'ruimte-5']) {
    const wall = wallOf(roomId)
    expect(wall.directions('13:05')).toEqual([])
    expect(wall.directions('13:16')).toEqual([
      `Nu Werkruimte 1: ${NERDS}`,
      'Nu Werkruimte 2: Quality-time',
      `14:15 Werkruimte 1 en 3: ${CASE}`,
    ])
    expect(wall.directions('14:05')).toEqual([`14:15 Werkruimte 1 en 3: ${CASE}`])
    expect(wall.directions('15:30')).toEqual([])
    // What never got a room is not all there is.
    expect(wall.now('15:30').parts).toEqual([])
  }
})

test('just before the block, what comes says where to go', () => {
  const { kicker, title, directions } = wallOf('hal').coming('workshops') ?? {}
  expect([kicker, title]).toEqual(['Begint om 13:15', 'Workshops'])
  expect(directions?.map(({ when, where }) => `${when} ${where}`)).toEqual([
    '13:15 Werkruimte 1',
    '13:15 Werkruimte 2',
    '14:15 Werkruimte 1 en 3',
  ])
})

test('a workroom says which workshop it has and when, and counts to it', () => {
  const wall = wallOf('ruimte-1')
  expect(wall.next('13:05')).toEqual({
    title: NERDS,
    detail: 'hier om 13:15, 45 min',
    shortDetail: 'hier om 13:15',
  })
  expect(wall.coming('workshops')).toMatchObject({
    kicker: 'Hier om 13:15',
    title: NERDS,
    instruction: expect.stringContaining('Een leidraad'),
    directions: [],
  })
  expect(wall.directions('14:05')).toEqual([])
  expect(wall.now('14:05')).toMatchObject({
    kicker: 'Hier om 14:15',
    title: CASE,
    label: 'Begint over',
  })
})

test('a workshop’s digits are its own, in the room that has it', () => {
  const wall = wallOf('ruimte-1')
  expect(wall.directions('13:16')).toEqual([])
  expect(wall.now('13:16')).toMatchObject({
    kicker: null,
    title: NERDS,
    instruction: expect.stringContaining('Een leidraad'),
    label: 'Nog',
  })
})

test('a hall that people leave for their rooms says where each challenge is, and in a phase no more', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const told = (roomId: string, time: string) =>
    wallIn(played, roomId, on(played.state.day, time)).directions.map(
      ({ title, where }) => `${title}: ${where}`,
    )
  const places = [
    'Moderniseren van de gemeentelijke IT: Zaal 1 en 4',
    'Slimme IT-samenwerking markt en overheid: Zaal 2 en 5',
    'Tekort aan IT-personeel: Zaal 3 en 6',
  ]
  expect(told('hal', '10:00')).toEqual(places)
  expect(told('hal', '10:41')).toEqual([])
  expect(told('zaal-2', '10:00')).toEqual([])
})
