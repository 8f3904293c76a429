// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { MINUTE } from '../instant.ts'

/** What the hub can't put right by itself and a facilitator should know of. */
export const HubTrouble = z.object({
  /**
   * By how much the clock of its machine was behind the last entry when it started. The day goes
   * on from that entry all the same. `null`: by less than anybody sees.
   */
  clockBehindMs: z.nullable(z.number()),
  /** The day's file is no longer where it was: nothing is kept, and no command is carried out. */
  isFileGone: z.boolean(),
})
export type HubTrouble = z.infer<typeof HubTrouble>

export const NO_TROUBLE: HubTrouble = { clockBehindMs: null, isFileGone: false }

/** What of a clock's lag is worth a word, or `null`. */
export function toldLag(behindMs: number): number | null {
  return behindMs >= MINUTE ? behindMs : null
}
