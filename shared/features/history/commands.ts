// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, schemaOf } from '../command-definition.ts'

const OF_HISTORY = {
  sender: 'desk',
  effective: 'with-undone',
  undo: 'history',
  onJumpBack: 'dropped',
  unchanged: 'kept',
} as const

/** Back and forth through what the desks steered. */
export const history = commands({
  /**
   * Takes back what the desks last steered; `saw` is the `seq` of the last one that its sender
   * knows, `to` of the earliest that is to be taken back too. Left out: only the last.
   */
  undo: { schema: schemaOf('undo', { saw: z.int(), to: z.optional(z.int()) }), ...OF_HISTORY },
  /** Carries out again what was last taken back; `saw` is its `seq`. */
  redo: { schema: schemaOf('redo', { saw: z.int() }), ...OF_HISTORY },
})
export type HistoryCommand = CommandOf<typeof history>
