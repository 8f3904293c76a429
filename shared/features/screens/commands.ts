// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, inRooms, STEERS } from '../command-definition.ts'

/** The longest message that the hub takes, in UTF-16 units. */
export const LONGEST_MESSAGE = 280

/** What a screen shows; `coming` is what comes next, before its clock starts. */
export const Scene = z.enum(['programme', 'coming', 'join', 'message', 'blank'])
export type Scene = z.infer<typeof Scene>

/** How a screen shows time: as digits, as a disk without digits, or hidden but for its marks. */
export const Face = z.enum(['digits', 'disk', 'marks'])
export type Face = z.infer<typeof Face>

/** What rooms' screens show and sound. */
export const screens = commands({
  show: { schema: inRooms('show', { scene: Scene }), ...STEERS },
  /** An empty text takes the message away. */
  message: {
    schema: inRooms('message', { text: z.string().check(z.maxLength(LONGEST_MESSAGE)) }),
    ...STEERS,
  },
  face: { schema: inRooms('face', { face: Face }), ...STEERS },
  sound: { schema: inRooms('sound', { isOn: z.boolean() }), ...STEERS },
  /** Sounds once on the rooms' displays, whether cues are heard there or not: nothing to take back. */
  testSound: { schema: inRooms('testSound', {}), ...STEERS, undo: 'none' },
})
export type ScreensCommand = CommandOf<typeof screens>
