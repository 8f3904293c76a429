// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { LruCache } from './lru-cache.ts'

test('what was asked for last is not made again, and what was not is forgotten', () => {
  const made: string[] = []
  const cache = new LruCache<{ name: string }, string>(2)
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  const ask = (from: { name: string }) =>
    cache.get(from, () => {
      made.push(from.name)
      return from.name.toUpperCase()
    })
  expect([a, b, a, c, a, b].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
