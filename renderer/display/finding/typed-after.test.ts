// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { typedAfter } from './typed-after.ts'

test.each<[keys: string[], text: string]>([
  [[...'192.168.10.20:4500'], '192.168.10.20:4500'],
  [[...'[fd00::20]'], '[fd00::20]'],
  [['1', '9', 'Backspace', '0'], '10'],
  [['Backspace'], ''],
  [['1', 'Escape', 'a'], 'a'],
  [['Shift', 'F5', ' ', 'é', '%', '1'], '1'],
  [Array.from({ length: 99 }, () => '1'), '1'.repeat(60)],
])('after %j stands %j', (keys, text) => {
  expect(keys.reduce(typedAfter, '')).toBe(text)
})
