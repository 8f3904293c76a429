// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_NAME } from './commands.ts'
import { plainName, plainText } from './plain-name.ts'

test('a name is one line of what can be seen', () => {
  const typed = {
    '  Anna  de   Vries ': 'Anna de Vries',
    'Jo\u200bsé\u202e': 'José',
    'a\u200b \u200bb': 'a b',
    'Tab\tNew\nline': 'Tab New line',
    'e\u0301\u0301\u0301\u0301\u0301': 'é\u0301\u0301',
    'x\ud800y': 'xy',
    李明: '李明',
    '👩‍👧 Els': '👩👧 Els',
  }
  expect(Object.keys(typed).map(plainName)).toEqual(Object.values(typed))
})

test('nothing typed is no name of one’s own; nothing to read is not a name', () => {
  expect(['', '   ', '\n'].map(plainName)).toEqual([null, null, null])
  const blank = ['\u3164', '\u200b', '\u2800', '---', '\u202e\u202c', '\u115f\u1160']
  expect(blank.map(plainName)).toEqual(blank.map(() => 'not-a-name'))
})

test('a long name is cut at whole characters', () => {
  const name = plainName('😀'.repeat(10) + 'a'.repeat(60)) ?? ''
  expect(Array.from(name)).toHaveLength(LONGEST_NAME)
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
