// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { typedPage } from './go-to-hub.ts'

test.each([
  ['031Y8', 'http://192.168.10.20:4500/display?lang=en'],
  ['o31-y8', 'http://192.168.10.20:4500/display?lang=en'],
  ['031Y9', null],
  ['192.168.10.20', 'http://192.168.10.20:4500/display?lang=en'],
  ['192.168.10.20:80', 'http://192.168.10.20/display?lang=en'],
  ['http://192.168.10.20:8080/desk', 'http://192.168.10.20:8080/display?lang=en'],
  ['laptop.local', 'http://laptop.local:4500/display?lang=en'],
  ['laptop', null],
  ['http://', null],
  ['192.168.10.999', null],
])('%s leads to %s', (typed, page) => {
  expect(typedPage(typed, '?lang=en')).toBe(page)
})
