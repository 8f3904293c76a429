// SPDX-License-Identifier: EUPL-1.2
import { BlockList } from 'node:net'
import type { networkInterfaces } from 'node:os'
import { isSelfGiven } from '../network/ip-address.ts'

// RFC 6762, section 3.
const GROUPS = { udp4: '224.0.0.251', udp6: 'ff02::fb' } as const

/** One network on which something is said and heard. */
export type MulticastLine = {
  type: 'udp4' | 'udp6'
  group: string
  /** By which the system knows the adapter: its IPv4 address, or `::%eth0`. */
  via: string
  /** Whether somebody is on that very network (section 11: others are not to be heard). */
  isNeighbour(from: string): boolean
}

type Listed = ReturnType<typeof networkInterfaces>

/**
 * The networks of these addresses of this machine: for IPv4 one each, for IPv6 one for each adapter, which has
 * several addresses on the same.
 * @param listed what the system says of its adapters
 */
export function linesOf(
  addresses: readonly string[],
  listed: Listed,
  platform: NodeJS.Platform,
): MulticastLine[] {
  const v4 = addresses.filter((address) => !address.includes(':'))
  const adapters = Object.entries(listed).filter(([, list = []]) =>
    list.some(({ address }) => address.includes(':') && addresses.includes(address)),
  )
  return [
    ...v4.map((address) => ipv4Line(address, listed)),
    ...adapters.flatMap(([name, list]) => ipv6Line(name, list ?? [], platform) ?? []),
  ]
}

function ipv4Line(address: string, listed: Listed): MulticastLine {
  const all = Object.values(listed).flatMap((one) => one ?? [])
  const [, bits] = all.find((one) => one.address === address)?.cidr?.split('/') ?? []
  const near = new BlockList()
  near.addSubnet(address, Number(bits ?? 32))
  return {
    ...{ type: 'udp4', group: GROUPS.udp4, via: address },
    isNeighbour: (from) => near.check(from),
  }
}

function ipv6Line(
  name: string,
  list: NonNullable<Listed[string]>,
  platform: NodeJS.Platform,
): MulticastLine | null {
  // Windows knows adapters by number there, and tells it with what such an adapter gave itself.
  const number = list.find(({ scopeid }) => scopeid)?.scopeid
  const zone = platform === 'win32' ? number : name
  if (zone === undefined) return null
  const near = new BlockList()
  for (const { family, cidr, address } of list) {
    const [, bits] = cidr?.split('/') ?? []
    if (family === 'IPv6' && !isSelfGiven(address)) {
      near.addSubnet(address, Number(bits ?? 128), 'ipv6')
    }
  }
  return {
    ...{ type: 'udp6', group: GROUPS.udp6, via: `::%${zone}` },
    isNeighbour: (from) => {
      const [address = '', at] = from.split('%')
      // Such addresses are on every network: only the zone tells which.
      return isSelfGiven(address) ? at === String(zone) : near.check(address, 'ipv6')
    },
  }
}
