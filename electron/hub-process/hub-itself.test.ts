// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Adapter } from '../network/adapter.ts'
import { addressesFor } from './hub-itself.ts'

const adapter = (name: string, address: string): Adapter => ({
  ...{ name, mac: '', kind: null },
  addresses: [{ address, family: 'IPv4', isTemporary: false, prefix: 24 }],
})
const ADAPTERS = [
  adapter('Wi-Fi', '192.168.10.20'),
  adapter('Ethernet', '10.0.0.7'),
  adapter('docker0', '172.17.0.1'),
]
const at = (address: string) => ({ adapter: '', address })

test.each<[what: string, now: Parameters<typeof addressesFor>[0], told: string[]]>([
  [
    'the one in the codes comes first, and nobody is told of containers',
    { current: at('10.0.0.7'), isFixed: false },
    ['10.0.0.7', '192.168.10.20'],
  ],
  [
    'one that has just gone is not told, though codes still name it',
    { current: at('192.168.10.99'), isFixed: false },
    ['192.168.10.20', '10.0.0.7'],
  ],
  [
    'one that was picked is told, whatever it is',
    { current: at('172.17.0.1'), isFixed: false },
    ['172.17.0.1', '192.168.10.20', '10.0.0.7'],
  ],
  [
    'a hub for one address has that one',
    { current: at('192.168.10.20'), isFixed: true },
    ['192.168.10.20'],
  ],
  [
    'a hub for this machine alone is found by nobody',
    { current: at('127.0.0.1'), isFixed: true },
    [],
  ],
])('%s', (_, now, told) => {
  expect(addressesFor(now, ADAPTERS)).toEqual(told)
})
