// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SyncedClock } from './synced-clock.ts'

/** A machine whose two clocks can be moved apart, and a clock with one fix on it. */
function machine() {
  const now = { monotonic: 1_000, wall: 50_000 }
  const clock = new SyncedClock({ monotonicNow: () => now.monotonic, wallNow: () => now.wall })
  const pass = (ms: number, wallMs = ms) => {
    now.monotonic += ms
    now.wall += wallMs
  }
  clock.take({ sentAt: 999, receivedAt: 9_000, answeredAt: 9_000, gotAt: 1_001 })
  clock.notice()
  return { clock, pass }
}

test('as long as the two clocks run together nothing is noticed', () => {
  const { clock, pass } = machine()
  pass(1_000)
  expect(clock.notice()).toBe(false)
  pass(1_000, 1_049)
  expect(clock.notice()).toBe(false)
})

test('sleep and a wall clock that is set are noticed once, and time goes on', () => {
  for (const apartMs of [60_000, -60_000, 50, -50]) {
    const { clock, pass } = machine()
    const before = clock.now() ?? 0
    pass(1_000, 1_000 + apartMs)
    expect([clock.notice(), clock.notice()]).toEqual([true, false])
    expect([clock.now(), clock.errorMs()]).toEqual([before + 1_000, null])
  }
})

test('before the first fix there is nothing to notice', () => {
  let wall = 0
  const clock = new SyncedClock({ monotonicNow: () => 0, wallNow: () => wall })
  clock.notice()
  wall = 60_000
  expect([clock.notice(), clock.now(), clock.hubMinusWallMs()]).toEqual([false, null, null])
})

test('a start from what was kept doesn’t touch a clock that has its fix', () => {
  const { clock } = machine()
  const before = clock.now()
  clock.startFrom(123_456)
  expect(clock.now()).toBe(before)
})
