// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isRoomName, roomBefore, roomInTitle, roomsOf } from './room-words.ts'

test.each([
  ['Zaal 1 t/m 4', ['Zaal 1', 'Zaal 2', 'Zaal 3', 'Zaal 4']],
  ['Zaal 1 tot en met 3', ['Zaal 1', 'Zaal 2', 'Zaal 3']],
  ['zaal 1 t/m zaal 3', ['zaal 1', 'zaal 2', 'zaal 3']],
  ['Zaal 1–3', ['Zaal 1', 'Zaal 2', 'Zaal 3']],
  ['rooms 1-3', ['room 1', 'room 2', 'room 3']],
  ['Rooms 1 to 3', ['Room 1', 'Room 2', 'Room 3']],
  ['Zalen 1 en 2', ['Zaal 1', 'Zaal 2']],
  ['Zaal 1, 2 en 3', ['Zaal 1', 'Zaal 2', 'Zaal 3']],
  ['Zaal 1, 3 t/m 5', ['Zaal 1', 'Zaal 3', 'Zaal 4', 'Zaal 5']],
  ['Zaal A t/m C', ['Zaal A', 'Zaal B', 'Zaal C']],
  ['Lokaal 1.09 t/m 1.11', ['Lokaal 1.09', 'Lokaal 1.10', 'Lokaal 1.11']],
  ['Zaal 1 t/m 3 en de foyer', ['Zaal 1', 'Zaal 2', 'Zaal 3', 'de foyer']],
  ['Foyer, Zaal 1 en 2', ['Foyer', 'Zaal 1', 'Zaal 2']],
])('%s is a list of rooms', (text, rooms) => {
  expect(roomsOf(text)).toEqual(rooms)
  expect(isRoomName(text)).toBe(true)
})

test('a number with a hyphen, a reversed range and other names stay one room', () => {
  for (const text of ['Lokaal 2-14', 'Zaal 4 t/m 1', 'Dev.loer, Utrecht', 'Kerkplein 1, Hoek 2']) {
    expect(roomsOf(text)).toEqual([text])
  }
  expect(isRoomName('Teams 1 t/m 4')).toBe(false)
  expect(isRoomName('Stap 1, 2 en 3')).toBe(false)
})

test.each([
  ['Opening (Zaal 1 t/m 4)', 'Opening', 'Zaal 1 t/m 4', ''],
  ['Werken – Zaal 1 – 4', 'Werken', 'Zaal 1 – 4', ''],
  ['Praten, Zaal 1, 2 en 3', 'Praten', 'Zaal 1, 2 en 3', ''],
  ['Lunch in Zaal 1 t/m 3', 'Lunch', 'Zaal 1 t/m 3', ''],
  ['Lunch in Zaal 1 t/m 3 met muziek', 'Lunch', 'Zaal 1 t/m 3', 'met muziek'],
  ['Praten, locatie: Zaal 1 en 2', 'Praten', 'Zaal 1 en 2', ''],
])('a list of rooms ends a title: %s', (text, title, room, rest) => {
  expect(roomInTitle(text, () => false)).toEqual({ title, room, rest })
})

test('a list of rooms stands before a title', () => {
  expect(roomBefore('Zaal 1 t/m 4: Teams aan de slag', () => false)).toMatchObject({
    title: 'Teams aan de slag',
    room: 'Zaal 1 t/m 4',
  })
})
