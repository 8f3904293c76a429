// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'playwright/test'
import { weight } from '../bench/benches/weight.ts'

test('no page weighs more than a bad network carries in time', async () => {
  const overweight = (await weight()).filter(({ value, bar }) => bar !== null && value > bar)
  expect(overweight).toEqual([])
})
