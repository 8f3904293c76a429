// SPDX-License-Identifier: EUPL-1.2
import { encode, type Packet } from 'dns-packet'
import { expect, test } from 'vitest'
import { recordsOf, SERVICE } from './hub-records.ts'
import { PacketFilter } from './packet-filter.ts'

const ONE = '10.0.0.66'
const question = { name: SERVICE, type: 'PTR' } as const
const asked = (times: number): Packet => ({ type: 'query', questions: Array(times).fill(question) })
const HUB = {
  ...{ hubId: 'a'.repeat(32), name: 'laptop', port: 4500, protocol: 8 },
  ...{ addresses: ['10.0.0.1', 'fd00::1'], fingerprint: 'f'.repeat(64) },
}

test.each<[string, Packet, boolean]>([
  ['a question for hubs', asked(1), true],
  ['what a hub tells', { type: 'response', answers: recordsOf(HUB) }, true],
  [
    'another service',
    { type: 'query', questions: [{ name: '_ipp._tcp.local', type: 'PTR' }] },
    false,
  ],
  ['more questions than anybody has', asked(300), false],
])('of all that is heard: %s', (_, packet, isTaken) => {
  expect(new PacketFilter().takes(encode(packet), ONE, 0)).toBe(isTaken)
})

test('half a packet is none', () => {
  expect(new PacketFilter().takes(Buffer.from('zaalscherm'), ONE, 0)).toBe(false)
})

test('a flood is read no faster than a hall of displays asks', () => {
  const filter = new PacketFilter()
  const bytes = encode(asked(1))
  let taken = 0
  for (let ms = 0; ms < 10_000; ms += 1)
    if (filter.takes(bytes, `10.0.0.${ms % 250}`, ms)) taken += 1
  expect(taken).toBe(600)
})

test('whoever floods alone keeps no other from being heard', () => {
  const filter = new PacketFilter()
  const bytes = encode(asked(1))
  const flood = Array.from({ length: 500 }, (_, ms) => filter.takes(bytes, ONE, ms))
  expect(flood.filter(Boolean).length).toBe(12)
  expect(filter.takes(bytes, '10.0.0.2', 501)).toBe(true)
})
