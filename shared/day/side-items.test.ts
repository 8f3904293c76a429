// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from './sample-day.test-kit.ts'
import { withSideItems } from './side-items.ts'

test('the sample days have no side items, so what was kept of them is played as it was', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) {
    expect(withSideItems(sampleDay(name))).toEqual(sampleDay(name))
  }
})
