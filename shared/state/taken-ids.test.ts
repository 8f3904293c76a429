// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { NONE_TAKEN, seqOfTaken, withTaken } from './taken-ids.ts'

test('S3 an id is found under the seq that took it, over many pieces', () => {
  const ids = Array.from({ length: 1_000 }, (_, i) => `id-${i}`)
  const taken = ids.reduce((sofar, id, i) => withTaken(sofar, id, i + 1), NONE_TAKEN)
  expect(ids.map((id) => seqOfTaken(taken, id))).toEqual(ids.map((_, i) => i + 1))
  expect(seqOfTaken(taken, 'id-1000')).toBe(null)
  expect(taken.length).toBe(4)
})

test('S1 taking an id leaves what was there as it was', () => {
  const before = withTaken(NONE_TAKEN, 'a', 1)
  withTaken(before, 'b', 2)
  expect(seqOfTaken(before, 'b')).toBe(null)
})
