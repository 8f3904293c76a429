// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** Where a hub tells who it is, to any display that may be looking for it. */
export const HUB_INFO_PATH = '/hub'

/** So many other addresses of a hub are worth trying. */
export const MOST_ORIGINS = 16

const Origin = z.string().check(z.maxLength(100), z.regex(/^https?:\/\/[^/?#]+$/))

/** What a hub says of itself: nothing that its network doesn't hear anyway. */
export const HubInfo = z.object({
  /** The same at each start, and of no other hub. */
  hubId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** What its machine is called, for people. */
  name: z.string().check(z.maxLength(80)),
  /** Which messages it speaks: `PROTOCOL`. */
  protocol: z.number(),
  /** Of the key that it answers TLS with; `null`: it has none. Anybody may say it. */
  fingerprint: z.nullable(z.string().check(z.maxLength(128))),
  /** At which it may be reached now, the one in the codes first. */
  origins: z.array(Origin).check(z.maxLength(MOST_ORIGINS)),
})
export type HubInfo = z.infer<typeof HubInfo>
