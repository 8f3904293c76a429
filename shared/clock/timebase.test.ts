// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../instant.ts'
import {
  HUB_TIME,
  jumpedTo,
  LEAST_RATE,
  MOST_RATE,
  positionAt,
  type Timebase,
  withRate,
} from './timebase.ts'

const HUB = 1_790_000_000_000
const NINE = 1_710_316_800_000

const anyRate = fc.integer({ min: LEAST_RATE, max: MOST_RATE })
const anyWait = fc.integer({ min: 0, max: 4 * HOUR })
const anyTime: fc.Arbitrary<Timebase> = fc.record({
  origin: fc.constant(HUB),
  position: fc.integer({ min: NINE - 24 * HOUR, max: NINE + 24 * HOUR }),
  rate: anyRate,
})

test('R6 without a rehearsal the live time is hub time, to the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 * HUB, noNaN: true }), (hubTime) => {
      expect(positionAt(HUB_TIME, hubTime)).toBe(hubTime)
    }),
  )
})

test('R6 at rate 60 a minute passes in a second', () => {
  const time = { origin: HUB, position: NINE, rate: 60 }
  expect([0, 1_000, 90_000].map((ms) => positionAt(time, HUB + ms) - NINE)).toEqual([
    0,
    MINUTE,
    90 * MINUTE,
  ])
})

test('R6 another rate moves nothing at the instant at which it comes', () => {
  fc.assert(
    fc.property(anyTime, anyRate, anyWait, (time, rate, waitMs) => {
      const now = HUB + waitMs
      const changed = withRate(time, rate, now)
      expect(positionAt(changed, now)).toBe(positionAt(time, now))
      expect(positionAt(changed, now + 1_000) - positionAt(changed, now)).toBe(1_000 * rate)
    }),
  )
})

test('R6 a jump sets the time and keeps the rate', () => {
  fc.assert(
    fc.property(anyTime, anyWait, (time, waitMs) => {
      const now = HUB + waitMs
      const jumped = jumpedTo(time, NINE, now)
      expect([positionAt(jumped, now), jumped.rate]).toEqual([NINE, time.rate])
    }),
  )
})
