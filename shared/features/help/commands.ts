// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'

// One command a call and a cancel: what changes nothing costs the journal nothing.
const BY_PHONE = {
  sender: 'attendee',
  effective: 'at-once',
  undo: 'none',
  onJumpBack: 'kept',
  unchanged: 'not-kept',
} as const

/** Whoever helps: the desk, or a facilitator in a room of theirs. */
const BY_HELPERS = {
  sender: ['desk', 'facilitator'],
  effective: 'at-once',
  onJumpBack: 'kept',
  unchanged: 'not-kept',
} as const

/** A team asks for somebody, and somebody comes. */
export const help = commands({
  /** For the sender's team; where that has asked already, it is the same call. */
  callHelp: { schema: schemaOf('callHelp', {}), ...BY_PHONE },
  cancelHelp: { schema: schemaOf('cancelHelp', {}), ...BY_PHONE },
  claimHelp: {
    schema: schemaOf('claimHelp', { callId: Id, isClaimed: z.boolean() }),
    ...BY_HELPERS,
    undo: 'none',
  },
  /** A step, so that a desk takes back one that was pressed too soon. */
  helpDone: { schema: schemaOf('helpDone', { callId: Id }), ...BY_HELPERS, undo: 'step' },
})
export type HelpCommand = CommandOf<typeof help>
