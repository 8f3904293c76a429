// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Laptop, NO_LAPTOP } from '../../../shared/features/laptop/laptop.ts'
import { HOUR, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { NO_READING, type PowerReading } from './read-power.ts'
import { watchLaptop } from './watch-laptop.ts'

const BEGAN = 1_710_000_000_000

/** A laptop whose plug, disk and sleep are a test's; `told` is what desks hear. */
function machine() {
  const timers = fakeTimers()
  const told: Laptop[] = []
  const is: { power: PowerReading; freeMb: number | null; sleptMs: number } = {
    ...{ power: NO_READING, freeMb: 50_000, sleptMs: 0 },
  }
  const watched = watchLaptop({
    power: async () => is.power,
    freeDiskMb: () => is.freeMb,
    now: () => BEGAN + timers.now() + is.sleptMs,
    timers,
    say: (laptop) => told.push(laptop),
  })
  /** Lets seconds pass, and what is read be heard. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      timers.pass(SECOND)
      await Promise.resolve()
      await Promise.resolve()
    }
  }
  const report = { type: 'laptop', isOnBattery: null, isLocked: false, isAwake: true } as const
  return { is, told, pass, watched, report, last: () => told.at(-1) ?? NO_LAPTOP }
}

test('a laptop on which nothing happens is told of once', async () => {
  const { told, pass } = machine()
  await pass(600)
  expect(told).toEqual([NO_LAPTOP])
})

test('a plug that is pulled is told within seconds, by files or by the app', async () => {
  const byFiles = machine()
  byFiles.is.power = { isOnBattery: true, batteryPercent: 43, isLidClosed: false }
  await byFiles.pass(5)
  expect(byFiles.last()).toMatchObject({ isOnBattery: true, batteryPercent: 43 })
  byFiles.is.power = { ...byFiles.is.power, isOnBattery: false }
  await byFiles.pass(5)
  expect(byFiles.last().isOnBattery).toBe(false)

  const byApp = machine()
  byApp.watched.hear({ ...byApp.report, isOnBattery: true })
  await byApp.pass(1)
  expect(byApp.last()).toMatchObject({ isOnBattery: true, batteryPercent: null })
})

test('a lock, a lid and a system that doesn’t keep it awake are told', async () => {
  const { watched, report, is, pass, last } = machine()
  is.power = { ...NO_READING, isLidClosed: true }
  watched.hear({ ...report, isLocked: true, isAwake: false })
  await pass(1)
  expect(last()).toMatchObject({ isLocked: true, isLidClosed: true, mayFallAsleep: true })
  // Without an app nobody says more than that.
  watched.hearAwake(null)
  expect(last().mayFallAsleep).toBeNull()
})

test('a disk that fills up is told, and one with room is not', async () => {
  const { is, pass, last } = machine()
  is.freeMb = 180
  await pass(30)
  expect(last().freeDiskMb).toBe(180)
  is.freeMb = 20_000
  await pass(30)
  expect(last().freeDiskMb).toBe(null)
})

test('sleep is told within five seconds after waking, from when until when, and for half an hour', async () => {
  const { is, pass, last } = machine()
  await pass(60)
  is.sleptMs = HOUR
  await pass(5)
  const { slept } = last()
  expect(slept?.from).toBe(BEGAN + 60 * SECOND)
  expect(slept?.until).toBe(BEGAN + 65 * SECOND + HOUR)
  await pass(30 * 60 + 5)
  expect(last().slept).toBe(null)
})

test('nothing is said once it has stopped', async () => {
  const { is, told, pass, watched } = machine()
  watched.stop()
  is.freeMb = 1
  await pass(60)
  expect(told.length).toBeLessThanOrEqual(1)
})
