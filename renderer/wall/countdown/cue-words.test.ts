// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { displayWords } from '../../../shared/i18n/display.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { LANGUAGES } from '../../../shared/text.ts'
import { leftOf } from './cue-words.ts'

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
