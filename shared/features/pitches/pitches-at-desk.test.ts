// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR } from '../../instant.ts'
import { pitchDay, plannedPitchDay } from './pitches.test-kit.ts'
import { beginsAtOnce, pitchesAreNear } from './pitches-at-desk.ts'
import { pitchItemsOf } from './turn-list.ts'

test('the way to pitches stands at the desk from an hour before the first', () => {
  const at = 10 * HOUR
  const near = (...starts: (number | null)[]) =>
    pitchesAreNear(
      starts.map((start) => ({ start })),
      at,
    )
  expect(near()).toBe(false)
  expect(near(null, at + HOUR + 1)).toBe(false)
  expect(near(null, at + HOUR)).toBe(true)
  expect(near(at - HOUR)).toBe(true)
})

test('choosing lengths begins a clock where the item goes on without any, and only there', () => {
  const [bare, planned] = [pitchDay(), plannedPitchDay()].flatMap((day) => pitchItemsOf(day))
  if (!bare || !planned) throw new Error('no pitches')
  expect(beginsAtOnce({ slot: bare, hasBegun: false })).toBe(false)
  expect(beginsAtOnce({ slot: bare, hasBegun: true })).toBe(true)
  expect(beginsAtOnce({ slot: planned, hasBegun: true })).toBe(false)
})
