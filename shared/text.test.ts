// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Text, textIn } from './text.ts'

test('a text is shown in the language that it has', () => {
  expect(textIn({ nl: 'Zaal', en: 'Room' }, 'en')).toBe('Room')
  expect(textIn({ nl: 'Zaal' }, 'en')).toBe('Zaal')
  expect(textIn({ en: 'Room' }, 'nl')).toBe('Room')
})

test('a text in no language at all, or an empty one, is none', () => {
  const wrong = [{}, { nl: '' }, { 'nl nl': 'Zaal' }, { nl: 'x'.repeat(2_001) }, 'Zaal']
  expect(wrong.map((text) => Text.safeParse(text).success)).toEqual(wrong.map(() => false))
})

test('an accent that stands by itself is set on its letter', () => {
  expect(textIn({ nl: 'Cafe\u0301, coo\u0308peratie' }, 'nl')).toBe('Café, coöperatie')
})

test('a text in another language is found where it is in none of ours', () => {
  expect(textIn({ fr: 'Salle', 'pt-BR': 'Sala' }, 'nl')).toBe('Salle')
  expect(textIn({ fr: 'Salle', en: 'Room' }, 'nl')).toBe('Room')
})
