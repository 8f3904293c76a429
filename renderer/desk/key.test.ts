// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { keyInHash } from './key.ts'

test('the key is read from the hash, and nothing else is taken for one', () => {
  expect(keyInHash('#key=ONETIME_-9')).toBe('ONETIME_-9')
  expect(keyInHash('#displays')).toBeNull()
  expect(keyInHash('')).toBeNull()
})
