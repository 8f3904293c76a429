// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'
import { LONGEST_TYPED } from './typed-name.ts'

const Typed = z.nullable(z.string().check(z.maxLength(LONGEST_TYPED)))

/** What teams are called. */
export const naming = commands({
  /** A team's own phone says what it wants to be called, and calls out. */
  proposeTeamName: {
    schema: schemaOf('proposeTeamName', { name: Typed, yell: Typed }),
    sender: 'attendee',
    effective: 'at-once',
    undo: 'none',
    onJumpBack: 'as-it-was',
    unchanged: 'not-kept',
  },
  /** By the desk, or by a facilitator for the teams of a room of theirs. */
  approveTeamName: {
    schema: schemaOf('approveTeamName', {
      teamId: Id,
      isApproved: z.boolean(),
      /** When what the sender read was proposed: nobody says yes to what came a moment later. */
      saw: z.number(),
    }),
    sender: ['desk', 'facilitator'],
    effective: 'together',
    undo: 'none',
    onJumpBack: 'as-it-was',
    unchanged: 'not-kept',
  },
})
export type NamingCommand = CommandOf<typeof naming>
