// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { typedTrim } from './typed-trim.ts'

test('a trim is a whole number of milliseconds within what a display can be set to', () => {
  expect(['80', ' -12,6 ', '900', '-101', '0'].map(typedTrim)).toEqual([80, -13, 200, -100, 0])
})

test('what is no number changes nothing', () => {
  expect(['', ' ', 'veel', '1e999'].map(typedTrim)).toEqual([null, null, null, null])
})
