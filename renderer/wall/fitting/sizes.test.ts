// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { USUAL_VIEWING } from '../../../shared/features/viewing/viewing.ts'
import { CAP_HEIGHT, DIGIT_HEIGHT } from '../../../shared/legibility/letters.ts'
import { letterHeightPx } from '../../../shared/legibility/tiers.ts'
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
  const floor = letterHeightPx('floor', far, screen)
  const normal = letterHeightPx('normal', far, screen)
  for (const list of [sizes.posterPx, sizes.titlePx, sizes.bodyPx]) {
    expect(cap(list[0])).toBeGreaterThan(normal)
    expect(cap(list.at(-1))).toBeGreaterThan(floor)
  }
  for (const px of [sizes.farPx, sizes.cuePx, sizes.nextPx, sizes.clockPx]) {
    expect(cap(px)).toBeGreaterThan(floor)
  }
  expect(cap(sizes.farNormalPx)).toBeGreaterThan(normal)
  expect(cap(sizes.asidePx)).toBeGreaterThan(letterHeightPx('floor', far * 0.5, screen))
  expect(cap(sizes.nearPx)).toBeGreaterThan(letterHeightPx('floor', far * 0.25, screen))
})

test('the countdown is key text for the farthest viewer, and never less than what is preferred', () => {
  for (const room of rooms) {
    const screen = { ...wall, diagonalInch: room.diagonalInch }
    const [, , , key = 0, tight = 0, least = 0] = sizesFor(wall, room).digitsPx
    const height = (sizePx: number) => sizePx * DIGIT_HEIGHT + 1e-6
    expect(height(key)).toBeGreaterThan(letterHeightPx('key', room.farthestMetres, screen))
    expect(height(tight)).toBeGreaterThan(
      letterHeightPx('normal', 1.25 * room.farthestMetres, screen),
    )
    expect(height(least)).toBeGreaterThan(letterHeightPx('normal', room.farthestMetres, screen))
  }
})

test('a seat that no page can be laid out for leaves room for the time and a title', () => {
  const farthest = { diagonalInch: 19, farthestMetres: 30 }
  for (const page of [
    ...pages,
    { widthPx: 480, heightPx: 1_920 },
    { widthPx: 320, heightPx: 240 },
  ]) {
    const { farPx, alonePx, digitsPx, clockPx } = sizesFor(page, farthest)
    expect(alonePx).toBeGreaterThan(farPx)
    expect(farPx).toBeLessThanOrEqual(page.widthPx / 6 + 1e-6)
    expect(clockPx).toBeLessThanOrEqual(page.heightPx / 4)
    expect(digitsPx.at(-1)).toBeLessThan(page.heightPx / 2)
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

// As ARCHITECTURE.md states it for the usual wall.
test('what is stated of each text’s height is so', () => {
  const sizes = sizesFor(wall)
  const screen = { ...wall, diagonalInch: USUAL_VIEWING.diagonalInch }
  const minutes = (px: number | undefined, letter = CAP_HEIGHT) => {
    const floor = letterHeightPx('floor', USUAL_VIEWING.farthestMetres, screen)
    return (((px ?? 0) * letter) / floor) * 16
  }
  const stated = Object.entries({
    digits: [minutes(sizes.digitsPx[0], DIGIT_HEIGHT), 77],
    keyDigits: [minutes(sizes.digitsPx[3], DIGIT_HEIGHT), 42],
    leastDigits: [minutes(sizes.digitsPx.at(-1), DIGIT_HEIGHT), 32],
    title: [minutes(sizes.titlePx[0]), 23],
    leastTitle: [minutes(sizes.titlePx.at(-1)), 16],
    instruction: [minutes(sizes.bodyPx[0]), 22],
    leastInstruction: [minutes(sizes.bodyPx.at(-1)), 16],
    cue: [minutes(sizes.cuePx), 16],
    next: [minutes(sizes.nextPx), 16],
    clock: [minutes(sizes.clockPx), 16],
    aside: [minutes(sizes.asidePx), 8],
    join: [minutes(sizes.nearPx), 6],
  })
  for (const [name, [angle, said]] of stated) expect.soft(Math.round(angle ?? 0), name).toBe(said)
})
