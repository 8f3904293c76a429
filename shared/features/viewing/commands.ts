// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'

/** From where a room's screen is read, which sets how large its text is. */
export const viewing = commands({
  /** `null`: as the day's file has it. */
  setViewing: {
    schema: schemaOf('setViewing', {
      roomId: Id,
      viewing: z.nullable(z.strictObject({ diagonalInch: z.number(), farthestMetres: z.number() })),
    }),
    sender: 'desk',
    effective: 'at-once',
    // Of the room, and not of what it shows: it outlives an undo, as what hangs there does.
    undo: 'none',
    onJumpBack: 'kept',
    unchanged: 'not-kept',
  },
})
export type ViewingCommand = CommandOf<typeof viewing>
