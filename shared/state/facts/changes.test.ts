// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween, inverseOf, withChanges } from './changes.ts'
import { EMPTY_MAP, type PersistentMap } from './persistent-map.ts'

const people: PersistentMap<{ name: string | null }> = EMPTY_MAP

test('F1 what changed is said by the smallest part that did, and what is gone has no value', () => {
  const before = { a: { b: 1, c: 2 }, list: [{ d: 1 }, { d: 2 }], same: { e: 1 } }
  const after = { a: { b: 9 }, list: [{ d: 1 }, { d: 3 }], same: { e: 1 }, f: null }
  expect(changesBetween(before, after)).toEqual([
    { path: ['a', 'b'], value: 9 },
    { path: ['a', 'c'] },
    { path: ['f'], value: null },
    { path: ['list', '1', 'd'], value: 3 },
  ])
})

const things = (ids: string) => [...ids].map((id) => ({ id, n: 0 }))

test('F1 of a list of things with ids only those are said that came, went or moved', () => {
  const before = { list: things('abcdef') }
  const [a, b, c, d, e, f] = before.list
  const after = { list: [a, { ...c, n: 1 }, d, b, { id: 'x', n: 0 }, f] }
  expect(changesBetween(before, after)).toEqual([
    { path: ['list'], splice: { at: 4, remove: 1, insert: [] } },
    { path: ['list'], splice: { at: 1, remove: 1, insert: [] } },
    { path: ['list'], splice: { at: 3, remove: 0, insert: [b, { id: 'x', n: 0 }] } },
    { path: ['list', '1', 'n'], value: 1 },
  ])
  expect(changesBetween(after, { list: [...after.list, e] })).toHaveLength(1)
})

test('F1 whatever two lists of things with ids hold, the changes lead there, and what takes them back leads back', () => {
  const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), n: fc.nat(2) }), {
    selector: ({ id }) => id,
  })
  fc.assert(
    fc.property(list, list, list, (one, two, inner) => {
      const before = { list: one.map((item) => ({ ...item, list: inner })), same: 1 }
      const after = { list: two.map((item) => ({ ...item, list: one })), same: 2 }
      const forth = JSON.parse(JSON.stringify(changesBetween(before, after)))
      expect(withChanges(before, forth)).toEqual(after)
      expect(withChanges(after, inverseOf(before, forth))).toEqual(before)
    }),
  )
})

test('F1 a list without ids that has grown is one value', () => {
  expect(changesBetween({ a: [1] }, { a: [1, 2] })).toEqual([{ path: ['a'], value: [1, 2] }])
})

test('F1 a persistent map is looked into as well', () => {
  const before = { people: people.set('p', { name: 'Noor' }).set('q', { name: null }) }
  const after = {
    people: before.people.set('p', { name: null }).without('q').set('r', { name: '' }),
  }
  const changes = changesBetween(before, after)
  expect(new Set(changes)).toEqual(
    new Set([
      { path: ['people', 'p', 'name'], value: null },
      { path: ['people', 'q'] },
      { path: ['people', 'r'], value: { name: '' } },
    ]),
  )
  expect(withChanges(before, changes)).toEqual(after)
})

test('F1 whatever the two are, the changes lead from one to the other, also as JSON, and back', () => {
  // As it comes out of a file, which knows no negative zero.
  const value = fc.jsonValue({ maxDepth: 4 }).map((any) => JSON.parse(JSON.stringify(any)))
  fc.assert(
    fc.property(value, value, (before, after) => {
      const forth = JSON.parse(JSON.stringify(changesBetween({ before }, { before: after })))
      expect(withChanges({ before }, forth)).toEqual({ before: after })
      const back = changesBetween({ before: after }, { before })
      expect(withChanges({ before: after }, back)).toEqual({ before })
    }),
  )
})

test('F1 what no change names stays the same object, also under names that every object has', () => {
  const before = { a: { x: 1 }, b: { y: 1 } }
  const after = withChanges(before, [{ path: ['b', 'constructor', 'z'], value: 2 }])
  expect(after).toEqual({ a: { x: 1 }, b: { y: 1, constructor: { z: 2 } } })
  expect(after.a).toBe(before.a)
})
