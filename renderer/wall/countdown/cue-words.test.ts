// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { LANGUAGES } from '../../../shared/text.ts'
import { cueWords, leftOf } from './cue-words.ts'

const said = (ms: number, isAbout = false) =>
  LANGUAGES.map((language) => displayWords[language].timeLeft(leftOf(ms, isAbout)))

test.each([
  [7 * MINUTE, 'Nog 7 minuten', '7 minutes left'],
  [MINUTE, 'Nog 1 minuut', '1 minute left'],
  [2.4 * MINUTE, 'Nog ongeveer 2 minuten', 'About 2 minutes left'],
  [30 * SECOND, 'Nog 30 seconden', '30 seconds left'],
  [36 * SECOND, 'Nog ongeveer 40 seconden', 'About 40 seconds left'],
])('%d ms left is said as people say it', (ms, nl, en) => {
  expect(said(ms)).toEqual([nl, en])
})

test('what is about ten minutes long has about two left', () => {
  expect(said(2 * MINUTE, true)).toEqual(['Nog ongeveer 2 minuten', 'About 2 minutes left'])
})

test('the end of a break within a phase is not that the time is up, which goes on counting', () => {
  const day = sampleDay('staatsprint')
  const end = (spanId: string) =>
    cueWords(day, { spans: [] }, { at: 0, kind: 'end', spanId, leftMs: null, until: null }, 'nl')
  expect([end('pauze'), end('fase4')]).toEqual(['De pauze is voorbij', 'De tijd is om'])
})
