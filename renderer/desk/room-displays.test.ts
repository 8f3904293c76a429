// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { DisplayStatus } from '../../shared/views/view.ts'
import { displaysIn } from './room-displays.ts'

const display = (change: Partial<DisplayStatus>): DisplayStatus => ({
  deviceId: 'd',
  trimMs: 0,
  patternAt: null,
  roomId: 'a',
  name: '',
  isConnected: true,
  clockErrorMs: 1,
  roundTripMs: 2,
  size: null,
  ...change,
})

test("a room's clock is its worst display's; those that don't answer have no say", () => {
  const displays = [
    display({ clockErrorMs: 3 }),
    display({ clockErrorMs: 12 }),
    display({ clockErrorMs: 90, isConnected: false }),
    display({ roomId: 'b', clockErrorMs: null }),
  ]
  expect(displaysIn(displays, 'a', true)).toEqual({ paired: 3, connected: 2, worstErrorMs: 12 })
  expect(displaysIn(displays, 'b', true)).toEqual({ paired: 1, connected: 1, worstErrorMs: null })
  expect(displaysIn(displays, 'c', true)).toEqual({ paired: 0, connected: 0, worstErrorMs: null })
})

test('a desk without its link claims nothing of displays but that they were hung', () => {
  const unknown = { paired: 1, connected: null, worstErrorMs: null }
  expect(displaysIn([display({})], 'a', false)).toEqual(unknown)
})
