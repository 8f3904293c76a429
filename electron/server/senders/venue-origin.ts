// SPDX-License-Identifier: EUPL-1.2
import { isPrivate, isSelfGiven } from '../../network/ip-address.ts'

/**
 * Whether a page came from an address of a building's own network, as the hub's may have been until a
 * moment ago: a display whose page is still open there links to where the hub is now. No page of the
 * internet is.
 */
export function isOfThisVenue(origin: string): boolean {
  const url = URL.parse(origin)
  if (!url || !/^https?:$/.test(url.protocol)) return false
  const address = url.hostname.replace(/^\[|\]$/g, '')
  // A name may be anybody's: only what is an address says where it leads.
  if (!/^\d+(\.\d+){3}$/.test(address) && !address.includes(':')) return false
  return isPrivate(address) || isSelfGiven(address)
}
