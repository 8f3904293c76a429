// SPDX-License-Identifier: EUPL-1.2
import { ipv4Number } from './ip-address.ts'

/** A machine that this one has heard of on a network: who asks for an address is known by asking. */
export type Neighbour = { address: string; adapter: string }

/** Those in Linux's `/proc/net/arp`, but for such as never answered. */
export function neighboursInProc(text: string): Neighbour[] {
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , flags = '0x0', mac]) => Number(flags) & COMPLETE && mac !== NO_MAC)
    .map(([address = '', , , , , adapter = '']) => ({ address, adapter }))
}

const COMPLETE = 0x2
const NO_MAC = '00:00:00:00:00:00'

/**
 * Those in what `arp -a` prints on macOS and on Windows, in whatever language: lines with an address
 * and a hardware address. Windows names no adapter on them, and lists groups and everybody, too.
 */
export function neighboursInArp(text: string): Neighbour[] {
  return text.split('\n').flatMap((line) => {
    const [, address = ''] = /(?:^|[\s(])(\d{1,3}(?:\.\d{1,3}){3})\b/.exec(line) ?? []
    const [mac = ''] = /\b[\da-f]{1,2}([:-][\da-f]{1,2}){5}\b/i.exec(line) ?? []
    const isOne = mac !== '' && !/^(ff[:-]|0?1[:-]0?0[:-]5e)/i.test(mac)
    if (address === '' || !isOne) return []
    return [{ address, adapter: / on (\S+)/.exec(line)?.[1] ?? '' }]
  })
}

/** Whether both IPv4 addresses are on one network, of which `prefix` bits are the name. */
export function isOnSameNetwork(a: string, b: string, prefix: number): boolean {
  const [one, other] = [ipv4Number(a), ipv4Number(b)]
  if (one === null || other === null) return false
  const size = 2 ** (32 - prefix)
  return Math.floor(one / size) === Math.floor(other / size)
}
