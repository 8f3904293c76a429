// SPDX-License-Identifier: EUPL-1.2
import type { Network, SeenAddress } from '../../shared/features/address/network.ts'
import { inUrl } from './ip-address.ts'
import { originOf } from './origin.ts'

// More ways than a wall can try while people look at it.
const MOST = 6

/**
 * Where displays may find the hub, the likeliest first: by the address in the codes, by others of
 * this machine that may be a network's, and by its own name, which a change of address leaves as it
 * is. IPv6 only where codes name it: a page's policy can name none, and temporary ones come and go.
 * @param name of this machine, without a domain; `''`: it has none
 */
export function hubBasesOf(
  { current, seen, publicBase, isFixed }: Network,
  port: number,
  name: string,
): string[] {
  const here = seen.find(({ address }) => address === current?.address)
  // Beside a real network no virtual one is worth a try, but for what has taken its adapter.
  const isWorthATry = ({ adapter, purpose }: SeenAddress) =>
    adapter === current?.adapter || purpose === 'network' || here?.purpose !== 'network'
  const others = isFixed
    ? []
    : seen.filter((one) => one.canBeChosen && !IS_OWN[one.purpose] && isWorthATry(one))
  const addresses = [...(current ? [current] : []), ...others]
    .map(({ address }) => address)
    .filter((address) => address === current?.address || !address.includes(':'))
  const bases = [
    ...addresses.map((address) => originOf(address, port)),
    ...(/^[a-z\d][a-z\d-]*$/i.test(name) && !isFixed
      ? [`http://${name.toLowerCase()}.local:${port}`]
      : []),
    ...(publicBase === null ? [] : [publicBase]),
  ]
  return [...new Set(bases)].slice(0, MOST)
}

/** Of those that no wall reaches. */
const IS_OWN: Partial<Record<Network['seen'][number]['purpose'], true>> = {
  own: true,
  tunnel: true,
  'self-given': true,
  'made-up': true,
}

/**
 * Whether a page that was loaded from there is one of ours: from an address or a public base at which
 * the hub is to be had or was of late, or by a name of its machine's own, on this port.
 */
export function isOwnBase(
  origin: string,
  port: number,
  { wasAt, isOwnName }: { wasAt(place: string): boolean; isOwnName(name: string): boolean },
): boolean {
  if (wasAt(origin)) return true
  const [, host = '', at] = /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+):(\d+)$/i.exec(origin) ?? []
  if (Number(at) !== port) return false
  const address = host.replace(/[[\]]/g, '')
  return wasAt(address) || (inUrl(address) === host && isOwnName(host))
}
