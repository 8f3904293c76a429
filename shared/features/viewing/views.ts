// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { viewingOf } from './viewing.ts'

const Viewing = z.object({ diagonalInch: z.number(), farthestMetres: z.number() })

/** What the room's displays set their text by; `null`: nobody has said. */
export const displayViewing = viewPart({ viewing: z.nullable(Viewing) }, (input: RoomInput) => ({
  viewing: viewingOf(input, input.roomId),
}))

/** What a desk has said, by room; elsewhere it is as the day's file has it. */
export const deskViewing = viewPart(
  { viewing: z.record(z.string(), Viewing) },
  ({ state }: DeskInput) => ({ viewing: state.viewing }),
)
