// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../instant.ts'
import {
  HUB_TIME,
  jumpedTo,
  LEAST_SPEED,
  MOST_SPEED,
  type StageTime,
  stageTimeAt,
  withSpeed,
} from './stage-time.ts'

const HUB = 1_790_000_000_000
const NINE = 1_710_316_800_000

const anySpeed = fc.integer({ min: LEAST_SPEED, max: MOST_SPEED })
const anyWait = fc.integer({ min: 0, max: 4 * HOUR })
const anyTime: fc.Arbitrary<StageTime> = fc.record({
  from: fc.constant(HUB),
  at: fc.integer({ min: NINE - 24 * HOUR, max: NINE + 24 * HOUR }),
  speed: anySpeed,
})

test('R6 without a rehearsal the time on stage is hub time, to the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 * HUB, noNaN: true }), (hubTime) => {
      expect(stageTimeAt(HUB_TIME, hubTime)).toBe(hubTime)
    }),
  )
})

test('R6 at speed 60 a minute passes in a second', () => {
  const time = { from: HUB, at: NINE, speed: 60 }
  expect([0, 1_000, 90_000].map((ms) => stageTimeAt(time, HUB + ms) - NINE)).toEqual([
    0,
    MINUTE,
    90 * MINUTE,
  ])
})

test('R6 another speed moves nothing at the instant at which it comes', () => {
  fc.assert(
    fc.property(anyTime, anySpeed, anyWait, (time, speed, waitMs) => {
      const now = HUB + waitMs
      const changed = withSpeed(time, speed, now)
      expect(stageTimeAt(changed, now)).toBe(stageTimeAt(time, now))
      expect(stageTimeAt(changed, now + 1_000) - stageTimeAt(changed, now)).toBe(1_000 * speed)
    }),
  )
})

test('R6 a jump sets the time and keeps the speed', () => {
  fc.assert(
    fc.property(anyTime, anyWait, (time, waitMs) => {
      const now = HUB + waitMs
      const jumped = jumpedTo(time, NINE, now)
      expect([stageTimeAt(jumped, now), jumped.speed]).toEqual([NINE, time.speed])
    }),
  )
})
