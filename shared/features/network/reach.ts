// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { drawCode } from '../../join-code.ts'
import type { Purpose } from '../address/network.ts'

/** Where a phone shows that it reaches the hub, and where a desk asks whether one did. */
export const REACH_PATHS = { phone: '/r', desk: '/desk/reach' } as const

/**
 * Short enough to be typed: 20 to the power of 6 codes, each good once and for ten minutes, of which an
 * address may get ten wrong and then one a second. One in a hundred thousand addresses hits a code so, and
 * turns a desk's page green.
 */
const REACH_CODE_LENGTH = 6

/** A new code of the page that shows that a phone reaches the hub. @param chance that nobody can guess */
export function newReachCode(chance: () => number): string {
  return drawCode(REACH_CODE_LENGTH, chance)
}

/** The page's address. In upper case its QR code is smaller. */
export function reachAddressOf(base: string, code: string): string {
  return `${base}${REACH_PATHS.phone}/${code}`.toUpperCase()
}

/** What somebody typed, as a code is kept. */
export function readReachCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s·.\-_]/g, '')
}

/** A phone that is on the network has found the page by then; after it, the likely cause is told. */
export const REACH_WITHIN_S = 20

/**
 * Why no phone comes, each with something to do about it.
 * - `no-address`: no network gave the hub's machine an address
 * - `not-for-phones`: the codes name an address that is a VPN's, a container's or one's own
 * - `vpn`: a VPN on the hub's machine takes its network away from the venue's
 * - `only-this-laptop`: somebody came, and it was this machine itself
 * - `firewall`: phones find the machine, and what runs on it lets none of them in
 * - `captive-portal`: the network wants somebody to log in first
 * - `isolation`: the network keeps those who are on it apart
 * - `other-network`: others get here, so this phone is on another network
 */
export const CAUSES = [
  ...(['no-address', 'not-for-phones', 'vpn', 'only-this-laptop', 'firewall'] as const),
  ...(['captive-portal', 'isolation', 'other-network'] as const),
] as const
export type Cause = (typeof CAUSES)[number]

/** What was seen while a phone was waited for. `null`: this system doesn't tell. */
export type ReachEvidence = {
  /** Of the address in the codes; `public`: somebody typed it; `none`: there is none. */
  address: Purpose | 'public' | 'none'
  /** A VPN has this machine's way out. */
  isVpnWayOut: boolean
  /** This machine itself asked for the phone's page. */
  didItselfAsk: boolean
  /** Machines from elsewhere that have a connection here now, or had one since the wait began. */
  reachedBy: number
  /** Others that are known on the codes' network, but for its router. */
  neighbours: number | null
  /** Of them, those that became known since the wait began. */
  newNeighbours: number | null
  /** Something on the way answers for an address that nobody has. */
  isIntercepted: boolean | null
}

/** The causes that what was seen leaves possible, the likeliest first: at least one. */
export function causesOf(seen: ReachEvidence): Cause[] {
  const { address, neighbours, newNeighbours } = seen
  if (address === 'none' || address === 'self-given' || address === 'made-up') return ['no-address']
  if (address === 'tunnel' || address === 'own') return ['not-for-phones']
  const itself: Cause[] = seen.didItselfAsk ? ['only-this-laptop'] : []
  // Others get in by the same address: neither this machine nor its firewall stands in the way.
  if (seen.reachedBy > 0) return [...itself, 'other-network', 'isolation']
  // Asked who has the address and then heard no more: it came as far as the machine's own door. Unless
  // it was another's device, and the phone is elsewhere.
  if (newNeighbours !== null && newNeighbours > 0) {
    const vpn = seen.isVpnWayOut ? (['vpn'] as const) : []
    return [...itself, ...vpn, 'firewall', 'other-network']
  }
  const causes: Cause[] = [...itself]
  if (seen.isIntercepted) causes.push('captive-portal')
  if (seen.isVpnWayOut) causes.push('vpn')
  // Others are heard of here, so those on it aren't kept apart: the phone isn't on it, or it is one of
  // them, came before it was waited for, and got no further.
  if (neighbours !== null && neighbours > 0) causes.push('other-network', 'firewall', 'isolation')
  else causes.push('isolation', 'other-network')
  // Where the system doesn't tell its neighbours, nothing rules it out.
  if (newNeighbours === null && !causes.includes('firewall')) causes.push('firewall')
  return causes
}

/** A wait for a phone, as the desk that asked is told of it. */
export const Reach = z.object({
  /** `reached`: a phone from elsewhere loaded the page, whole. */
  state: z.enum(['waiting', 'reached']),
  /** Since it began. */
  waitedMs: z.number(),
  /** Once it has waited for long: the likeliest first; before that none. */
  causes: z.array(z.enum(CAUSES)),
})
export type Reach = z.infer<typeof Reach>

/** A wait that has just begun: what it is asked for by, and the address for the phone. */
export const ReachBegun = z.object({ id: z.string(), address: z.nullable(z.string()) })
export type ReachBegun = z.infer<typeof ReachBegun>
