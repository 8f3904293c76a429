// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'

/** Of people, and not of what a room shows: undo leaves it alone. */
const OF_PEOPLE = {
  sender: 'desk',
  effective: 'at-once',
  undo: 'none',
  onJumpBack: 'kept',
  unchanged: 'not-kept',
  // A rehearsal begins with who is in, and no phone may come back in as it ends.
  isBeyondRehearsal: true,
} as const

/** Who may help and steer in some rooms, with a phone of their own. */
export const facilitators = commands({
  /** Lets a phone in for these rooms, or for others than before. */
  letIn: {
    schema: schemaOf('letIn', {
      facilitatorId: Id,
      roomIds: z.array(Id).check(z.minLength(1), z.maxLength(60)),
    }),
    ...OF_PEOPLE,
  },
  withdraw: { schema: schemaOf('withdraw', { facilitatorId: Id }), ...OF_PEOPLE },
})
export type FacilitatorsCommand = CommandOf<typeof facilitators>
