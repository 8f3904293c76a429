// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE } from '../../../instant.ts'
import type { Consequence } from './consequences.ts'
import { mergeAlike } from './room-groups.ts'

const until = (end: number): Consequence => ({ kind: 'until', spanId: 'fase1', end, wasEnd: 1 })
const cut = (minutes: number): Consequence => ({
  kind: 'cut',
  slotId: 'fase2',
  bySlotId: 'lunch',
  at: 9,
  lostMs: minutes * MINUTE,
})

test('rooms in which the same happens at other times are told of by the one that loses most', () => {
  const groups = [
    { roomIds: ['a', 'b'], consequences: [until(2), cut(5)] },
    { roomIds: ['c'], consequences: [until(3), cut(8)] },
    { roomIds: ['d'], consequences: [until(4), cut(6)] },
  ]
  expect(mergeAlike(groups)).toEqual({
    told: [{ roomIds: ['c'], consequences: [until(3), cut(8)], alikeIds: ['d', 'a', 'b'] }],
    otherIds: [],
  })
})

test('where nothing is lost the most rooms stand for the others', () => {
  const groups = [
    { roomIds: ['a'], consequences: [until(2)] },
    { roomIds: ['b', 'c'], consequences: [until(3)] },
  ]
  expect(mergeAlike(groups).told).toEqual([
    { roomIds: ['b', 'c'], consequences: [until(3)], alikeIds: ['a'] },
  ])
})

test('at most two different stories are told, and the rooms of the others named', () => {
  const groups = [
    { roomIds: ['a'], consequences: [until(2)] },
    { roomIds: ['b'], consequences: [cut(5)] },
    { roomIds: ['c'], consequences: [] },
    { roomIds: ['d'], consequences: [until(2), cut(5)] },
  ]
  const { told, otherIds } = mergeAlike(groups)
  expect(told.map(({ roomIds }) => roomIds)).toEqual([['a'], ['b']])
  expect(otherIds).toEqual(['c', 'd'])
})
