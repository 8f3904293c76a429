// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { letterHeightPx } from '../../shared/legibility.ts'
import { CAP_HEIGHT, DIGIT_HEIGHT } from '../ui/letters.ts'
import { type Sizes, sizesFor } from './sizes.ts'

const wall = { widthPx: 1_920, heightPx: 1_080 }
const pages = [
  wall,
  { widthPx: 3_840, heightPx: 2_160 },
  { widthPx: 1_080, heightPx: 1_920 },
  { widthPx: 2_560, heightPx: 1_080 },
  { widthPx: 1_024, heightPx: 768 },
]
const rooms = [
  { diagonalInch: 55, farthestMetres: 8 },
  { diagonalInch: 86, farthestMetres: 15 },
  { diagonalInch: 27, farthestMetres: 5 },
]
const cases = pages.flatMap((page) => rooms.map((room) => ({ page, room })))

test.each(cases)('nothing is set under its tier: $page, $room', ({ page, room }) => {
  const sizes = sizesFor(page, room)
  const screen = { ...page, diagonalInch: room.diagonalInch }
  const far = room.farthestMetres
  const cap = (px: number | undefined) => (px ?? 0) * CAP_HEIGHT + 1e-6
  expect(cap(sizes.titlePx[0])).toBeGreaterThan(letterHeightPx('normal', far, screen))
  expect(cap(sizes.titlePx.at(-1))).toBeGreaterThan(letterHeightPx('floor', far, screen))
  expect(cap(sizes.cuePx)).toBeGreaterThan(letterHeightPx('floor', far, screen))
  expect(cap(sizes.bodyPx[0])).toBeGreaterThan(letterHeightPx('normal', far * 0.625, screen))
  expect(cap(sizes.bodyPx.at(-1))).toBeGreaterThan(letterHeightPx('floor', far * 0.625, screen))
  expect(cap(sizes.asidePx)).toBeGreaterThan(letterHeightPx('floor', far * 0.5, screen))
  expect(cap(sizes.nearPx)).toBeGreaterThan(letterHeightPx('floor', far * 0.25, screen))
})

test('the countdown is key text for the farthest viewer, and readable where that would be cut', () => {
  for (const room of rooms) {
    const screen = { ...wall, diagonalInch: room.diagonalInch }
    const sizes = sizesFor(wall, room).digitsPx
    const [tight = 0, least = 0] = sizes.toReversed()
    const height = (sizePx: number) => sizePx * DIGIT_HEIGHT + 1e-6
    expect(height(least)).toBeGreaterThan(letterHeightPx('key', room.farthestMetres, screen))
    expect(height(tight)).toBeGreaterThan(letterHeightPx('floor', room.farthestMetres, screen))
  }
})

test('a picture of twice the size is the same picture', () => {
  const fine = sizesFor({ widthPx: 3_840, heightPx: 2_160 })
  const doubled = (key: keyof Pick<Sizes, 'unitPx' | 'asidePx' | 'codeSidePx'>) =>
    expect(fine[key]).toBeCloseTo(2 * sizesFor(wall)[key])
  doubled('unitPx')
  doubled('asidePx')
  doubled('codeSidePx')
})

test('lists of sizes never go up', () => {
  for (const { page, room } of cases) {
    const { posterPx, titlePx, bodyPx, digitsPx, diskPx } = sizesFor(page, room)
    for (const list of [posterPx, titlePx, bodyPx, digitsPx, diskPx]) {
      expect(list).toEqual([...list].sort((a, b) => b - a))
    }
  }
})
