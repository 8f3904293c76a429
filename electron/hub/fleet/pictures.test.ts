// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { DisplayOrder } from '../../../shared/features/fleet/device.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { Pictures } from './pictures.ts'

function world() {
  const pictures = new Pictures()
  const orders: DisplayOrder[] = []
  const ask = (deviceId: string, now: number, refused: 'too-old' | null = null) =>
    pictures.ask(deviceId, 1, now, (order) => {
      orders.push(order)
      return refused
    })
  return { pictures, orders, ask }
}

test('a picture is taken where it was asked for, once, from whom it was asked', () => {
  const { pictures, ask } = world()
  expect(pictures.took('a', 'p1', 'unasked', 'page', 0)).toBe(false)
  ask('a', 0)
  expect(pictures.took('b', 'p1', 'of another', 'page', 1)).toBe(false)
  expect(pictures.took('a', 'p1', 'first', 'page', 2)).toBe(true)
  expect(pictures.took('a', 'p1', 'again', 'page', 3)).toBe(false)
  expect(pictures.of('a')).toEqual({ data: 'first', by: 'page', at: 2 })
})

test('one is asked for at most each five seconds, and of each wall once a minute', () => {
  const { pictures, orders, ask } = world()
  for (const now of [0, 4_999, 5_000]) ask('a', now)
  expect(orders.map(({ orderId }) => orderId)).toEqual(['p1', 'p2'])
  expect(pictures.due(['a'], 5_000 + MINUTE - 1)).toEqual([])
  expect(pictures.due(['a'], 5_000 + MINUTE)).toEqual(['a'])
})

test('of many walls some are asked each second, and all of them within a minute', () => {
  const { pictures, orders, ask } = world()
  const all = Array.from({ length: 200 }, (_, index) => `wall-${index}`)
  let most = 0
  for (let now = 0; now < MINUTE; now += SECOND) {
    const due = pictures.due(all, now)
    most = Math.max(most, due.length)
    for (const id of due) ask(id, now)
  }
  expect(new Set(orders.map(({ deviceId }) => deviceId)).size).toBe(200)
  expect(orders.length).toBe(200)
  expect(most).toBe(5)
})

test('who can make none is told as that until it makes one; who is older is asked again in a minute', () => {
  const { pictures, ask } = world()
  ask('a', 0)
  expect(pictures.gaveNone('a', 'p1')).toBe(true)
  expect(pictures.hasFailed('a')).toBe(true)
  ask('a', MINUTE)
  pictures.took('a', 'p2', 'one', 'app', MINUTE)
  expect(pictures.hasFailed('a')).toBe(false)
  ask('old', 0, 'too-old')
  expect(pictures.took('old', 'p3', 'one', 'app', 1)).toBe(false)
})

test('who says nothing in all its time has missed it, told once; not one that was away or began anew', () => {
  const { pictures, ask } = world()
  for (const id of ['silent', 'anew', 'answers']) ask(id, 0)
  ask('away', 0, 'too-old')
  pictures.linkedAnew('anew')
  pictures.took('answers', 'p3', 'one', 'page', 1)
  expect(pictures.missed(10_000)).toEqual([])
  expect(pictures.missed(10_001)).toEqual([{ deviceId: 'silent', at: 0 }])
  expect(pictures.missed(20_000)).toEqual([])
})

test('of another day nothing is kept', () => {
  const { pictures, ask } = world()
  ask('a', 0)
  pictures.took('a', 'p1', 'one', 'page', 1)
  pictures.forget()
  expect(pictures.of('a')).toBeNull()
})
