// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Edit, MOST_EDITS } from '../../day/edits/edit.ts'
import { type CommandOf, commands, STEERS, schemaOf } from '../command-definition.ts'

/** What the day itself is: its items, rooms, phases and all else that stands in its file. */
export const planning = commands({
  /** One step to take back, however many edits there are. */
  edit: {
    schema: schemaOf('edit', {
      edits: z.array(Edit).check(z.minLength(1), z.maxLength(MOST_EDITS)),
      /** So many there were, where only the first of them are told. */
      count: z.optional(z.int()),
    }),
    ...STEERS,
    // Nothing turns by it at an instant that walls could miss: what has begun stays as it is.
    effective: 'at-once',
    unchanged: 'not-kept',
  },
})
export type PlanningCommand = CommandOf<typeof planning>
