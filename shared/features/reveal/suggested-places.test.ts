// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { placesByJury, suggestedPlaces } from './suggested-places.ts'

const standings = (...places: (number | null)[]) =>
  places.map((place, index) => ({ teamId: 'abcdef'.charAt(index), place }))

test('equals share a place, and as many are passed over', () => {
  expect(suggestedPlaces(standings(1, 1, 3, 4))).toEqual([['a', 'b'], ['c']])
  expect(suggestedPlaces(standings(1, 2, 3, 3, 5))).toEqual([['a'], ['b'], ['c', 'd']])
})

test('a day says how many places there are, and nobody without a total has one', () => {
  expect(suggestedPlaces(standings(1, 2, null), 1)).toEqual([['a']])
  expect(suggestedPlaces(standings(1, null, null))).toEqual([['a']])
})

test('the jury’s places stand there once its sheets are closed', () => {
  const jury = { standings: standings(1, 2) }
  expect(placesByJury({ ...jury, isClosed: false })).toEqual([])
  expect(placesByJury({ ...jury, isClosed: true })).toEqual([['a'], ['b']])
})
