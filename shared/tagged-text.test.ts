// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isolated, partsOfTagged, taggedIn, untagged } from './tagged-text.ts'

/** A piece of the line itself, and one that stands apart in it. */
const line = (text: string) => ({ text, isApart: false, language: null })
const apart = (text: string, language: string | null) => ({ text, isApart: true, language })

test('a text in the line’s own language stands in it as it is', () => {
  expect(taggedIn({ nl: 'Lunch', en: 'Lunch!' }, 'nl')).toBe('Lunch')
})

test('a text in another language is found again, with it, wherever it was put', () => {
  const sentence = `‘${taggedIn({ nl: 'Pauze' }, 'en')}’ is in ${taggedIn({ nl: 'Zaal 2' }, 'en')} then.`
  expect(partsOfTagged(sentence)).toEqual([
    line('‘'),
    apart('Pauze', 'nl'),
    line('’ is in '),
    apart('Zaal 2', 'nl'),
    line(' then.'),
  ])
})

test('the language may be any', () => {
  for (const language of ['fr', 'fy', 'pt-BR', 'zh-Hant', 'es-419', 'ar']) {
    const tagged = `${taggedIn({ [language]: 'Salle' }, 'nl')}.`
    expect(partsOfTagged(tagged)).toEqual([apart('Salle', language), line('.')])
    expect(untagged(tagged)).not.toMatch(/[\u{e0000}-\u{e007f}]/u)
  }
})

test('so is one that runs from right to left, in the line’s own language too', () => {
  for (const title of ['مرحبا!', 'שלום!', 'ߒߞߏ!', '𞤀𞤣!']) {
    expect(partsOfTagged(taggedIn({ nl: title }, 'nl'))).toEqual([apart(title, 'nl')])
  }
})

test('one whose end was cut off keeps its language', () => {
  const cut = taggedIn({ en: 'Sketch. Then vote.' }, 'nl').slice(0, -12)
  expect(partsOfTagged(cut)).toEqual([apart('Sketch.', 'en')])
})

test('isolates that somebody typed are no tags', () => {
  expect(partsOfTagged('a \u2068b\u2069 c')).toEqual([line('a '), apart('b', null), line(' c')])
  expect(partsOfTagged(taggedIn({ en: 'a \u2068b\u2069 c' }, 'nl'))).toEqual([apart('a b c', 'en')])
})

test('where no element can stand only the direction is kept', () => {
  expect(untagged(`Deal with ${taggedIn({ nl: 'Zaal 2' }, 'en')}`)).toBe(
    'Deal with \u2068Zaal 2\u2069',
  )
})

test('what somebody typed stands apart where it runs from right to left', () => {
  expect(partsOfTagged(`‘${isolated('שלום!')}’`)).toEqual([
    line('‘'),
    apart('שלום!', null),
    line('’'),
  ])
  expect(isolated('Lunch')).toBe('Lunch')
})
