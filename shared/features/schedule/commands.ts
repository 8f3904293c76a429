// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { TimeOfDay } from '../../day/day.ts'
import { type CommandOf, commands, Id, STEERS, schemaOf } from '../command-definition.ts'

/** What a slot gets on the day. */
export const schedule = commands({
  /** Gives a slot its rooms and its time. */
  schedule: {
    schema: schemaOf('schedule', {
      slotId: Id,
      rooms: z.array(Id).check(z.minLength(1), z.maxLength(60)),
      start: TimeOfDay,
      end: TimeOfDay,
    }),
    ...STEERS,
  },
})
export type ScheduleCommand = CommandOf<typeof schedule>
