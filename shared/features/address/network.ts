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

/**
 * What an address is good for, the likeliest first to be what a venue's phones reach.
 * - `network`: of hardware on somebody's network
 * - `routed`: no hardware of its own, and yet the way out: a hub in a container
 * - `virtual`: one end of a virtual pair, or a virtual switch: perhaps a network
 * - `own`: containers' and virtual machines', which no phone in the building reaches
 * - `tunnel`: of a VPN or a mobile modem, which ends somewhere else than in the building
 * - `self-given`: one that the machine gave itself where no network gave it one (169.254, `fe80::`)
 * - `made-up`: means something on this machine only
 */
export const PURPOSES = [
  ...(['network', 'routed', 'virtual', 'own', 'tunnel', 'self-given', 'made-up'] as const),
] as const
export type Purpose = (typeof PURPOSES)[number]

/** An address that this machine has, also one that no code ever names. */
const SeenAddress = z.object({
  ...HubAddress.def.shape,
  purpose: z.enum(PURPOSES),
  /** A browser on another machine can open it, so it can be chosen. */
  canBeChosen: z.boolean(),
  /** Its adapter is the way out of the building; `null`: the system doesn't tell. */
  isWayOut: z.nullable(z.boolean()),
  /** Given up again within a day. */
  isTemporary: z.boolean(),
})
export type SeenAddress = z.infer<typeof SeenAddress>

/** An address under which phones reach the hub by a way that the machine itself can't know. */
export const PublicBase = z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[^\s/?#@]+$/))

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
  /** All that there are, also those that are for this machine alone, the likeliest first. */
  seen: z.array(SeenAddress),
  /** The one in all codes; `null`: there is none. */
  current: z.nullable(HubAddress),
  /** What the facilitator picked, whether or not it is there; `null`: the hub chooses. */
  picked: z.nullable(HubAddress),
  /** A change that is to come, told before any code changes. */
  coming: z.nullable(AddressChange),
  /** The change that came last. */
  last: z.nullable(AddressChange),
  /** `http://zaal.example.nl`: what codes name in place of `current`; `null`: nothing. */
  publicBase: z.nullable(PublicBase),
  /** What gives this machine its last address back, for a person to run; `null`: nothing does. */
  keepOld: z.nullable(z.string()),
  /** The hub was started for one address: nothing is to be picked. */
  isFixed: z.boolean(),
})
export type Network = z.infer<typeof Network>

/** Before anything is known of a network. */
export const NO_NETWORK: Network = {
  addresses: [],
  seen: [],
  current: null,
  picked: null,
  coming: null,
  last: null,
  publicBase: null,
  keepOld: null,
  isFixed: false,
}
