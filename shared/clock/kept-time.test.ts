// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../instant.ts'
import { isSetBack, type KeptTime, keptErrorMs } from './kept-time.ts'

const KEPT_AT = 1_710_000_000_000

const kept = (change: Partial<KeptTime> = {}): KeptTime => ({
  ...{ hubMinusWallMs: 0, errorMs: 4, keptAt: KEPT_AT },
  ...change,
})
/** The wall clock so long after it was kept. */
const later = (ms: number, { hubMinusWallMs }: KeptTime) => KEPT_AT - hubMinusWallMs + ms

test('the bound grows with what a clock of quartz may go wrong by', () => {
  const bounds = [0, 10 * MINUTE, 10 * HOUR].map((ms) => keptErrorMs(kept(), later(ms, kept())))
  expect(bounds).toEqual([4, 64, 3_604])
})

test('a clock that was wrong may have been put right since', () => {
  for (const hubMinusWallMs of [20 * SECOND, -20 * SECOND]) {
    const wrong = kept({ hubMinusWallMs })
    expect(keptErrorMs(wrong, later(0, wrong))).toBe(20_004)
  }
})

test('past a minute, or where nothing was known, no bound is told', () => {
  const wrong = kept({ hubMinusWallMs: 2 * MINUTE })
  const told = [
    keptErrorMs(wrong, later(0, wrong)),
    keptErrorMs(kept(), later(200 * HOUR, kept())),
    keptErrorMs(kept({ errorMs: null }), later(0, kept())),
  ]
  expect(told).toEqual([null, null, null])
})

test('a clock from before the time was kept is one that was set back', () => {
  for (const hubMinusWallMs of [0, 2 * HOUR, -2 * HOUR]) {
    const one = kept({ hubMinusWallMs })
    expect(isSetBack(one, later(0, one))).toBe(false)
    expect(isSetBack(one, later(-1, one))).toBe(true)
    expect(keptErrorMs(one, later(-1, one))).toBe(null)
  }
})
