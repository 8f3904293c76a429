// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { AppReport } from '../../../shared/features/laptop/app-report.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { tellOfLaptop } from './tell-of-laptop.ts'

function laptop() {
  const is = { isOnBattery: false, isAwake: true }
  const power = Object.assign(new EventEmitter(), { isOnBatteryPower: () => is.isOnBattery })
  const timers = fakeTimers()
  const told: AppReport[] = []
  const telling = tellOfLaptop({
    ...{ power, timers, isAwake: () => is.isAwake, tell: (report) => told.push(report) },
  })
  return { is, power, timers, told, telling }
}

test.each<[string[], Partial<AppReport>]>([
  [['on-battery'], { isOnBattery: true, isLocked: false }],
  [['on-battery', 'on-ac'], { isOnBattery: false }],
  [['lock-screen'], { isLocked: true }],
  [['lock-screen', 'unlock-screen'], { isLocked: false }],
  // A laptop that locks as it sleeps stays locked.
  [['lock-screen', 'suspend', 'resume'], { isLocked: true }],
])('after %j the hub was told %j', (events, report) => {
  const { is, power, told } = laptop()
  for (const event of events) {
    if (event.startsWith('on-')) is.isOnBattery = event === 'on-battery'
    power.emit(event)
  }
  expect(told.at(-1)).toMatchObject(report)
  expect(told).toHaveLength(events.length)
})

test('a blocker that the system dropped is told within a minute, and a new hub hears all at once', () => {
  const { is, timers, told, telling } = laptop()
  is.isAwake = false
  timers.pass(MINUTE)
  expect(told).toMatchObject([{ isAwake: false }])
  telling.again()
  telling.stop()
  timers.pass(10 * MINUTE)
  expect(told).toHaveLength(2)
})
