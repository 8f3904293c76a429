// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { displayStatus as display } from '../fleet/display-status.test-kit.ts'
import { displaysIn } from './room-displays.ts'
import type { DisplayStatus } from './views.ts'

test("a room's clock is its worst display's; those that don't answer have no say", () => {
  const displays = [
    display({ clockErrorMs: 3 }),
    display({ clockErrorMs: 12 }),
    display({ clockErrorMs: 90, isConnected: false }),
    display({ roomId: 'b', clockErrorMs: null }),
  ]
  expect(displaysIn(displays, 'a', true)).toMatchObject({
    paired: 3,
    connected: 2,
    worstErrorMs: 12,
  })
  expect(displaysIn(displays, 'b', true)).toMatchObject({
    paired: 1,
    connected: 1,
    worstErrorMs: null,
  })
  expect(displaysIn(displays, 'c', true)).toMatchObject({
    paired: 0,
    connected: 0,
    worstErrorMs: null,
  })
})

test('a desk without its link claims nothing of displays but that they were hung', () => {
  const unknown = {
    ...{ paired: 1, connected: null, worstErrorMs: null },
    ...{ stopped: null, isDrawing: false },
  }
  expect(displaysIn([display({})], 'a', false)).toEqual(unknown)
})

test('a room draws only if each of its displays says so; else the first that stopped is told', () => {
  const stopped = (since: number) => ({ kind: 'stopped', since, fault: null }) as const
  const of = (...drawings: DisplayStatus['drawing'][]) => {
    const displays = drawings.map((drawing) => display({ drawing }))
    const { stopped: first, isDrawing } = displaysIn(displays, 'a', true)
    return [first, isDrawing]
  }
  expect(of({ kind: 'draws' }, { kind: 'draws' })).toEqual([null, true])
  expect(of({ kind: 'draws' }, { kind: 'unknown' })).toEqual([null, false])
  expect(of(stopped(7), { kind: 'draws' }, stopped(3))).toEqual([stopped(3), false])
})
