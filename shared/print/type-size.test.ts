// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { listSizeToFit, sizeClass, sizesCss, sizeToFit } from './type-size.ts'

test('a name is as large as it can be, on the lines that serve it best', () => {
  const room = { width: 182, height: 34 }
  expect(sizeToFit('Plein', room)).toBe(32)
  // One long line is larger than two short ones would be high.
  expect(sizeToFit('Werkruimte 1', room)).toBeGreaterThan(24)
  expect(sizeToFit('Implementatieondersteuning en -begeleiding', room)).toBeLessThan(15)
})

test('a long list is smaller, and for one that is too long there is no size', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, () => ({ title: 'Pauze', under: '' }))
  const sizeFor = (count: number) =>
    listSizeToFit(rows(count), { width: 146, height: 200, sizes: [11, 8, 5.5] })
  expect([5, 12, 18, 90].map(sizeFor)).toEqual([11, 8, 5.5, null])
})

test('every size has its class in the style', () => {
  for (const size of [6, 24.5, 52]) {
    expect(sizesCss()).toContain(`.${sizeClass(size)}{font-size:calc(${size} * var(--u))}`)
  }
})
