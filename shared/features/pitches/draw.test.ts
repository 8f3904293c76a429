// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SECOND } from '../../instant.ts'
import { drawLastsMs, drawnOrder, namesDrawn, seedOf } from './draw.ts'

const TEAMS = Array.from({ length: 12 }, (_, index) => `team-${index + 1}`)
const REAL = { rate: 1 }

test('an order follows from its seed, and has everybody in it once', () => {
  expect(drawnOrder(TEAMS, 7)).toEqual(drawnOrder(TEAMS, 7))
  expect(drawnOrder(TEAMS, 7)).not.toEqual(drawnOrder(TEAMS, 8))
  for (let seed = 0; seed < 200; seed += 1) {
    expect(drawnOrder(TEAMS, seed).sort()).toEqual([...TEAMS].sort())
  }
  expect(drawnOrder(TEAMS, seedOf(7, 1))).not.toEqual(drawnOrder(TEAMS, seedOf(7, 2)))
})

test('every team is as likely to go first', () => {
  const firsts = new Map<string, number>()
  for (let seed = 0; seed < 12_000; seed += 1) {
    const [first = ''] = drawnOrder(TEAMS, seed)
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
  }
  const counts = [...firsts.values()]
  expect(counts.length).toBe(12)
  // Five standard deviations around 1,000.
  expect(Math.min(...counts)).toBeGreaterThan(848)
  expect(Math.max(...counts)).toBeLessThan(1_152)
})

test('names come one after another, never go again, and the last is there within twenty seconds', () => {
  for (const count of [1, 2, 3, 8, 24, 80, 400]) {
    const order = Array.from({ length: count }, (_, index) => String(index))
    const shown = Array.from({ length: 210 }, (_, tenth) =>
      namesDrawn({ at: 0, order }, tenth * 100, REAL),
    )
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
    expect(shown[0]).toBe(0)
    expect(shown.at(-1)).toBe(count)
    expect(drawLastsMs(count)).toBeLessThanOrEqual(20 * SECOND)
    if (count <= 24) {
      const steps = shown.map((now, index) => now - (shown[index - 1] ?? 0))
      expect(Math.max(...steps)).toBe(1)
    }
  }
})

test('a wall whose clock lags shows nothing yet, and a rehearsal that races takes as long to look at', () => {
  const draw = { at: 10_000, order: TEAMS }
  expect(namesDrawn(draw, 9_500, REAL)).toBe(0)
  expect(namesDrawn(draw, 10_000 + 60 * 2_000, { rate: 60 })).toBe(1)
})
