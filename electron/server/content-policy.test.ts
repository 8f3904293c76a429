// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { contentPolicy } from './content-policy.ts'

const linksOf = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ')

test('a wall’s page may link to its hub by each address that it has, and to no other host', () => {
  const hubBases = ['http://10.0.0.2:4500', 'http://192.168.1.20:4500', 'http://hub.local:4500']
  expect(linksOf(contentPolicy('http://10.0.0.2:4500', { hubBases }))).toEqual([
    ...["'self'", 'ws://10.0.0.2:4500', 'ws://192.168.1.20:4500', 'ws://hub.local:4500'],
  ])
  expect(linksOf(contentPolicy('https://10.0.0.2:4500', { hubBases }))).toEqual([
    ...["'self'", 'wss://10.0.0.2:4500', 'wss://192.168.1.20:4500', 'wss://hub.local:4500'],
  ])
})

test('an address of IPv6 opens the policy of no page that came by another', () => {
  const hubBases = ['http://10.0.0.2:4500', 'http://[2001:db8::9]:4500']
  expect(linksOf(contentPolicy('http://10.0.0.2:4500', { hubBases }))).toEqual([
    ...["'self'", 'ws://10.0.0.2:4500'],
  ])
})

test('what a desk named in place of an address names nothing else in the policy', () => {
  const hubBases = ['http://a;sandbox', 'http://b,c', 'http://dé', "http://e'*'", 'http://zaal:80']
  expect(contentPolicy('http://10.0.0.2:4500', { hubBases })).toBe(
    contentPolicy('http://10.0.0.2:4500', { hubBases: ['http://zaal:80'] }),
  )
})

test('any other page links to where it came from', () => {
  expect(linksOf(contentPolicy('http://10.0.0.2:4500'))).toEqual(["'self'", 'ws://10.0.0.2:4500'])
  expect(linksOf(contentPolicy(null))).toEqual(["'self'"])
})
