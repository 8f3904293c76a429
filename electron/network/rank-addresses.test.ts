// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MACHINES, machine } from './machines.test-kit.ts'
import { isLikely, rankedAddresses } from './rank-addresses.ts'

const addressesOf = (seen: Parameters<typeof machine>[0]) =>
  rankedAddresses(machine(seen)).map(({ address }) => address)

for (const [name, { adapters, reached }] of Object.entries(MACHINES)) {
  test(`${name}: codes name the address that the venue’s phones reach`, () => {
    const likely = rankedAddresses(machine(adapters)).filter(isLikely)
    expect(likely[0]?.address ?? null).toBe(reached)
  })
}

test('what the hub doesn’t take by itself can still be picked, and stands last', () => {
  expect(
    addressesOf({
      bridge100: { addresses: ['192.168.2.1'] },
      eth1: { addresses: ['169.254.3.4'] },
      en0: { addresses: ['10.1.2.3'] },
    }),
  ).toEqual(['10.1.2.3', '192.168.2.1', '169.254.3.4'])
})

test('no address that only one browser in the world can open is on the list', () => {
  expect(addressesOf({ en0: { addresses: ['fe80::1', '192.0.0.2'] } })).toEqual([])
})

test('of a network’s addresses a lasting one goes first', () => {
  const passing = { address: '2001:db8::1', family: 'IPv6', isTemporary: true, prefix: 64 } as const
  const lasting = {
    address: '2001:db8:0:1::1:2345',
    family: 'IPv6',
    isTemporary: false,
    prefix: 64,
  } as const
  const adapter = { name: 'en0', mac: '', addresses: [passing, lasting], kind: null }
  expect(rankedAddresses([adapter]).map(({ address }) => address)).toEqual([
    lasting.address,
    passing.address,
  ])
})
