// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { typedItem, typedSpan } from './typed-span.ts'

const BEFORE = { start: 9 * 60, end: 9 * 60 + 30 }
const typed = (text: string, before = BEFORE) => typedSpan(text, before)
const span = (start: number, end: number | null) => ({ start, end })

test('a time alone moves an item and keeps its length, however it is written', () => {
  for (const text of ['10.30', '1030', '10:30', '10h30', ' 10.30 ']) {
    expect(typed(text), text).toEqual(span(630, 660))
  }
  expect(typed('9.05')).toEqual(span(545, 575))
})

test('both times, an end, a length, or no end', () => {
  expect(typed('10.00–10.45')).toEqual(span(600, 645))
  expect(typed('10.00 tot 1045')).toEqual(span(600, 645))
  expect(typed('-10.15')).toEqual(span(540, 615))
  expect(typed('+45')).toEqual(span(540, 585))
  expect(typed('10.00 +45')).toEqual(span(600, 645))
  expect(typed('10.00-')).toEqual(span(600, null))
  expect(typedSpan('10.00', span(540, null) as typeof BEFORE)).toEqual(span(600, null))
})

test('an end before its start is in the night after; a time is of the item’s own day', () => {
  expect(typed('23.00–1.30')).toEqual(span(1380, 1530))
  expect(typed('10.00', { start: 33 * 60, end: 34 * 60 })).toEqual(span(2040, 2100))
})

test('what is no time is none', () => {
  for (const text of ['', 'laat', '9', '25.99', '10.00–', '+0'].filter((one) => one !== '10.00–')) {
    expect(typed(text), text).toBeNull()
  }
})

test('an item in one line: a time ahead and a length behind are no part of its title', () => {
  expect(typedItem('Koffie', BEFORE)).toEqual({ title: 'Koffie', span: BEFORE })
  expect(typedItem('10.30 Koffie +15', BEFORE)).toEqual({
    title: 'Koffie',
    span: { start: 630, end: 645 },
  })
  expect(typedItem('12.30–13.15 Lunch', BEFORE)).toEqual({
    title: 'Lunch',
    span: { start: 750, end: 795 },
  })
  expect(typedItem('2024 in beeld', BEFORE)?.title).toBe('in beeld')
  expect(typedItem('Terugblik 2024', BEFORE)).toEqual({ title: 'Terugblik 2024', span: BEFORE })
  expect(typedItem('  ', BEFORE)).toBeNull()
})
