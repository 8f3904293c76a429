// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { firstLanguage } from './first-language.ts'

test('what was chosen on this desk comes before all', () => {
  expect(firstLanguage('nl', ['en-GB'], 'en')).toBe('nl')
  expect(firstLanguage('en', ['nl-NL'], 'nl')).toBe('en')
})

test('else the first of the browser’s languages that the desk speaks', () => {
  expect(firstLanguage(null, ['en-GB', 'nl'], 'nl')).toBe('en')
  expect(firstLanguage(null, ['de-AT', 'NL-be', 'en'], 'en')).toBe('nl')
  expect(firstLanguage('klingon', ['en'], 'nl')).toBe('en')
})

test('else the day’s; and Dutch while no day is known', () => {
  expect(firstLanguage(null, ['de-DE', 'fr'], 'en')).toBe('en')
  expect(firstLanguage(null, [], null)).toBe('nl')
})
