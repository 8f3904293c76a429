// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { hubTimeOn } from './hub-clock.ts'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const BEGAN = 1_710_000_000_000

/** A machine whose uptime is told in whole seconds, and how far hub time is from its wall clock. */
function machine() {
  const at = { monotonic: 5_000, uptime: 900_300, wall: BEGAN }
  const now = hubTimeOn(
    {
      monotonicNow: () => at.monotonic,
      uptimeMs: () => Math.floor(at.uptime / SECOND) * SECOND,
      wallNow: () => at.wall,
    },
    0,
  )
  return {
    now,
    set: (ms: number) => {
      at.wall += ms
    },
    sleep: (ms: number) => {
      at.uptime += ms
      at.wall += ms
    },
    /** Awake, with a look each second, as a hub takes. */
    pass: (ms: number, stepMs = SECOND) => {
      for (let passed = 0; passed < ms; passed += stepMs) {
        at.monotonic += stepMs
        at.uptime += stepMs
        at.wall += stepMs
        now()
      }
    },
  }
}

test('a wall clock that is set moves nothing, however far', () => {
  for (const apartMs of [30 * SECOND, -30 * SECOND, HOUR, -HOUR]) {
    const { now, set, pass } = machine()
    set(apartMs)
    expect(now()).toBe(BEGAN)
    pass(10 * SECOND)
    expect(now()).toBe(BEGAN + 10 * SECOND)
  }
})

test('the first look after sleep has the time, to the millisecond', () => {
  const { now, sleep, pass } = machine()
  pass(10 * SECOND)
  sleep(600_123)
  expect(now()).toBe(BEGAN + 10 * SECOND + 600_123)
  pass(60 * SECOND)
  expect(now()).toBe(BEGAN + 70 * SECOND + 600_123)
})

test('where the wall clock was set in sleep as well, uptime is believed', () => {
  const { now, set, sleep } = machine()
  sleep(600 * SECOND)
  set(HOUR)
  expect(now()).toBe(BEGAN + 600 * SECOND)
})

test('the rounding of uptime is no sleep, all day long', () => {
  const { now, pass } = machine()
  pass(8 * HOUR)
  expect(now()).toBe(BEGAN + 8 * HOUR)
})

test('a monotonic clock that goes on in sleep needs nothing', () => {
  const { now, pass } = machine()
  pass(600 * SECOND, 600 * SECOND)
  expect(now()).toBe(BEGAN + 600 * SECOND)
})
