// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { codeSidePx, fontSizePx, letterHeightMm, letterHeightPx, pxPerMm } from './tiers.ts'

const wall = (diagonalInch: number) => ({ widthPx: 1_920, heightPx: 1_080, diagonalInch })

test('letter heights at six metres are those of the norms', () => {
  const heights = (['floor', 'normal', 'key'] as const).map((tier) => letterHeightMm(tier, 6))
  expect(heights.map(Math.round)).toEqual([28, 38, 73])
})

test('a key letter is a distance divided by 82, a normal one by 156', () => {
  expect(Math.round(10_000 / letterHeightMm('key', 10))).toBe(82)
  expect(Math.round(10_000 / letterHeightMm('normal', 10))).toBe(156)
})

test.each([
  [55, 61, 116],
  [65, 52, 98],
  [75, 45, 85],
  [86, 39, 74],
])(
  'on %i inch in 1080p, six metres ask %i px for text and %i px for what matters most',
  (inch, normal, key) => {
    expect(Math.ceil(letterHeightPx('normal', 6, wall(inch)))).toBe(normal)
    expect(Math.ceil(letterHeightPx('key', 6, wall(inch)))).toBe(key)
  },
)

test('twice the resolution asks twice the pixels', () => {
  const fine = { widthPx: 3_840, heightPx: 2_160, diagonalInch: 55 }
  expect(pxPerMm(fine)).toBeCloseTo(2 * pxPerMm(wall(55)))
})

test('a font whose capitals are two thirds of its size needs half as much again', () => {
  const letter = letterHeightPx('key', 8, wall(55))
  expect(fontSizePx('key', 8, wall(55), 2 / 3)).toBeCloseTo(letter * 1.5)
})

test('a code to be scanned from two metres is twenty centimetres wide', () => {
  expect(codeSidePx(2, wall(55)) / pxPerMm(wall(55))).toBeCloseTo(200)
})
