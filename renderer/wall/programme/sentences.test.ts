// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { taggedIn } from '../../../shared/tagged-text.ts'
import { afterFirst, firstSentence } from './sentences.ts'

test('a text is its first sentence, and what follows', () => {
  expect(firstSentence('Hang alles op. Lees het samen.')).toBe('Hang alles op.')
  expect(afterFirst('Hang alles op. Lees het samen.')).toBe('Lees het samen.')
  expect(firstSentence('Zonder punt')).toBe('Zonder punt')
  expect(afterFirst('Eén zin.')).toBe(null)
})

test('each half says in which language it is', () => {
  const text = taggedIn({ en: 'Put it up. Read it.' }, 'nl')
  expect(firstSentence(text).startsWith('\u2068')).toBe(true)
  expect(afterFirst(text)).toBe(taggedIn({ en: 'Read it.' }, 'nl'))
  expect(afterFirst(taggedIn({ en: 'Put it up.' }, 'nl'))).toBe(null)
})
