// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { inUrl, ipv6Groups, isLoopback, isPrivate, senderOf, unmapped } from './ip-address.ts'

test('a sender by IPv4 is one, also where the socket is for both families', () => {
  const forms = ['192.168.1.5', '::ffff:192.168.1.5', '::FFFF:c0a8:0105', '0:0:0:0:0:ffff:c0a8:105']
  expect(forms.map(senderOf)).toEqual(forms.map(() => '192.168.1.5'))
})

test('who has one IPv6 address has a network full of them, and is one sender', () => {
  const forms = ['2001:db8:1:2::1', '2001:db8:1:2:ffff:1:2:3', '2001:DB8:1:2::99%eth0']
  expect(new Set(forms.map(senderOf))).toEqual(new Set(['2001:db8:1:2::/64']))
  expect(senderOf('2001:db8:1:3::1')).not.toBe(senderOf('2001:db8:1:2::1'))
  // What is no address is counted as it is, and not as everybody.
  expect([senderOf('nonsense'), senderOf(undefined)]).toEqual(['nonsense', ''])
})

test('this machine is known in every way in which a socket writes it, and nobody else is', () => {
  const own = [
    '127.0.0.1',
    '127.8.9.1',
    '::1',
    '::ffff:127.0.0.1',
    '0:0:0:0:0:0:0:1',
    '::ffff:7f00:1',
  ]
  const others = [
    '10.0.0.1',
    '::ffff:10.0.0.1',
    '::2',
    '::',
    '1::1',
    '127.evil',
    'fe80::1',
    '',
    undefined,
  ]
  expect(own.filter((address) => !isLoopback(address))).toEqual([])
  expect(others.filter(isLoopback)).toEqual([])
})

test('an IPv4 address that only looks mapped stays what it is', () => {
  for (const address of ['2001:db8::ffff:1.2.3.4', '::1.2.3.4', '1::ffff:1.2.3.4']) {
    expect(unmapped(address)).toBe(address)
  }
})

test('what is no IPv6 address has no groups', () => {
  for (const text of [
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    ':::',
    '12345::',
    'g::1',
    '',
  ]) {
    expect(ipv6Groups(text), text).toBeNull()
  }
  expect(ipv6Groups('1::8')).toEqual([1, 0, 0, 0, 0, 0, 0, 8])
  expect(ipv6Groups('::')).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})

test('private are the addresses that organisations give out themselves', () => {
  const yes = ['10.0.0.1', '172.16.0.1', '172.31.9.9', '192.168.0.1', 'fd00::1', 'fc12::1']
  const no = ['172.32.0.1', '130.89.1.1', '2001:db8::1', 'fe80::1', '100.64.0.1']
  expect([...yes, ...no].filter(isPrivate)).toEqual(yes)
})

test('in an address of a page IPv6 stands in brackets', () => {
  expect(['10.0.0.1', 'fd00::1'].map(inUrl)).toEqual(['10.0.0.1', '[fd00::1]'])
})
