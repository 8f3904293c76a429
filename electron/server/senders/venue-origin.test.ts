// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isOfThisVenue } from './venue-origin.ts'

test.each([
  ['http://192.168.1.20:4500', true],
  ['https://10.0.0.7:4500', true],
  ['http://169.254.7.7:4500', true],
  ['http://[fd00::20]:4500', true],
  ['http://[2001:db8::20]:4500', false],
  ['http://93.184.216.34', false],
  ['http://192.168.1.20.evil.example', false],
  ['http://10.evil.example', false],
  ['https://evil.example', false],
  ['app://192.168.1.20', false],
  ['null', false],
  ['', false],
])('%s: %s', (origin, isOfVenue) => {
  expect(isOfThisVenue(origin)).toBe(isOfVenue)
})
