// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** An address of the hub's machine, and the adapter that has it. */
export const HubAddress = z.object({
  /** As the system names it: `wlan0`, `Wi-Fi`. */
  adapter: z.string().check(z.maxLength(260)),
  /** Without a port: `192.168.1.20`, `2001:db8::20`. */
  address: z.string().check(z.maxLength(45)),
})
export type HubAddress = z.infer<typeof HubAddress>

/** A change of the address in all codes. */
const AddressChange = z.object({
  from: HubAddress,
  /** `null`: there is none. */
  to: z.nullable(HubAddress),
  /** Hub time at which it takes hold, or did. */
  at: z.number(),
  /** What the codes named is gone, so nobody gets in by it any more. */
  isFromGone: z.boolean(),
})
export type AddressChange = z.infer<typeof AddressChange>

/** Where phones reach the hub, and who chose that, as a desk sees it. */
export const Network = z.object({
  /** All that there are now, the likeliest first. */
  addresses: z.array(HubAddress),
  /** The one in all codes; `null`: there is none. */
  current: z.nullable(HubAddress),
  /** What the facilitator picked, whether or not it is there; `null`: the hub chooses. */
  picked: z.nullable(HubAddress),
  /** A change that is to come, told before any code changes. */
  coming: z.nullable(AddressChange),
  /** The change that came last. */
  last: z.nullable(AddressChange),
  /** The hub was started for one address: nothing is to be picked. */
  isFixed: z.boolean(),
})
export type Network = z.infer<typeof Network>

/** Before anything is known of a network. */
export const NO_NETWORK: Network = {
  addresses: [],
  current: null,
  picked: null,
  coming: null,
  last: null,
  isFixed: false,
}
