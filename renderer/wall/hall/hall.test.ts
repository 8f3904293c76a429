// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { sceneOn } from '../shell/scenes.ts'
import { wallIn } from '../shell/wall.test-kit.ts'
import { hallSteps, whereInRooms } from './hall-now.ts'

/** The steps that the hall's wall lists, one in a line: `1 Maak je hoofd leeg, on, Tot 11:05`. */
function steps(played: PlayedDay, time: string): string[] {
  const at = on(played.state.day, time)
  const { props, timeline, moment } = wallIn(played, 'hal', at)
  const stand = roomNow(props.day, timeline, moment)
  return hallSteps(stand, props.view.room.elsewhere, at, 'nl').map(
    ({ number, title, when, detail }) =>
      `${number ?? ''} ${title}, ${when}${detail === null ? '' : `, ${detail}`}`.trim(),
  )
}

const staatsprint = () => new PlayedDay(sampleDay('staatsprint'))

test('a hall lists the steps of the phase in the rooms, and marks the one that is on', () => {
  expect(steps(staatsprint(), '13:50')).toEqual([
    '1 Idee Race, done',
    '2 Dot voting, on, Tot 14:05',
    '3 Crystal Ball, to-come, 14:05',
  ])
})

test('a phase of one step counts nothing', () => {
  expect(steps(staatsprint(), '11:50')).toEqual(['Formuleer ‘HKW’-vragen, on, Tot 12:15'])
})

test('where a room is steered away from the others, the hall says which is where', () => {
  const played = staatsprint()
  for (let press = 0; press < 4; press += 1) {
    expect(played.steer('10:41', 'next', ['zaal-2', 'zaal-3'])).toBe(null)
  }
  expect(steps(played, '10:42')).toEqual([
    '1 Maak je hoofd leeg, on, Zaal 1, 4, 5 en 6',
    '2 Build Your Vehicle, on, Zaal 2 en 3',
  ])
})

test('the rooms are named where there is room for their names', () => {
  const day = sampleDay('staatsprint')
  expect(whereInRooms(day, 'nl')).toBe('Nu in Zaal 1 t/m 6')
  const rooms = day.rooms.map((room, index) =>
    room.kind === 'hall' ? room : { ...room, name: { nl: `Een lange naam, nummer ${index}b` } },
  )
  expect(whereInRooms({ ...day, rooms }, 'nl')).toBe('Nu in de werkzalen')
})

test('only a phase in the rooms has the hall’s own wall', () => {
  const sceneAt = (room: string, time: string) =>
    sceneOn(wallIn(staatsprint(), room, on(sampleDay('staatsprint'), time))).id
  expect(sceneAt('hal', '10:41')).toBe('hall')
  expect(sceneAt('hal', '12:20')).toBe('programme')
  expect(sceneAt('hal', '15:05')).toBe('programme')
  expect(sceneAt('zaal-2', '10:41')).toBe('programme')
})
