// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { LEAST_SPEED, MOST_SPEED } from '../../clock/stage-time.ts'
import { type CommandOf, hubCommands, schemaOf } from '../command-definition.ts'

const Speed = z.number().check(z.minimum(LEAST_SPEED), z.maximum(MOST_SPEED))

const OF_PLAYBACKS = { sender: 'desk', carriedOutBy: 'playbacks' } as const

/** What a desk can ask of a rehearsal. `at` is a time on stage. */
export const rehearsal = hubCommands({
  /** Takes the real day off the stage; it goes on beneath. */
  beginRehearsal: {
    schema: schemaOf('beginRehearsal', { at: z.number(), speed: Speed }),
    ...OF_PLAYBACKS,
  },
  /** Back in time takes back what was steered after it. */
  jumpRehearsal: { schema: schemaOf('jumpRehearsal', { at: z.number() }), ...OF_PLAYBACKS },
  setRehearsalSpeed: { schema: schemaOf('setRehearsalSpeed', { speed: Speed }), ...OF_PLAYBACKS },
  /** Puts the real day back. */
  endRehearsal: { schema: schemaOf('endRehearsal', {}), ...OF_PLAYBACKS },
})
export type RehearsalCommand = CommandOf<typeof rehearsal>
