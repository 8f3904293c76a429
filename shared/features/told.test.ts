// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../day/day.ts'
import { MINUTE } from '../instant.ts'
import type { DeskCommand } from './commands.ts'
import { whatOf, whereOf } from './told.ts'

const day = EventDay.parse(staatsprint)
const longer: DeskCommand = {
  type: 'lengthen',
  rooms: ['zaal-5', 'zaal-2'],
  saw: {},
  byMs: 5 * MINUTE,
}

test('a command is told as what was done, and where, in the order of the day', () => {
  expect([whatOf(longer, 'nl'), whereOf(longer, day, 'nl')]).toEqual([
    '+5 minuten',
    'Zaal 2, Zaal 5',
  ])
  expect(whatOf({ ...longer, byMs: -MINUTE }, 'en')).toBe('−1 minute')
  expect(whereOf({ ...longer, rooms: 'all' }, day, 'en')).toBe('all rooms')
  expect(whatOf({ type: 'show', rooms: 'all', scene: 'join' }, 'nl')).toBe('Toon Meedoen')
  expect(whereOf({ type: 'lockJoining', isLocked: true }, day, 'nl')).toBe('')
  const pattern = { type: 'testPattern' as const, deviceIds: ['tv'] }
  expect(whatOf({ ...pattern, isShown: true }, 'nl')).toBe('Testbeeld')
  expect(whatOf({ ...pattern, isShown: false }, 'nl')).toBe('Testbeeld weggehaald')
})
