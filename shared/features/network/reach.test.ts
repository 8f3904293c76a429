// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Cause, causesOf, type ReachEvidence } from './reach.ts'

const NOTHING_SEEN: ReachEvidence = {
  address: 'network',
  isVpnWayOut: false,
  didItselfAsk: false,
  reachedBy: 0,
  neighbours: 0,
  newNeighbours: 0,
  isIntercepted: false,
}

const TABLE: [string, Partial<ReachEvidence>, Cause[]][] = [
  ['no address', { address: 'none' }, ['no-address']],
  ['one that the laptop made up', { address: 'self-given' }, ['no-address']],
  ['a VPN’s address in the codes', { address: 'tunnel' }, ['not-for-phones']],
  ['a container’s address in the codes', { address: 'own' }, ['not-for-phones']],
  ['nobody is heard of at all', {}, ['isolation', 'other-network']],
  [
    'others are heard of, of which the phone may be one',
    { neighbours: 3 },
    ['other-network', 'firewall', 'isolation'],
  ],
  ['a display is linked from elsewhere', { reachedBy: 1 }, ['other-network', 'isolation']],
  [
    'the phone asked who we are, and came no further',
    { newNeighbours: 1 },
    ['firewall', 'other-network'],
  ],
  [
    'the same, while a VPN is on',
    { newNeighbours: 1, neighbours: 4, isVpnWayOut: true },
    ['vpn', 'firewall', 'other-network'],
  ],
  ['a VPN is on', { isVpnWayOut: true }, ['vpn', 'isolation', 'other-network']],
  [
    'a page to log in on',
    { isIntercepted: true },
    ['captive-portal', 'isolation', 'other-network'],
  ],
  [
    'the laptop itself opened the page',
    { didItselfAsk: true },
    ['only-this-laptop', 'isolation', 'other-network'],
  ],
  [
    'a system that tells nothing',
    { neighbours: null, newNeighbours: null, isIntercepted: null },
    ['isolation', 'other-network', 'firewall'],
  ],
  ['an address that somebody typed', { address: 'public' }, ['isolation', 'other-network']],
]

for (const [seen, evidence, causes] of TABLE) {
  test(`${seen}: ${causes.join(', ')}`, () => {
    expect(causesOf({ ...NOTHING_SEEN, ...evidence })).toEqual(causes)
  })
}

test('whatever is seen, there is a cause, and none is told twice', () => {
  const bits = [false, true]
  for (const address of ['network', 'routed', 'virtual', 'public', 'none'] as const)
    for (const isVpnWayOut of bits)
      for (const didItselfAsk of bits)
        for (const isIntercepted of bits)
          for (const reachedBy of [0, 2])
            for (const newNeighbours of [null, 0, 1]) {
              const neighbours = newNeighbours
              const causes = causesOf({
                ...{ address, isVpnWayOut, didItselfAsk, isIntercepted },
                ...{ reachedBy, neighbours, newNeighbours },
              })
              expect(causes.length).toBeGreaterThan(0)
              expect(new Set(causes).size).toBe(causes.length)
            }
})
