// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { ALL_ROOMS, roomChoiceOf, selectOnly, toggle, withoutGone } from './selection.ts'

const ids = ['a', 'b', 'c']
const add = (...roomIds: string[]) =>
  roomIds.reduce((selection, id) => toggle(selection, id, ids), ALL_ROOMS)

test('choosing a room means that one only, whatever was chosen before', () => {
  expect(roomChoiceOf(selectOnly(['b'], ids))).toEqual(['b'])
  expect(roomChoiceOf(add('b'))).toEqual(['b'])
})

test('adding a room again lets go of it, but never of the last: none would be all', () => {
  expect(roomChoiceOf(add('b', 'c', 'b'))).toEqual(['c'])
  expect(roomChoiceOf(add('b', 'b'))).toEqual(['b'])
})

test('every room one by one is all rooms together', () => {
  expect(roomChoiceOf(add('c', 'a', 'b'))).toBe('all')
})

test('rooms that the day no longer has fall out of the choice', () => {
  expect(roomChoiceOf(withoutGone(add('a', 'b'), ['b', 'c']))).toEqual(['b'])
  expect(roomChoiceOf(withoutGone(add('a'), ['b', 'c']))).toBe('all')
})
