// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { letterHeightPx } from '../../../shared/legibility.ts'
import { CAP_HEIGHT, DIGIT_HEIGHT } from '../../ui/letters.ts'
import { type Sizes, sizesFor, USUAL_VIEWING } from './sizes.ts'

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

// EN 301 549 §5.1.4, as ARCHITECTURE.md states it for the usual wall.
test('what is stated of each text’s height is so', () => {
  const sizes = sizesFor(wall)
  const screen = { ...wall, diagonalInch: USUAL_VIEWING.diagonalInch }
  const metresAtKey = (px: number | undefined, letter = CAP_HEIGHT) =>
    ((px ?? 0) * letter) / letterHeightPx('key', 1, screen)
  const [tightDigits, leastDigits] = sizes.digitsPx.toReversed()
  const stated = Object.entries({
    digits: [metresAtKey(sizes.digitsPx[0], DIGIT_HEIGHT), 13.3],
    leastDigits: [metresAtKey(leastDigits, DIGIT_HEIGHT), 8],
    tightDigits: [metresAtKey(tightDigits, DIGIT_HEIGHT), 7.7],
    title: [metresAtKey(sizes.titlePx[0]), 4.3],
    leastTitle: [metresAtKey(sizes.titlePx.at(-1)), 3],
    cue: [metresAtKey(sizes.cuePx), 3],
    instruction: [metresAtKey(sizes.bodyPx[0]), 2.6],
    leastInstruction: [metresAtKey(sizes.bodyPx.at(-1)), 1.9],
    clock: [metresAtKey(sizes.clockPx), 2.3],
    aside: [metresAtKey(sizes.asidePx), 1.5],
    join: [metresAtKey(sizes.nearPx), 1.1],
  })
  for (const [name, [metres, said]] of stated) expect.soft(metres, name).toBeCloseTo(said ?? 0, 1)
})
