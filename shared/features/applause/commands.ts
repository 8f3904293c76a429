// SPDX-License-Identifier: EUPL-1.2
import { type CommandOf, commands, inRooms } from '../command-definition.ts'

export const applause = commands({
  /** Shows a thank-you on rooms' walls for a while. */
  applaud: {
    schema: inRooms('applaud', {}),
    sender: 'desk',
    effective: 'together',
    undo: 'step',
    onJumpBack: 'dropped',
    unchanged: 'kept',
  },
})
export type ApplauseCommand = CommandOf<typeof applause>
