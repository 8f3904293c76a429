// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from './instant.ts'
import { aboutText, countdownText, minutesText, overtimeText } from './lengths.ts'

test('a countdown is rounded up and overtime down, so that zero is the end itself', () => {
  expect([0, 1, 1_000, 522_000, 3_900_000, -5].map(countdownText)).toEqual([
    '0:00',
    '0:01',
    '0:01',
    '8:42',
    '1:05:00',
    '0:00',
  ])
  expect([0, 999, 1_000, 61_000].map(overtimeText)).toEqual(['+0:00', '+0:00', '+0:01', '+1:01'])
})

test('no length begins with a zero and another digit, as times of day do', () => {
  for (let ms = 0; ms < 100 * MINUTE; ms += 7 * SECOND) {
    for (const text of [countdownText, overtimeText, aboutText, minutesText].map((say) => say(ms)))
      expect(text).not.toMatch(/^\+?0\d/)
  }
})

test('what lasts about so long turns over each minute, and says one for all of the last', () => {
  const said = [236, 210, 209, 90, 89, 60, 30, 1].map((seconds) => aboutText(seconds * SECOND))
  expect(said).toEqual(['4 min', '4 min', '3 min', '2 min', '1 min', '1 min', '1 min', '1 min'])
})
