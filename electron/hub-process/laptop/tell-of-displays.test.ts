// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { DisplaysReport } from '../../../shared/features/laptop/app-report.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { tellPort } from './tell-of-displays.ts'

test('the app hears at once, and within a second of each change', () => {
  const timers = fakeTimers()
  const told: DisplaysReport[] = []
  let isAny = false
  const port = { postMessage: (report: DisplaysReport) => told.push(report) }
  const stop = tellPort(port, () => isAny, timers)
  timers.pass(MINUTE)
  expect(told).toEqual([{ type: 'displays', isAnyLinked: false }])
  isAny = true
  timers.pass(1 * SECOND)
  expect(told.at(-1)).toEqual({ type: 'displays', isAnyLinked: true })
  stop()
  isAny = false
  timers.pass(MINUTE)
  expect(told).toHaveLength(2)
})
