// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hubCodeOf, looksLikeHubCode, readHubCode } from './hub-code.ts'

test.each([
  ['the first of home networks', 'http://192.168.0.0:4500', 5],
  ['an ordinary one', 'http://192.168.10.20:4500', 5],
  ['the last of them', 'http://192.168.255.255:4500', 5],
  ['the first of 172.16/12', 'http://172.16.0.0:4500', 6],
  ['the last of them', 'http://172.31.255.255:4500', 6],
  ['the first of 10/8', 'http://10.0.0.0:4500', 6],
  ['the last of them', 'http://10.255.255.255:4500', 6],
  ['a provider’s own', 'http://100.64.0.1:4500', 8],
  ['one that a machine gave itself', 'http://169.254.3.4:4500', 8],
  ['a public one', 'http://203.0.113.7:4500', 8],
  ['the last of all', 'http://255.255.255.255:4500', 8],
  ['the first of all', 'http://0.0.0.0:4500', 8],
  ['a port of its own', 'http://192.168.10.20:8080', 9],
  ['the highest port', 'http://192.168.10.20:65535', 9],
  ['the lowest port, at 10/8', 'http://10.1.2.3:1', 10],
  ['the web’s port', 'http://10.1.2.3', 10],
  ['anything else on a port of its own', 'http://203.0.113.7:4501', 12],
])('%s, %s, has a code of its own length, which means it', (_, origin, length) => {
  const code = hubCodeOf(origin) ?? ''
  expect(code).toHaveLength(length)
  expect(readHubCode(code)).toBe(origin)
})

test('what is at no IPv4 address has none', () => {
  for (const origin of ['http://[fd00::20]:4500', 'http://laptop.local:4500', 'http://1.2.3.400']) {
    expect(hubCodeOf(origin)).toBe(null)
  }
})

test('it is known by what stands in ARCHITECTURE.md', () => {
  expect(hubCodeOf('http://192.168.10.20:4500')).toBe('031Y8')
})

const ORIGIN = fc
  .tuple(fc.nat(2 ** 32 - 1), fc.oneof(fc.constant(4500), fc.integer({ min: 1, max: 65_535 })))
  .map(([address, port]) => {
    const bytes = [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256)
    return new URL(`http://${bytes.join('.')}:${port}`).origin
  })
const SIGNS = '0123456789ACDEFGHJKMNPQRTVWXY'

test('any address and port comes back', () => {
  fc.assert(fc.property(ORIGIN, (origin) => readHubCode(hubCodeOf(origin) ?? '') === origin))
})

test('a sign that is wrong, and two neighbours that changed places, are noticed', () => {
  fc.assert(
    fc.property(ORIGIN, fc.nat(11), fc.integer({ min: 1, max: 28 }), (origin, place, by) => {
      const code = hubCodeOf(origin) ?? ''
      const at = place % code.length
      const other = SIGNS[(SIGNS.indexOf(code[at] ?? '') + by) % SIGNS.length]
      expect(readHubCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(null)
      const [first = '', second = ''] = code.slice(at, at + 2)
      if (second === '' || first === second) return
      expect(readHubCode(code.slice(0, at) + second + first + code.slice(at + 2))).toBe(null)
    }),
  )
})

test('capitals, gaps and signs that look alike are all the same', () => {
  const doubles: Record<string, string> = { 0: 'o', 1: 'l', 2: 'Z', 5: 's', 8: 'B', V: 'u' }
  fc.assert(
    fc.property(ORIGIN, (origin) => {
      const code = hubCodeOf(origin) ?? ''
      const sloppy = code.replace(/[01258V]/g, (sign) => doubles[sign] ?? sign)
      expect(readHubCode(` ${sloppy.slice(0, 3)} ${sloppy.slice(3).toLowerCase()}-`)).toBe(origin)
    }),
  )
})

test.each([
  ['12345', true],
  ['K7Q2M', true],
  ['laptop', false],
  ['laptop1', false],
  ['laptop.local', false],
  ['10.0.0.1', false],
  ['7', false],
])('%s is taken for a code, a wrong one perhaps: %s', (typed, isCode) => {
  expect(looksLikeHubCode(typed)).toBe(isCode)
})
