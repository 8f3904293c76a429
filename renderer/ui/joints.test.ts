// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { LONG_IN_TITLE, withJoints } from './joints.ts'

const shown = (text: string) => withJoints(text).replaceAll('\u00AD', '-')

test.each([
  ['Casus implementatieondersteuning', 'Casus implementatie-ondersteuning'],
  ['Kennismakingsronde', 'Kennis-makings-ronde'],
  ['probleemdefinitie', 'probleem-definitie'],
  ['dienstverlening', 'dienst-verlening'],
])('%s breaks at its joints', (word, parts) => {
  expect(shown(word)).toBe(parts)
})

test('a long word without a known joint breaks between syllables', () => {
  expect(shown('verantwoordelijkheden')).toMatch(/^\p{L}{4,}(-\p{L}{4,})+$/u)
})

test('what is still long between its joints breaks there too', () => {
  expect(shown('Uitvoeringsvraagstukkencommissariaat')).toMatch(
    /^Uitvoerings-\p{L}{4,}(-\p{L}{4,})+$/u,
  )
})

test('a word that fits a line anyway is not broken at a guess', () => {
  expect(shown('stipstickers')).toBe('stipstickers')
  expect(withJoints('verantwoordelijk')).toBe('verantwoordelijk')
  expect(withJoints('verantwoordelijk', LONG_IN_TITLE)).toContain('\u00AD')
})

test('no line ends with the hyphen of a short word', () => {
  expect(withJoints('Post-its en flip-over')).toBe('Post-\u2060its en flip-\u2060over')
})

test('short words and other characters stay as they are', () => {
  for (const text of ['Clusteren', '192.168.10.20:4500', '']) {
    expect(withJoints(text)).toBe(text)
  }
})

test('nothing but soft hyphens is added', () => {
  const text = 'Ideeënuitwisselingsbijeenkomst, samenwerkingsovereenkomst'
  expect(withJoints(text).replaceAll('\u00AD', '')).toBe(text)
})
