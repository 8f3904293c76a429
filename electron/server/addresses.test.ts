// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isSafeHost, lanAddressOf } from './addresses.ts'

const at = (name: string, address: string, internal = false) => ({
  name,
  address,
  family: 'IPv4',
  internal,
})

test('phones get the address that the venue gave, not one of a container or a tunnel', () => {
  const interfaces = [
    at('lo', '127.0.0.1', true),
    at('docker0', '172.17.0.1'),
    at('wg0', '10.8.0.2'),
    at('eth1', '169.254.3.4'),
    at('wlan0', '192.168.10.20'),
  ]
  expect(lanAddressOf(interfaces)).toBe('192.168.10.20')
})

test('without a network there is no address, and none is invented', () => {
  expect(lanAddressOf([at('lo', '127.0.0.1', true), at('eth1', '169.254.3.4')])).toBeNull()
})

test('a private address goes before a public one', () => {
  expect(lanAddressOf([at('eth0', '203.0.113.7'), at('eth1', '10.1.2.3')])).toBe('10.1.2.3')
})

test('only names that nobody else can point at this machine are served', () => {
  const safe = ['127.0.0.1:4500', 'localhost:4500', '192.168.10.20', '[::1]:4500']
  const unsafe = [undefined, '', 'evil.example', 'evil.example:4500', '1.2.3.4.evil.example']
  expect(safe.filter((host) => !isSafeHost(host))).toEqual([])
  expect(unsafe.filter(isSafeHost)).toEqual([])
})
