// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { addressOf, askedBy } from './open-page.ts'

test('an address leads to the page it was made for, and to what of it is meant', () => {
  const ids = ['planner', 'tables'] as const
  expect(askedBy(addressOf('planner'), ids)).toEqual({ id: 'planner', about: null })
  const about = 'stap/één %'
  expect(askedBy(addressOf('tables', about), ids)).toEqual({ id: 'tables', about })
  expect(askedBy(addressOf(null), ids)).toBe('steering')
})

test('a hash that names no page of this desk leads to the rooms, and none asks for nothing', () => {
  expect([askedBy('#displays', ['planner']), askedBy('#print', ['planner'])]).toEqual([
    'steering',
    'steering',
  ])
  expect(askedBy('', ['planner'])).toBeNull()
  expect(askedBy('#planner/%e0%a4%a', ['planner'])).toEqual({ id: 'planner', about: null })
})
