// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { minutesOfTurns, turnsText, typedTurns } from './typed-turns.ts'

const typed = (text: string, before?: Parameters<typeof typedTurns>[1]) =>
  typedTurns(text, before, 'nl', 'Beurt')

test('turns are typed in one line, and read as they were typed', () => {
  for (const text of ['3 pitch + 2 vragen', '3 pitch + 2 vragen + 1', '5 Beurt']) {
    const turns = typed(text)
    expect(turns && turnsText(turns, 'nl')).toBe(text)
  }
  expect(typed('3 min pitch+2 vragen')).toEqual(typed('3 pitch + 2 vragen'))
  expect(typed('5')?.parts).toEqual([{ id: 'beurt', title: { nl: 'Beurt' }, minutes: 5 }])
  for (const text of ['', 'pitch', '3 pitch + 2 + 1 vragen', '0 pitch']) {
    expect(typed(text), text).toBeNull()
  }
})

test('a part that stays keeps its other language, and marks that still fall in it; so does the order', () => {
  const title = { nl: 'pitch', en: 'pitch talk' }
  const before = { order: ['b', 'a'], parts: [{ id: 'p', title, minutes: 5, marks: [1, 4] }] }
  expect(typed('3 pitch + 2 vragen', before)).toEqual({
    order: ['b', 'a'],
    parts: [
      { id: 'p', title, minutes: 3, marks: [1] },
      { id: 'vragen', title: { nl: 'vragen' }, minutes: 2 },
    ],
  })
})

test('turns take what lies between them as well', () => {
  const turns = typed('3 pitch + 2 vragen + 1')
  expect(turns && minutesOfTurns(turns, 4)).toBe(23)
})
