// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { hangingIn, type KnownDisplay } from './hanging.ts'

const DAY = sampleDay('staatsprint')
const known = (deviceId: string, room: string | null): KnownDisplay => ({
  deviceId,
  name: '',
  trimMs: 0,
  room: room === null ? null : { nl: room },
})
const hung = (roomId: string) => ({ roomId, name: '', pairedAt: 0, trimMs: 0, patternAt: null })
const roomsIn = (...of: Parameters<typeof hangingIn>) =>
  hangingIn(...of).hang.map(({ display, roomId }) => [display.deviceId, roomId])

test('a display hangs in the room of the name that it hung in, however that is written', () => {
  const displays = [known('a', 'zaal 2'), known('b', 'ZAAL  3'), known('c', 'Zaal-4')]
  expect(roomsIn(DAY, displays, {})).toEqual([
    ['a', 'zaal-2'],
    ['b', 'zaal-3'],
    ['c', 'zaal-4'],
  ])
})

test('without such a room it hangs where this day had it, and else somebody is asked', () => {
  const displays = [known('a', 'Kelder'), known('b', 'Kelder'), known('c', null)]
  const hanging = hangingIn(DAY, displays, { a: hung('zaal-5'), b: hung('gone') })
  expect(hanging.hang.map(({ display, roomId }) => [display.deviceId, roomId])).toEqual([
    ['a', 'zaal-5'],
  ])
  expect(hanging.unhung.map(({ deviceId }) => deviceId)).toEqual(['b', 'c'])
})

test('in a day of one room there is nothing to ask', () => {
  const day = { ...DAY, rooms: DAY.rooms.slice(0, 1) }
  expect(roomsIn(day, [known('a', 'Kelder')], {})).toEqual([['a', DAY.rooms[0]?.id]])
})

test('what was unpaired since is not hung again', () => {
  expect(hangingIn(DAY, [], { a: hung('zaal-5') }).unpair).toEqual(['a'])
})
