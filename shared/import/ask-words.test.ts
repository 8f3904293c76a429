// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { choiceText, questionOf } from './ask-words.ts'

test('a question names what it is about, and a choice is in words or of the file', () => {
  const ask = {
    id: 'moments' as const,
    name: 'moments' as const,
    choices: [{ id: 'moments' }, { id: 'items' }],
    proposed: 'moments',
    about: [3, 9],
    texts: ['Inleveren', 'Deuren dicht'],
  }
  expect(questionOf(ask, 'nl')).toBe(
    'Zijn dit momenten, die niet duren: “Inleveren”, “Deuren dicht”?',
  )
  expect(questionOf({ ...ask, texts: ['a', 'b', 'c', 'd', 'e'] }, 'en')).toContain('“d”, …')
  expect(ask.choices.map((choice) => choiceText(choice, 'en'))).toEqual([
    'yes, moments',
    'no, items',
  ])
  expect(choiceText({ id: '2027', text: '2027' }, 'nl')).toBe('2027')
})
