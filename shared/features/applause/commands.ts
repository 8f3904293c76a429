// SPDX-License-Identifier: EUPL-1.2
import { type CommandOf, commands, inRooms, STEERS } from '../command-definition.ts'

export const applause = commands({
  /** Shows a thank-you on rooms' walls for a while. */
  applaud: {
    schema: inRooms('applaud', {}),
    ...STEERS,
  },
})
export type ApplauseCommand = CommandOf<typeof applause>
