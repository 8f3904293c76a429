// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { pagePolicy } from './page-policy.ts'

test('a page may link to its one hub; to one at IPv6, which no policy can name, by its scheme', () => {
  expect(pagePolicy('http://192.168.1.20:4500', [])).toContain(
    "connect-src 'self' http://192.168.1.20:4500 ws://192.168.1.20:4500;",
  )
  expect(pagePolicy('http://[2001:db8::20]:4500', [])).toContain("connect-src 'self' http: ws:;")
})
