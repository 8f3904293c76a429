// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sizesFor } from '../fitting/sizes.ts'
import { boardOf } from './board.ts'
import { boardSteps } from './board-steps.ts'
import type { Direction } from './directions.ts'

const AT: Direction = {
  ...{ id: 'a', when: '13:15', hasBegun: false, start: 0, title: 'Quality-time' },
  ...{ word: 'Ruimte', where: 'Ruimte 1 en 2' },
}
const LATER: Direction = { ...AT, id: 'b', when: '14:15', where: 'Ruimte 3' }

test('a word that all rooms share heads their column, and a time stands once a round', () => {
  const { word, rows } = boardOf([AT, { ...AT, id: 'c' }, LATER], 'Tot 16:15')
  expect(word).toBe('Ruimte')
  expect(rows.map(({ when, where }) => [when, where])).toEqual([
    ['13:15', '1 en 2'],
    [null, '1 en 2'],
    ['14:15', '3'],
  ])
})

test('rooms by names of their own keep them', () => {
  const { word, rows } = boardOf([AT, { ...LATER, word: null, where: 'Foyer' }], '')
  expect(word).toBe(null)
  expect(rows.map(({ where }) => where)).toEqual(['Ruimte 1 en 2', 'Foyer'])
})

test('what is on, and a time that the head says, is not said again', () => {
  const whens = (directions: Direction[], head: string) =>
    boardOf(directions, head).rows.map(({ when }) => when)
  expect(whens([{ ...AT, when: 'Nu', hasBegun: true }], 'Tot 16:15')).toEqual([null])
  expect(whens([AT], 'Begint om 13:15')).toEqual([null])
  expect(whens([AT], 'Tot 16:15')).toEqual(['13:15'])
  expect(whens([AT, LATER], 'Begint om 13:15')).toEqual(['13:15', '14:15'])
})

const MEASURED = { count: 12, hasLater: true, isSplittable: true }

test('letters give way before rows do, and rows only where letters are as small as the way in', () => {
  for (const farthestMetres of [4, 8, 15, 25]) {
    const sizes = sizesFor({ widthPx: 1920, heightPx: 1080 }, { diagonalInch: 86, farthestMetres })
    const steps = boardSteps(sizes, MEASURED)
    const fewer = steps.filter(({ rows }) => rows < MEASURED.count)
    expect(fewer.every(({ firstPx }) => firstPx === sizes.nearPx)).toBe(true)
    const far = steps.filter(
      ({ firstPx, mostLines }) => firstPx >= sizes.farPx && mostLines === null,
    )
    expect(far.every(({ rows }) => rows === MEASURED.count)).toBe(true)
    // React stops at 50 updates in a row; the header and the foot take three.
    expect(steps.length).toBeLessThan(47)
  }
})
