// SPDX-License-Identifier: EUPL-1.2
import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { linesOf } from './multicast-lines.ts'

/** An address as the system lists it: `192.168.10.20/24`, `fd00:7::20/64`. */
function info(cidr: string, scopeid = 0): NetworkInterfaceInfo {
  const [address = ''] = cidr.split('/')
  const rest = { address, cidr, netmask: '', mac: '', internal: false }
  return address.includes(':') ? { ...rest, family: 'IPv6', scopeid } : { ...rest, family: 'IPv4' }
}

const LISTED = {
  eth0: [
    info('192.168.10.20/24'),
    info('fd00:7::20/64'),
    info('fd00:7::beef/64'),
    info('fe80::1/64', 2),
  ],
  wlan0: [info('10.0.0.7/8'), info('fe80::2/64', 3)],
  lan6: [info('fd00:8::20/64'), info('fe80::3/64', 4)],
}
const vias = (addresses: string[], platform: NodeJS.Platform = 'linux') =>
  linesOf(addresses, LISTED, platform).map(({ type, via }) => `${type} ${via}`)

test.each<[string, string[], string[]]>([
  ['IPv4 alone', ['10.0.0.7'], ['udp4 10.0.0.7']],
  ['both of one network', ['192.168.10.20', 'fd00:7::20'], ['udp4 192.168.10.20', 'udp6 ::%eth0']],
  ['two IPv6 addresses of one network', ['fd00:7::20', 'fd00:7::beef'], ['udp6 ::%eth0']],
  ['a network without IPv4', ['fd00:8::20'], ['udp6 ::%lan6']],
  ['one that has gone since', ['fd00:9::1'], []],
])('%s', (_, addresses, lines) => {
  expect(vias(addresses)).toEqual(lines)
})

test('Windows is told the number of the adapter', () => {
  expect(vias(['fd00:7::20', 'fd00:8::20'], 'win32')).toEqual(['udp6 ::%2', 'udp6 ::%4'])
})

test.each([
  ['192.168.10.99', [true, false]],
  ['192.168.11.99', [false, false]],
  ['fd00:7::99', [false, true]],
  ['fd00:8::99', [false, false]],
  ['fe80::99%eth0', [false, true]],
  // On another network, where the same address may be somebody else's.
  ['fe80::99%lan6', [false, false]],
  ['fe80::99', [false, false]],
])('%s is heard by the IPv4 and the IPv6 line of its own network alone: %j', (from, heard) => {
  const lines = linesOf(['192.168.10.20', 'fd00:7::20'], LISTED, 'linux')
  expect(lines.map((line) => line.isNeighbour(from))).toEqual(heard)
})
