// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { EMPTY_MAP, type PersistentMap } from './persistent-map.ts'

const empty: PersistentMap<number> = EMPTY_MAP

test('S3 an id is found under what it was given, among many', () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => `id-${i}`)
  const map = ids.reduce((sofar, id, i) => sofar.set(id, i + 1), empty)
  expect(ids.map((id) => map.get(id))).toEqual(ids.map((_, i) => i + 1))
  expect([map.get('id-5000'), map.size]).toEqual([null, 5_000])
  expect(new Map(map).size).toBe(5_000)
  expect(empty.setAll(ids.map((id, i) => [id, i + 1]))).toEqual(map)
})

test('S1 setting and taking away leave what was there as it was', () => {
  const before = empty.set('a', 1)
  before.set('b', 2)
  before.without('a')
  expect([before.get('a'), before.get('b'), before.size]).toEqual([1, null, 1])
  const without = before.without('a')
  expect([without.get('a'), without.size]).toEqual([null, 0])
})

test('tells which ids have another value than in an earlier map', () => {
  const before = empty.setAll([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  const after = before.set('a', 9).without('b').set('d', 4)
  expect([...after.idsChangedSince(before)].toSorted()).toEqual(['a', 'b', 'd'])
  expect([...after.idsChangedSince(after)]).toEqual([])
})
