// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { WipeInfo } from './receipt.ts'

/** When the day is wiped, and what was. */
export const deskWipe = viewPart({ wipe: WipeInfo }, ({ presence: { wipe } }: DeskInput) => ({
  wipe,
}))

/** That all was wiped, told in place of a way to join. */
export const attendeeWipe = viewPart(
  { isWiped: z.optional(z.boolean()) },
  ({ isWiped }: RoomInput) => (isWiped ? { isWiped } : {}),
)
