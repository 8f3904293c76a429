// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Network, NO_NETWORK } from '../../shared/features/address/network.ts'
import { hubBasesOf, isOwnBase } from './hub-bases.ts'
import { machine, type Seen } from './machines.test-kit.ts'
import { seenAddresses } from './rank-addresses.ts'

const networkOf = (adapters: Record<string, Seen>, more: Partial<Network> = {}): Network => {
  const seen = seenAddresses(machine(adapters))
  return { ...NO_NETWORK, seen, current: seen[0] ?? null, ...more }
}

test('a wall is told of each network’s address and of the machine’s name, and of nothing else', () => {
  const network = networkOf({
    'Wi-Fi': { addresses: ['192.168.1.20', '2001:db8::9', 'fe80::5'] },
    Ethernet: { addresses: ['10.0.0.5'] },
    Tailscale: { addresses: ['100.80.1.2'] },
    'vEthernet (WSL)': { addresses: ['172.30.64.1'] },
  })
  expect(hubBasesOf(network, 4500, 'Regie-Laptop')).toEqual([
    ...['http://192.168.1.20:4500', 'http://10.0.0.5:4500', 'http://regie-laptop.local:4500'],
  ])
})

test('beside a real network no virtual one is told, and alone it is', () => {
  const pair = { 'vEthernet (Extern)': { addresses: ['10.9.0.1'] } }
  const wlan = { 'Wi-Fi': { addresses: ['192.168.1.20'] } }
  expect([
    hubBasesOf(networkOf({ ...wlan, ...pair }), 80, ''),
    hubBasesOf(networkOf(pair), 80, ''),
  ]).toEqual([['http://192.168.1.20:80'], ['http://10.9.0.1:80']])
})

test('an IPv6 address is told only where codes name it, and a public one last', () => {
  const network = networkOf({ en0: { addresses: ['2001:db8::9', '2001:db8::10'] } })
  expect(hubBasesOf({ ...network, publicBase: 'http://zaal.nl' }, 4500, 'a b')).toEqual([
    ...['http://[2001:db8::9]:4500', 'http://zaal.nl'],
  ])
})

test('a hub behind one address has no other', () => {
  const current = { adapter: '', address: '10.1.1.1' }
  expect(hubBasesOf({ ...NO_NETWORK, isFixed: true, current }, 80, 'hub')).toEqual([
    'http://10.1.1.1:80',
  ])
})

test('a page from where the hub was to be had is ours, and one from elsewhere isn’t', () => {
  const own = {
    wasAt: (place: string) =>
      ['192.168.1.20', '2001:db8::9', 'https://zaal.example'].includes(place),
    isOwnName: (name: string) => name === 'hub.local',
  }
  const ours = [
    ...['http://192.168.1.20:4500', 'http://[2001:db8::9]:4500', 'http://hub.local:4500'],
    ...['https://192.168.1.20:4500', 'https://zaal.example'],
  ]
  const theirs = [
    ...['http://192.168.1.21:4500', 'http://192.168.1.20:80', 'http://192.168.1.20'],
    ...['http://evil.example:4500', 'null', 'http://192.168.1.20:4500.evil.example'],
    ...['http://zaal.example', 'https://zaal.example:4500', 'app://192.168.1.20:4500'],
    ...['http://user@192.168.1.20:4500', 'http://[::]:4500'],
  ]
  expect(ours.filter((origin) => !isOwnBase(origin, 4500, own))).toEqual([])
  expect(theirs.filter((origin) => isOwnBase(origin, 4500, own))).toEqual([])
})
