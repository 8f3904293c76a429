// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { AddressChange } from '../../shared/features/address/network.ts'
import type { Adapter } from './adapter.ts'
import { keepOldCommand } from './keep-old-address.ts'

const change = (from: string, to: string | null, adapter = 'wlan0'): AddressChange => ({
  ...{ from: { adapter, address: from }, to: to === null ? null : { adapter, address: to } },
  ...{ at: 0, isFromGone: true },
})
const machine = (name: string, ...addresses: string[]): Adapter[] => [
  {
    ...{ name, mac: '', kind: null },
    addresses: addresses.map((address) => ({
      ...{ address, family: 'IPv4', isTemporary: false, prefix: 23 },
    })),
  },
]
const MOVED = change('192.168.50.20', '192.168.51.31')

test('each system has its command, for a new address of the same network', () => {
  const wlan = machine('wlan0', '192.168.51.31')
  expect(keepOldCommand(MOVED, wlan, 'linux')).toBe('sudo ip addr add 192.168.50.20/23 dev wlan0')
  expect(keepOldCommand(MOVED, wlan, 'darwin')).toBe(
    'sudo ifconfig wlan0 alias 192.168.50.20 255.255.254.0',
  )
  expect(
    keepOldCommand(
      change('192.168.50.20', '192.168.51.31', 'Wi-Fi 2'),
      machine('Wi-Fi 2', '192.168.51.31'),
      'win32',
    ),
  ).toBe(
    'netsh interface ipv4 set interface "Wi-Fi 2" dhcpstaticipcoexistence=enabled & netsh interface ipv4 add address "Wi-Fi 2" 192.168.50.20 255.255.254.0',
  )
})

test('there is none where it would help nobody', () => {
  const wlan = machine('wlan0', '192.168.51.31')
  expect([
    keepOldCommand(null, wlan, 'linux'),
    keepOldCommand({ ...MOVED, isFromGone: false }, wlan, 'linux'),
    keepOldCommand(change('192.168.50.20', null), wlan, 'linux'),
    keepOldCommand(change('10.0.0.5', '192.168.51.31'), wlan, 'linux'),
    keepOldCommand(MOVED, machine('wlan0', '192.168.51.31', '192.168.50.20'), 'linux'),
    keepOldCommand(MOVED, machine('wlan0', '192.168.99.1'), 'linux'),
  ]).toEqual([null, null, null, null, null, null])
})

test('a name that would say more to a terminal gets no command', () => {
  for (const name of ['wlan0;reboot', 'a$(b)', 'a b'])
    expect(keepOldCommand(MOVED, machine(name, '192.168.51.31'), 'linux')).toBeNull()
  expect(keepOldCommand(MOVED, machine('a" & b', '192.168.51.31'), 'win32')).toBeNull()
})
