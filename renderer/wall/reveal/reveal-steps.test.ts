// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sizesFor } from '../fitting/sizes.ts'
import { nameSettings, thanksSettings } from './reveal-steps.ts'

const SIZES = [4, 8, 15].flatMap((farthestMetres) =>
  [
    { widthPx: 1_920, heightPx: 1_080 },
    { widthPx: 1_080, heightPx: 1_920 },
  ].map((page) => sizesFor(page, { diagonalInch: 55, farthestMetres })),
)

test('what stands beside a name goes before the name is smaller than far text', () => {
  for (const sizes of SIZES) {
    for (const { namePx, hasChallenge, hasYell } of nameSettings(1, sizes)) {
      if (namePx < sizes.farPx) expect([hasChallenge, hasYell]).toEqual([false, false])
    }
  }
})

test('many teams are a list of names alone, from the largest that fits', () => {
  for (const sizes of SIZES) {
    const settings = nameSettings(3, sizes)
    expect(settings.some(({ hasChallenge, hasYell }) => hasChallenge || hasYell)).toBe(false)
    const px = settings.map(({ namePx }) => namePx)
    expect(px).toEqual([...px].sort((one, other) => other - one))
  }
})

test('the thanks give way to who has won, and are left alone where there is no room', () => {
  for (const sizes of SIZES) {
    const settings = thanksSettings(sizes)
    expect(settings[0]?.podiumPx).toBe(sizes.nextPx)
    expect(settings.at(-1)?.podiumPx).toBe(null)
    expect(Math.min(...settings.map(({ namePx }) => namePx))).toBe(11 * sizes.unitPx)
  }
})

test('React tries fifty times at most', () => {
  const lengths = SIZES.flatMap((sizes) => [
    ...[nameSettings(1, sizes).length, nameSettings(9, sizes).length, thanksSettings(sizes).length],
  ])
  expect(Math.max(...lengths)).toBeLessThan(46)
})
