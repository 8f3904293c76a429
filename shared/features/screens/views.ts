// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { Face, Scene } from './commands.ts'
import { screenOf } from './screen.ts'

const Screen = z.object({
  scene: Scene,
  message: z.nullable(z.string()),
  comingSpanId: z.nullable(z.string()),
  face: Face,
  isSoundOn: z.boolean(),
  soundTestAt: z.nullable(z.number()),
})

export const displayScreen = viewPart({ screen: Screen }, (input: RoomInput) => ({
  screen: screenOf(input, input.roomId),
}))

/** What a phone has of the room's wall: who hides the clock there hides it here. */
export const attendeeScreen = viewPart(
  { message: z.nullable(z.string()), face: Face },
  (input: RoomInput) => {
    const { message, face } = screenOf(input, input.roomId)
    return { message, face }
  },
)

export const deskScreens = viewPart(
  {
    /** Each room's screen, by room. */
    screens: z.record(z.string(), Screen),
  },
  ({ state }: DeskInput) => ({
    screens: Object.fromEntries(state.day.rooms.map(({ id }) => [id, screenOf(state, id)])),
  }),
)
