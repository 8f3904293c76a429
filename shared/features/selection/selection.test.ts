// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { ALL_ROOMS, roomChoiceOf, toggle, withoutGone } from './selection.ts'

const ids = ['a', 'b', 'c']
const choose = (...roomIds: string[]) =>
  roomIds.reduce((selection, id) => toggle(selection, id, ids), ALL_ROOMS)

test('from all rooms, choosing one means that one only', () => {
  expect(roomChoiceOf(choose('b'))).toEqual(['b'])
})

test('choosing a room again lets go of it, and none left means all', () => {
  expect(roomChoiceOf(choose('b', 'c', 'b'))).toEqual(['c'])
  expect(roomChoiceOf(choose('b', 'b'))).toBe('all')
})

test('every room one by one is all rooms together', () => {
  expect(roomChoiceOf(choose('c', 'a', 'b'))).toBe('all')
})

test('rooms that the day no longer has fall out of the choice', () => {
  expect(roomChoiceOf(withoutGone(choose('a', 'b'), ['b', 'c']))).toEqual(['b'])
  expect(roomChoiceOf(withoutGone(choose('a'), ['b', 'c']))).toBe('all')
})
