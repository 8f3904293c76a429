// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isSetBack, keptErrorMs } from '../../shared/clock/kept-time.ts'
import { DISPLAY_PART } from './display-part.ts'
import { FakeWorld } from './fake-world.test-kit.ts'
import { readKept } from './kept.ts'
import { greet, SECOND, shown } from './link.test-kit.ts'
import { openLink } from './link.ts'
import { loneTime } from './lone-time.ts'

const HOUR = 3_600 * SECOND

/** A display that starts so long after it was last linked, on a machine whose clock hub time is. */
function startedAfter(ms: number, clockIsBehindMs = 0) {
  const kept = readKept(shown().world.keptText)
  if (!kept) throw new Error('nothing was kept')
  const world = new FakeWorld()
  // As on a machine that keeps the time: the fake one is a quarter of an hour behind its hub.
  const own = { ...kept, hubMinusWallMs: 0, keptAt: world.ports.wallNow() }
  world.keptText = JSON.stringify({ ...JSON.parse(shown().world.keptText ?? ''), ...own })
  world.ms = ms
  world.wallShiftMs = -clockIsBehindMs
  const link = openLink('display', world.ports)
  const errorMs = loneTime(own, world.ports, link.clock, link.store)
  return { world, link, errorMs }
}

test('a display that starts alone says within what its time is right, and less and less so', () => {
  const { world, errorMs } = startedAfter(HOUR)
  const first = errorMs() ?? 0
  expect(first).toBeGreaterThan(360)
  expect(first).toBeLessThan(370)
  world.pass(HOUR)
  expect((errorMs() ?? 0) - first).toBeCloseTo(360, 0)
})

test('where its clock stood still without power it shows no time at all, until the hub is there', () => {
  const { world, link, errorMs } = startedAfter(0, HOUR)
  expect([link.clock.now(), link.store.getState().view, errorMs()]).toEqual([null, null, null])
  greet(world)
  world.pass(SECOND)
  expect(link.clock.now()).not.toBe(null)
  expect(link.store.getState().view).not.toBe(null)
})

test('what happens to the clock meanwhile is in the bound', () => {
  const { world, errorMs } = startedAfter(HOUR)
  const before = errorMs() ?? 0
  world.wallShiftMs += 20 * SECOND
  world.pass(SECOND)
  expect((errorMs() ?? 0) - before).toBeGreaterThanOrEqual(20 * SECOND)
})

test('once the hub was there its answers count, also after it has gone', () => {
  const { world, errorMs } = startedAfter(HOUR)
  greet(world)
  world.pass(SECOND)
  expect(errorMs()).toBeLessThan(10)
  world.socket.close()
  world.pass(HOUR)
  expect(errorMs()).toBeLessThan(5 * SECOND)
})

test('a wall that goes on alone keeps how far it has come, so that a clock that is set back is found out', () => {
  const { world, link, errorMs } = startedAfter(HOUR)
  world.pass(HOUR)
  const bound = errorMs() ?? 0
  DISPLAY_PART.keepShown(world.ports, link.store.getState(), link.clock, bound)
  const kept = readKept(world.keptText)
  if (!kept) throw new Error('nothing was kept')
  expect(isSetBack(kept, world.ports.wallNow())).toBe(false)
  expect(keptErrorMs(kept, world.ports.wallNow())).toBeCloseTo(bound, 0)
  expect(isSetBack(kept, world.ports.wallNow() - HOUR / 2)).toBe(true)
})
