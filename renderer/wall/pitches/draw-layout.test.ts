// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sizesFor } from '../fitting/sizes.ts'
import { drawLayout } from './draw-layout.ts'

const SIZES = sizesFor({ widthPx: 1_920, heightPx: 1_080 })
const names = (count: number) => Array.from({ length: count }, (_, index) => `Team ${index + 1}`)

test('an order stands in as few columns as let it be large', () => {
  expect(drawLayout(names(3), 700, SIZES)).toMatchObject({ columns: 1, rows: 3 })
  const many = drawLayout(names(24), 700, SIZES)
  expect(many.columns).toBeGreaterThan(2)
  expect(many.columns * many.rows).toBeGreaterThanOrEqual(24)
  expect(many.fontPx).toBeGreaterThan(SIZES.nearPx)
})

test('one name without an end doesn’t make all others unreadable', () => {
  const { fontPx } = drawLayout([...names(7), 'W'.repeat(40)], 700, SIZES)
  expect(fontPx).toBeGreaterThan(drawLayout(names(8), 700, SIZES).fontPx / 3)
})
