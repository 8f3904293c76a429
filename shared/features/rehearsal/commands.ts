// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { LEAST_RATE, MOST_RATE } from '../../clock/timebase.ts'
import { type CommandOf, hubCommands, schemaOf } from '../command-definition.ts'

const Rate = z.number().check(z.minimum(LEAST_RATE), z.maximum(MOST_RATE))

const OF_PLAYBACKS = { sender: 'desk', carriedOutBy: 'playbacks' } as const

/** What a desk can ask of a rehearsal. `at` is a live time. */
export const rehearsal = hubCommands({
  /** Puts a rehearsal in front of the real day, which goes on beneath. */
  beginRehearsal: {
    schema: schemaOf('beginRehearsal', { at: z.number(), rate: Rate }),
    ...OF_PLAYBACKS,
  },
  /** Back in time takes back what was steered after it. */
  jumpRehearsal: { schema: schemaOf('jumpRehearsal', { at: z.number() }), ...OF_PLAYBACKS },
  setRehearsalRate: { schema: schemaOf('setRehearsalRate', { rate: Rate }), ...OF_PLAYBACKS },
  /** Puts the real day back. */
  endRehearsal: { schema: schemaOf('endRehearsal', {}), ...OF_PLAYBACKS },
})
export type RehearsalCommand = CommandOf<typeof rehearsal>
