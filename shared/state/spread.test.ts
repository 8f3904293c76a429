// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import {
  entriesOf,
  NOTHING_SPREAD,
  type Spread,
  sizeOf,
  valueUnder,
  withoutValue,
  withValue,
} from './spread.ts'

test('S3 an id is found under what it was given, among many', () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => `id-${i}`)
  const first: Spread<number> = NOTHING_SPREAD
  const spread = ids.reduce((sofar, id, i) => withValue(sofar, id, i + 1), first)
  expect(ids.map((id) => valueUnder(spread, id))).toEqual(ids.map((_, i) => i + 1))
  expect([valueUnder(spread, 'id-5000'), sizeOf(spread)]).toEqual([null, 5_000])
  expect(new Map(entriesOf(spread)).size).toBe(5_000)
  // Spread thin: a change copies a few of them.
  expect(Math.max(...spread.map((bucket) => bucket.size))).toBeLessThan(60)
})

test('S1 giving and taking away leave what was there as it was', () => {
  const before = withValue(NOTHING_SPREAD as Spread<number>, 'a', 1)
  withValue(before, 'b', 2)
  withoutValue(before, 'a')
  expect([valueUnder(before, 'a'), valueUnder(before, 'b')]).toEqual([1, null])
  expect(valueUnder(withoutValue(before, 'a'), 'a')).toBe(null)
})
