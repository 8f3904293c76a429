// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { followScreens } from './follow-screens.ts'

test('a flurry of changes is one change, half a second after the last', () => {
  const timers = fakeTimers()
  const screens = new EventEmitter()
  let settled = 0
  const stop = followScreens(
    screens,
    () => {
      settled += 1
    },
    timers,
  )
  for (const change of ['display-removed', 'display-added', 'display-metrics-changed']) {
    screens.emit(change)
    timers.pass(400)
  }
  expect(settled).toBe(0)
  timers.pass(100)
  expect(settled).toBe(1)
  screens.emit('display-added')
  stop()
  timers.pass(10_000)
  expect(settled).toBe(1)
})
