// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR, SECOND } from '../../shared/instant.ts'
import { FormerPlaces } from './former-places.ts'

test('a place is known for a day after it was last there, over starts too', () => {
  const places = new FormerPlaces()
  expect([places.note('10.0.0.5', 0), places.note('10.0.0.5', 2 * HOUR)]).toEqual([true, false])
  const again = new FormerPlaces(places.list(20 * HOUR))
  expect(again.has('10.0.0.5', 26 * HOUR - SECOND)).toBe(true)
  expect([again.has('10.0.0.5', 26 * HOUR), again.has('10.0.0.6', 0)]).toEqual([false, false])
  expect(again.list(26 * HOUR)).toEqual([])
})

test('of very many those that were there longest ago are forgotten', () => {
  const places = new FormerPlaces()
  places.note('http://zaal.example', 0)
  for (let index = 0; index < 40; index += 1) {
    places.note(`2001:db8::${index}`, index)
    places.note('10.0.0.5', index)
  }
  expect(places.list(40)).toHaveLength(32)
  expect([places.has('10.0.0.5', 40), places.has('http://zaal.example', 40)]).toEqual([true, false])
})
