// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { rowsNear } from './rows-near.tsx'

const NONE = { before: 0, after: 0 }
const rows = (count: number, ...here: number[]) =>
  Array.from({ length: count }, (_, index) => ({ roomIds: here.includes(index) ? ['zaal'] : [] }))

test('a plan that is read at a glance is there whole', () => {
  expect(rowsNear(rows(200, 150), NONE)).toEqual({ from: 0, to: 200 })
})

test('of a long one what is near to where rooms are, to the last of them, and what was asked for', () => {
  expect(rowsNear(rows(2400), NONE)).toEqual({ from: 0, to: 120 })
  expect(rowsNear(rows(2400, 1000, 1039), NONE)).toEqual({ from: 988, to: 1108 })
  expect(rowsNear(rows(2400, 1000, 1500), NONE)).toEqual({ from: 988, to: 1524 })
  expect(rowsNear(rows(2400, 1000), { before: 120, after: 2400 })).toEqual({ from: 868, to: 2400 })
})
