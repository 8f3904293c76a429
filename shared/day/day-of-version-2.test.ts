// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { parseDay } from './file/parse-day.ts'
import { migratedDay } from './migrations.ts'
import { smallDayFile } from './small-day.test-kit.ts'

const JURY = { moments: [], members: null, pitchMinutes: null, teamCount: null }

test('a criterion that was a text is one of weight 1 with scores up to 10', () => {
  const jury = { ...JURY, criteria: [{ nl: 'Lef' }, { nl: 'Haalbaar' }, { nl: 'Lef' }] }
  const day = { version: 2, jury }
  const lifted = migratedDay(day) as typeof day
  expect(lifted.jury.criteria).toEqual([
    { id: 'lef', title: { nl: 'Lef' }, weight: 1, most: 10 },
    { id: 'haalbaar', title: { nl: 'Haalbaar' }, weight: 1, most: 10 },
    { id: 'lef-2', title: { nl: 'Lef' }, weight: 1, most: 10 },
  ])
  expect((migratedDay(day) as typeof day).jury).toBe(lifted.jury)
})

test('a file may say a criterion as a text, or without what it is worth', () => {
  const jury = { ...JURY, criteria: ['Lef', { title: 'Haalbaar', weight: 2 }] }
  const parsed = parseDay(
    JSON.stringify({ ...smallDayFile({ rooms: ['hall Zaal'], items: [] }), jury }),
  )
  if (!('day' in parsed)) throw new Error(JSON.stringify(parsed))
  expect(parsed.day.jury?.criteria).toEqual([
    { id: 'lef', title: { nl: 'Lef' }, weight: 1, most: 10 },
    { id: 'haalbaar', title: { nl: 'Haalbaar' }, weight: 2, most: 10 },
  ])
})
