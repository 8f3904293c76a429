// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Criterion } from '../../day/day.ts'
import { type Jury, NO_JURY, type Sheet } from './jury.ts'
import { areTied, type Judged, pointsOf, standingsOf, tiesIn } from './standings.ts'

const CRITERIA: Criterion[] = [
  { id: 'nut', title: { nl: 'Nut' }, weight: 3, most: 10 },
  { id: 'durf', title: { nl: 'Durf' }, weight: 1, most: 5 },
]
const TEAMS = ['a', 'b', 'c', 'd']
const JUDGED: Judged = { teamIds: TEAMS, criteria: CRITERIA }
const RANKED: Judged = { teamIds: TEAMS, criteria: [] }

const sheet = (scores: Record<string, number>, rank: number | null = null): Sheet => {
  return { scores, rank, note: null, at: 0 }
}
const juryOf = (...sheets: Record<string, Sheet>[]): Jury => ({
  ...NO_JURY,
  jurors: Object.fromEntries(
    sheets.map((_, index) => [`j${index}`, { number: index + 1, code: null, isChair: false }]),
  ),
  sheets: Object.fromEntries(sheets.map((ofJuror, index) => [`j${index}`, ofJuror])),
})
const rankedAs = (...teamIds: string[]) =>
  Object.fromEntries(teamIds.map((teamId, index) => [teamId, sheet({}, index + 1)]))

test('a total is the mean of jurors’ points, each criterion by its weight and its own most', () => {
  const jury = juryOf(
    { a: sheet({ nut: 10, durf: 0 }), b: sheet({ nut: 5, durf: 5 }) },
    { a: sheet({ nut: 8, durf: 5 }) },
  )
  // 3 × 1 of 4 is 75; 3 × 0.8 + 1 of 4 is 85; their mean is 80.
  expect(standingsOf(jury, JUDGED)).toEqual([
    { teamId: 'a', total: 8_000, lowest: 7_500, highest: 8_500, sheets: 2, place: 1 },
    { teamId: 'b', total: 6_250, lowest: 6_250, highest: 6_250, sheets: 1, place: 2 },
    { teamId: 'c', total: null, lowest: null, highest: null, sheets: 0, place: null },
    { teamId: 'd', total: null, lowest: null, highest: null, sheets: 0, place: null },
  ])
})

test('a sheet on which a criterion is missing counts neither for nor against its team', () => {
  const jury = juryOf({ a: sheet({ nut: 10 }) }, { a: sheet({ nut: 4, durf: 2 }) })
  expect(standingsOf(jury, JUDGED)[0]).toMatchObject({ teamId: 'a', total: 4_000, sheets: 1 })
})

test('equals share a place and as many are passed over, until the tie is broken', () => {
  const even = sheet({ nut: 6, durf: 3 })
  const jury = juryOf({ a: sheet({ nut: 1, durf: 1 }), b: even, c: even, d: even })
  const places = (of: Jury) => standingsOf(of, JUDGED).map(({ teamId, place }) => [teamId, place])
  expect(places(jury)).toEqual([
    ['b', 1],
    ['c', 1],
    ['d', 1],
    ['a', 4],
  ])
  expect(tiesIn(standingsOf(jury, JUDGED))).toEqual([['b', 'c', 'd']])
  const broken = { ...jury, tieBreaks: [['d', 'b', 'c']] }
  expect(places(broken)).toEqual([
    ['d', 1],
    ['b', 2],
    ['c', 3],
    ['a', 4],
  ])
  // A tie of others than those that were put in order is none that was broken.
  expect(places({ ...jury, tieBreaks: [['d', 'b']] })).toEqual(places(jury))
  expect(
    [
      ['b', 'c'],
      ['b', 'c', 'd'],
      ['a', 'b', 'c'],
    ].map((ids) => areTied(broken, JUDGED, ids)),
  ).toEqual([false, true, false])
})

test('without criteria places are counted as Borda had it; who is left out shares what is left', () => {
  const jury = juryOf(rankedAs('a', 'b', 'c', 'd'), rankedAs('b', 'a'), {})
  const points = [...pointsOf(jury, RANKED).values()].map((of) => Object.fromEntries(of))
  const [third, twoThirds, sixth] = [100 / 3, 200 / 3, 100 / 6]
  expect(points).toEqual([
    { a: 100, b: twoThirds, c: third, d: 0 },
    { b: 100, a: twoThirds, c: sixth, d: sixth },
    {},
  ])
  expect(standingsOf(jury, RANKED).map(({ teamId, place }) => [teamId, place])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
    ['d', 4],
  ])
})

const anySheet = fc
  .record({ nut: fc.integer({ min: 0, max: 10 }), durf: fc.integer({ min: 0, max: 5 }) })
  .map((scores) => sheet(scores))
const anyJury = fc
  .array(fc.dictionary(fc.constantFrom(...TEAMS), anySheet, { noNullPrototype: true }), {
    maxLength: 6,
  })
  .map((sheets) => juryOf(...sheets))

test('places follow totals, whoever judged first', () => {
  fc.assert(
    fc.property(anyJury, (jury) => {
      const standings = standingsOf(jury, JUDGED)
      expect(standings.map(({ teamId }) => teamId).toSorted()).toEqual(TEAMS)
      for (const one of standings) {
        const better = standings.filter(({ total }) => (total ?? -1) > (one.total ?? -1)).length
        expect(one.place).toBe(one.total === null ? null : better + 1)
        if (one.total === null) continue
        expect(one.lowest).toBeLessThanOrEqual(one.total)
        expect(one.highest).toBeGreaterThanOrEqual(one.total)
      }
      const turned = Object.fromEntries(Object.entries(jury.jurors).reverse())
      expect(standingsOf({ ...jury, jurors: turned }, JUDGED)).toEqual(standings)
    }),
  )
})

test('every juror who puts teams in order hands out as many points', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(TEAMS, { minLength: 1 }), (order) => {
      const [points] = pointsOf(juryOf(rankedAs(...order)), RANKED).values()
      const sum = [...(points?.values() ?? [])].reduce((total, one) => total + one, 0)
      expect(sum).toBeCloseTo(200)
    }),
  )
})
