// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { PLANNED_RUN } from '../../../shared/timeline/run.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { farTextsIn } from '../programme/far-texts.ts'
import { tooLongAmong, worstOfEach } from './readable-to.ts'

const WALL = { widthPx: 1_920, heightPx: 1_080 }
const USUAL = { diagonalInch: 55, farthestMetres: 8 }
const LONG = {
  title: 'Van paniek naar vrede: hoe een uiteindelijk consistent systeem toch nog te volgen is',
  hasKicker: false,
  instruction: null,
  next: null,
}

test('in a usual room everything of both sample days is read from the last seat', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) {
    const day = sampleDay(name)
    for (const { id } of day.rooms) {
      const texts = farTextsIn(day, timelineOf(day, id, PLANNED_RUN), 'nl')
      expect(tooLongAmong(texts, WALL, USUAL, 'Straks'), `${name} ${id}`).toEqual([])
    }
  }
})

test('a room’s texts are those of its whole day, in order', () => {
  const day = sampleDay('staatsprint')
  const texts = farTextsIn(day, timelineOf(day, 'zaal-2', PLANNED_RUN), 'nl')
  const titles = texts.map(({ title }) => title)
  expect(titles.indexOf('Clusteren')).toBeGreaterThan(-1)
  expect(titles.indexOf('Clusteren')).toBeLessThan(titles.indexOf('Lunch!'))
})

test('a title that is too long is told with how far it is read, and which screen would do', () => {
  const far = { diagonalInch: 55, farthestMetres: 15 }
  const [title, ...others] = tooLongAmong([LONG], WALL, far, 'Straks')
  expect(others).toEqual([])
  expect(title).toMatchObject({ kind: 'title', text: LONG.title, diagonalInch: 75 })
  expect(title?.metres).toBeGreaterThan(11)
  expect(title?.metres).toBeLessThan(14)
  const larger = { ...far, diagonalInch: 75 }
  expect(tooLongAmong([LONG], WALL, larger, 'Straks')).toEqual([])
})

test('a text that is told twice is told as it is read least far', () => {
  const next = { title: LONG.title, detail: '', shortDetail: '' }
  const far = { diagonalInch: 55, farthestMetres: 15 }
  const all = tooLongAmong([LONG, { ...LONG, title: 'Pauze', next }], WALL, far, 'Straks')
  expect(all.map(({ kind }) => kind)).toEqual(['title', 'next'])
  expect(worstOfEach(all).map(({ kind }) => kind)).toEqual(['next'])
})

test('where no screen would do, none is named', () => {
  const word = { ...LONG, title: 'W'.repeat(40) }
  const [title] = tooLongAmong([word], WALL, { diagonalInch: 55, farthestMetres: 30 }, 'Straks')
  expect(title).toMatchObject({ kind: 'title', diagonalInch: null })
})

test('what to do is told where a wall has to leave it out', () => {
  const text = {
    title: 'Clusteren',
    hasKicker: false,
    instruction: 'Hang alles op de muur en lees het samen.',
    next: null,
  }
  expect(tooLongAmong([text], WALL, USUAL, 'Straks')).toEqual([])
  expect(tooLongAmong([text], WALL, { ...USUAL, farthestMetres: 20 }, 'Straks')).toMatchObject([
    { kind: 'instruction', text: text.instruction },
  ])
})
