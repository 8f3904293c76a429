// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { clockQuality } from '../clock/clock-quality.ts'
import { clockErrorText } from './clock-words.ts'

test('a clock is good up to 8 ms, fair up to 25, poor above and when nothing is known', () => {
  expect([0.4, 8, 8.1, 25, 25.1, null].map(clockQuality)).toEqual([
    'good',
    'good',
    'fair',
    'fair',
    'poor',
    'poor',
  ])
})

test('a bound never looks better than it is', () => {
  expect([2.1, 25, null].map((errorMs) => clockErrorText(errorMs, 'nl'))).toEqual([
    '±3 ms goed',
    '±25 ms matig',
    'klok onbekend',
  ])
})
