// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNameCut, LONGEST_NAME, plainName, plainText } from './plain-name.ts'

test('a name is one line of what can be seen', () => {
  const typed = {
    '  Anna  de   Vries ': 'Anna de Vries',
    'Jo\u200bsé\u202e': 'José',
    'a\u200b \u200bb': 'a b',
    'Tab\tNew\nline': 'Tab New line',
    'x\ud800y': 'xy',
    李明: '李明',
  }
  expect(Object.keys(typed).map(plainName)).toEqual(Object.values(typed))
})

test.each([
  ['Burmese', 'ကျော်'],
  ['Burmese with three medials', 'မြွှေ'],
  ['Thai', 'ปี่'],
  ['Vietnamese', 'Nguyễn Thị Ế'],
  ['Hebrew with its points', 'שָּׁלוֹם'],
  ['Arabic with its vowels', 'مُحَمَّدٌ'],
  ['a Persian word with a joiner that parts', 'نام‌های'],
  ['Sinhala with a joiner', 'ශ්‍රී'],
  ['a Japanese name with a variant of its character', '葛\u{e0100}城'],
  ['a family', '👨🏽‍👩🏽‍👧🏽‍👦🏽'],
  ['a coloured heart', '❤️ An'],
  ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} Jo'],
])('a name is taken as it is written: %s', (_, typed) => {
  expect(plainName(typed)).toBe(typed.normalize('NFC'))
  expect(isNameCut(typed)).toBe(false)
})

test('marks that pile up are left out, and that is known', () => {
  const piled = {
    'e\u0301\u0300\u0302\u0303\u0304': 'é\u0300\u0302',
    ก็็็็็็็: 'ก็',
    'A\u200d\u200d\u200d': 'A',
  }
  expect(Object.keys(piled).map(plainName)).toEqual(Object.values(piled))
  expect(Object.keys(piled).map(isNameCut)).toEqual([true, true, false])
})

test('a name is cut after forty characters as people count them, and that is known', () => {
  const families = '👨‍👩‍👧‍👦'.repeat(40)
  expect(plainName(families)).toBe(families)
  expect(isNameCut(families)).toBe(false)
  expect(plainName(`${families}x`)).toBe(families)
  expect(isNameCut(`${families}x`)).toBe(true)
})

test('forty characters are counted as Unicode divides them', () => {
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
  const parts = ['ก็', '👨‍👩‍👧‍👦', '👍🏽', '🇳🇱', '🇧🇪', '❤️', 'é', 'X', '한', 'நி', '葛\u{e0100}']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 20, maxLength: 80 }), (typed) => {
      const plain = plainName(typed.join('')) ?? ''
      const divided = Array.from(characters.segment(typed.join('')), ({ segment }) => segment)
      expect(plain).toBe(divided.slice(0, LONGEST_NAME).join(''))
    }),
    { numRuns: 200, seed: 5 },
  )
})

test('nothing typed is no name of one’s own; nothing to read is not a name', () => {
  expect(['', '   ', '\n'].map(plainName)).toEqual([null, null, null])
  const blank = ['\u3164', '\u200b', '\u2800', '---', '\u202e\u202c', '\u115f\u1160']
  expect(blank.map(plainName)).toEqual(blank.map(() => 'not-a-name'))
})

test('plain text stays as it is when it is made plain again, and is always well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const plain = plainText(typed)
      expect(plainText(plain)).toBe(plain)
      expect(plain.isWellFormed()).toBe(true)
      expect(plain).not.toMatch(/[\n\r\t\u202a-\u202e\u2066-\u2069]| {2}/)
    }),
    { numRuns: 2_000, seed: 5 },
  )
})
