// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Audience } from '../../shared/views/view.ts'
import { Places } from './places.ts'

/** Places, with the displays that are paired by now. */
function hall() {
  const paired = new Set<string>()
  const places = new Places({ isPaired: (deviceId) => paired.has(deviceId) })
  /** How many of so many get a place, each as `nth` says. */
  const take = (count: number, nth: (index: number) => Audience) =>
    Array.from({ length: count }, (_, index) => places.take(nth(index))).filter((one) => one).length
  return { places, paired, take }
}

const display = (deviceId: string): Audience => ({ kind: 'display', deviceId })
const phone = (personId: string): Audience => ({ kind: 'attendee', personId, roomId: 'zaal-1' })

test('each kind has places of its own', () => {
  const { paired, take } = hall()
  for (let index = 0; index < 400; index += 1) paired.add(`wall-${index}`)
  expect([
    take(2_100, (index) => phone(`p${index}`)),
    take(70, (index) => display(`tv-${index}`)),
    take(400, (index) => display(`wall-${index}`)),
    take(30, () => ({ kind: 'desk' })),
  ]).toEqual([2_000, 60, 300, 20])
})

test('one phone can have a few links, not all of them', () => {
  const { take } = hall()
  expect([take(9, () => phone('p1')), take(9, () => phone('p2'))]).toEqual([5, 5])
})

test('a display that is paired, or gone, leaves its place to the next', () => {
  const { places, paired, take } = hall()
  const leave = places.take(display('gone'))
  take(59, (index) => display(`tv-${index}`))
  expect(take(1, () => display('a'))).toBe(0)
  paired.add('tv-3')
  expect(take(2, (index) => display(`b${index}`))).toBe(1)
  leave?.()
  expect(take(2, (index) => display(`c${index}`))).toBe(1)
})
