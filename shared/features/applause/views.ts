// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'

export const displayApplause = viewPart(
  {
    /** When the room was thanked last, or `null`; it ends by itself (`isThanked`). */
    applauseAt: z.nullable(z.number()),
  },
  ({ applause, roomId }: RoomInput) => ({ applauseAt: ownOf(applause, roomId) }),
)

export const deskApplause = viewPart(
  {
    /** When each room was thanked last, by room; one that never was is not there. */
    applause: z.record(z.string(), z.number()),
  },
  ({ state: { applause } }: DeskInput) => ({ applause: { ...applause } }),
)
