// SPDX-License-Identifier: EUPL-1.2

/** The eight groups of an IPv6 address, or `null`. A zone (`%eth0`) says nothing of the address. */
export function ipv6Groups(address: string): number[] | null {
  const [plain = ''] = address.split('%')
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(plain)
  const text = dotted ? dotted[1] + pairs(dotted.slice(2).map(Number)) : plain
  if (!/^[0-9a-f:]+$/i.test(text)) return null
  const [before = '', after, more] = text.split('::')
  if (more !== undefined) return null
  const left = groupsIn(before)
  const right = groupsIn(after ?? '')
  const missing = 8 - left.length - right.length
  if (after === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...Array.from({ length: missing }, () => 0), ...right]
  return groups.every((group) => group <= 0xffff) ? groups : null
}

/** IPv4 as it is, also where a socket for both families writes it as `::ffff:192.168.1.5`. */
export function unmapped(address: string): string {
  const groups = address.includes(':') ? ipv6Groups(address) : null
  if (!groups || groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) {
    return address
  }
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.')
}

/**
 * With whom a sender is counted as one: IPv4 by address. IPv6 by its network, of which whoever has
 * one address has 2⁶⁴.
 */
export function senderOf(address: string | undefined): string {
  const plain = unmapped(address ?? '')
  const groups = plain.includes(':') ? ipv6Groups(plain) : null
  if (!groups || isLoopback(plain)) return plain
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** Whether the address is this very machine's, whatever the network says. */
export function isLoopback(address: string | undefined): boolean {
  const plain = unmapped(address ?? '')
  if (/^127(\.\d{1,3}){3}$/.test(plain)) return true
  return ipv6Groups(plain)?.join(':') === '0:0:0:0:0:0:0:1'
}

/** Addresses that organisations give out themselves: IPv4's (RFC 1918), IPv6's (RFC 4193). */
export function isPrivate(address: string): boolean {
  if (address.includes(':')) return ((ipv6Groups(address)?.[0] ?? 0) & 0xfe00) === 0xfc00
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}

/** An address that a machine gives itself (RFC 3927, RFC 4291). IPv6's opens in no browser. */
export function isSelfGiven(address: string): boolean {
  if (address.includes(':')) return ((ipv6Groups(address)?.[0] ?? 0) & 0xffc0) === 0xfe80
  return /^169\.254\./.test(address)
}

/**
 * Whether the address means something on this machine only: IPv4 on a network without it (RFC
 * 7335), and what a filter takes that poses as a network (RFC 2544).
 */
export function isMadeUp(address: string): boolean {
  return /^(192\.0\.0\.|198\.1[89]\.)/.test(address)
}

/** An address as it stands in a URL. */
export function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function groupsIn(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group || 'x', 16))
}

function pairs([a = 0, b = 0, c = 0, d = 0]: number[]): string {
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}

/** An IPv4 address as one number, or `null`. */
export function ipv4Number(address: string): number | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return null
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}
