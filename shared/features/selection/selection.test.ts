// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { ALL_ROOMS, roomsOf, toggled, within } from './selection.ts'

const ids = ['a', 'b', 'c']
const choose = (...roomIds: string[]) =>
  roomIds.reduce((choice, id) => toggled(choice, id, ids), ALL_ROOMS)

test('from all rooms, choosing one means that one only', () => {
  expect(roomsOf(choose('b'))).toEqual(['b'])
})

test('choosing a room again lets go of it, and none left means all', () => {
  expect(roomsOf(choose('b', 'c', 'b'))).toEqual(['c'])
  expect(roomsOf(choose('b', 'b'))).toBe('all')
})

test('every room one by one is all rooms together', () => {
  expect(roomsOf(choose('c', 'a', 'b'))).toBe('all')
})

test('rooms that the day no longer has fall out of the choice', () => {
  expect(roomsOf(within(choose('a', 'b'), ['b', 'c']))).toEqual(['b'])
  expect(roomsOf(within(choose('a'), ['b', 'c']))).toBe('all')
})
