// SPDX-License-Identifier: EUPL-1.2
import {
  type HubAddress,
  PURPOSES,
  type Purpose,
  type SeenAddress,
} from '../../shared/features/address/network.ts'
import { type Adapter, purposeOf } from './adapter.ts'
import { isMadeUp, isPrivate, isSelfGiven } from './ip-address.ts'

/** An address at which somebody may reach the hub. */
export type Candidate = HubAddress & { purpose: Purpose }

/**
 * All addresses that a browser elsewhere can open, the likeliest first to be the venue's: hardware
 * before what is virtual, the way out of the building before what leads nowhere, IPv4, which people
 * can type, before IPv6, private addresses before public ones, lasting before passing.
 */
export function rankedAddresses(adapters: readonly Adapter[]): Candidate[] {
  return seenAddresses(adapters)
    .filter(({ canBeChosen }) => canBeChosen)
    .map(({ adapter, address, purpose }) => ({ adapter, address, purpose }))
}

/** The same, with those that nobody elsewhere can open. */
export function seenAddresses(adapters: readonly Adapter[]): SeenAddress[] {
  const ranked = adapters.flatMap((adapter) => {
    const purpose = purposeOf(adapter)
    return adapter.addresses.map(({ address, family, isTemporary }) => {
      const seen: SeenAddress = {
        adapter: adapter.name,
        address,
        purpose: isMadeUp(address) ? 'made-up' : isSelfGiven(address) ? 'self-given' : purpose,
        canBeChosen: opensElsewhere(address, family),
        isWayOut: adapter.kind && adapter.kind.routeMetric !== null,
        isTemporary,
      }
      const ranks = [
        PURPOSES.indexOf(seen.purpose),
        family === 'IPv4' ? 0 : 1,
        // Where it isn't known it is so for none, and decides nothing.
        adapter.kind?.routeMetric ?? Number.MAX_SAFE_INTEGER,
        isPrivate(address) ? 0 : 1,
        isTemporary ? 1 : 0,
        family === 'IPv6' ? address.length : 0,
      ]
      return { seen, ranks }
    })
  })
  return ranked.toSorted((a, b) => compare(a.ranks, b.ranks)).map(({ seen }) => seen)
}

/** Whether the hub takes such an address by itself; all others are for the facilitator to pick. */
export function isLikely({ purpose }: Candidate): boolean {
  return purpose === 'network' || purpose === 'routed' || purpose === 'virtual'
}

/** This machine's own addresses at which others on its networks may be: none of containers and tunnels. */
export function nearbyAddresses(adapters: readonly Adapter[]): string[] {
  const near = rankedAddresses(adapters).filter(({ purpose }) => purpose !== 'own')
  return near.map(({ address }) => address)
}

/** Whether `a` was taken for want of a real network, and `b` is one. */
export function givesWay(a: Candidate, b: Candidate): boolean {
  return a.purpose === 'virtual' && b.purpose === 'network'
}

function opensElsewhere(address: string, family: string): boolean {
  // A browser can't say over which adapter it means a neighbour's `fe80::…`.
  return !isMadeUp(address) && !(family === 'IPv6' && isSelfGiven(address))
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
