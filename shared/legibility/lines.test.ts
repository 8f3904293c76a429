// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { hasEndless, largestSizePx, linesOf, widestWord } from './lines.ts'

test('words go onto lines for as long as there is room for them', () => {
  expect(linesOf('Hang alles op', 100)).toBe(1)
  expect(linesOf('Hang alles op', 3)).toBe(3)
})

test('a line may end at a joint and at a hyphen, and nowhere else in a word', () => {
  expect(linesOf('kennismakings\u00ADronde', 8)).toBe(2)
  expect(linesOf('kennismakingsronde', 8)).toBe(Number.POSITIVE_INFINITY)
  expect(linesOf('Quality-time', 4.5)).toBe(2)
  expect(linesOf('post-\u2060its', 2)).toBe(Number.POSITIVE_INFINITY)
})

test('a text is as large as its box allows', () => {
  const size = largestSizePx('Terugkoppeling', { widthPx: 600, heightPx: 300 }, 1)
  expect(size).toBeGreaterThan(70)
  expect(size).toBeLessThan(90)
  expect(largestSizePx('Terugkoppeling', { widthPx: 6_000, heightPx: 300 }, 1)).toBeCloseTo(300)
})

test('what a reader can’t see takes no room', () => {
  expect(linesOf('\u2068\u{E006E}\u{E006C}Lunch\u2069', 3)).toBe(1)
})

test('what is longer than any word breaks anywhere, and no word gives way to it', () => {
  const endless = `Team ${'W'.repeat(40)}`
  expect(linesOf(endless, 12)).toBe(4)
  expect([hasEndless(endless), hasEndless('kennismakingsronde')]).toEqual([true, false])
  expect(widestWord(`${endless} op`)).toBeCloseTo(widestWord('Team'))
})

test('a picture is wider than a letter', () => {
  expect([linesOf('w w', 2), linesOf('🎉 🎉', 2)]).toEqual([1, 2])
})
