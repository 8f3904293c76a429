// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { TeamStanding } from '../../../shared/features/race/standing.ts'
import { sizesFor } from '../fitting/sizes.ts'
import { trackPx } from './bars-layout.ts'
import { standingSteps } from './standing-steps.ts'

const LONG = 'De bruggenbouwers tussen wens en uitvoering'
const PAGES = [
  { widthPx: 1_920, heightPx: 1_080 },
  { widthPx: 1_080, heightPx: 1_920 },
  { widthPx: 1_280, heightPx: 720 },
  { widthPx: 2_560, heightPx: 1_080 },
]

function teams(count: number, nameOf = (index: number) => `Team ${index}`): TeamStanding[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ teamId: `t${index}`, name: { nl: nameOf(index) }, roomId: `r${index % 6}` },
    ...{ state: 'counted' as const, count: (index * 7) % 23 },
  }))
}

const ALL = PAGES.flatMap((page) =>
  [4, 8, 15].flatMap((farthestMetres) =>
    [1, 3, 8, 24, 40].map((count) => ({ page, farthestMetres, count })),
  ),
)

function stepsOf({ page, farthestMetres, count }: (typeof ALL)[number], isResult: boolean) {
  const sizes = sizesFor(page, { diagonalInch: 55, farthestMetres })
  return { sizes, steps: standingSteps(teams(count), 'r1', sizes, 'nl', isResult) }
}

test('React tries fifty times at most, and the header may need two of them', () => {
  const most = ALL.flatMap((one) => [true, false].map((is) => stepsOf(one, is).steps.length))
  expect(Math.max(...most)).toBeLessThan(46)
  expect(Math.min(...most)).toBeGreaterThan(0)
})

test('bars are compared like with like: one length is one count in every list', () => {
  for (const one of ALL) {
    const { sizes, steps } = stepsOf(one, false)
    for (const { lists, barPx, gapPx } of steps) {
      for (const { layout } of lists) {
        expect(barPx).toBeLessThanOrEqual(trackPx(layout, sizes.wholePx, gapPx) + 0.01)
      }
    }
  }
})

test('the room’s own are never smaller than the others', () => {
  for (const nameOf of [undefined, () => LONG, (index: number) => (index === 1 ? LONG : 'Wad')]) {
    for (const page of PAGES) {
      const sizes = sizesFor(page)
      for (const { lists } of standingSteps(teams(24, nameOf), 'r1', sizes, 'nl', false)) {
        const [first, second] = lists
        if (first && second) expect(first.layout.fontPx).toBeGreaterThan(second.layout.fontPx)
      }
    }
  }
})

test('a result is in its order, and who won stays when there is no room for bars', () => {
  const steps = standingSteps(
    teams(8),
    'r1',
    sizesFor(PAGES[0] ?? { widthPx: 1, heightPx: 1 }),
    'nl',
    true,
  )
  expect(steps[0]?.lists[0]?.teams.map(({ count }) => count)).toEqual([21, 19, 14, 12, 7, 5, 3, 0])
  expect(steps.at(-1)?.lists).toEqual([])
  expect(steps.at(-1)?.titles[0]).toBeLessThan(steps[0]?.titles[0] ?? 0)
})
