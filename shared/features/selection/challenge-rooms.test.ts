// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { challengeRooms } from './challenge-rooms.ts'
import { ALL_ROOMS, isExactly, selectOnly } from './selection.ts'

const day = sampleDay('staatsprint')
const ids = day.rooms.map(({ id }) => id)

test('a challenge stands for the rooms that work on it', () => {
  const found = challengeRooms(day).map(({ challenge, roomIds }) => [challenge.number, roomIds])
  expect(found).toEqual([
    [1, ['zaal-1', 'zaal-4']],
    [2, ['zaal-2', 'zaal-5']],
    [3, ['zaal-3', 'zaal-6']],
  ])
})

test('rooms chosen together are those and no others', () => {
  const two = selectOnly(['zaal-2', 'zaal-5'], ids)
  expect(isExactly(two, ['zaal-5', 'zaal-2'])).toBe(true)
  expect(isExactly(two, ['zaal-2'])).toBe(false)
  expect(selectOnly(ids, ids)).toBe(ALL_ROOMS)
})
