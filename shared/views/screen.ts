// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Face, Scene } from '../features/screens/commands.ts'

/** What a room's screen shows, on every display that hangs there. */
export const Screen = z.object({
  scene: Scene,
  message: z.nullable(z.string()),
  comingSpanId: z.nullable(z.string()),
  face: Face,
  isSoundOn: z.boolean(),
  soundTestAt: z.nullable(z.number()),
})
