// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'

export const displayApplause = viewPart(
  {
    /** When the room was thanked last, or `null`; it ends by itself (`isThanked`). */
    applauseAt: z.nullable(z.number()),
  },
  ({ applause, roomId }: RoomInput) => ({ applauseAt: ownOf(applause, roomId) }),
)
