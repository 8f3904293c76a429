// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { LEAST_SPEED, MOST_SPEED } from '../clock/stage-time.ts'

const Speed = z.number().check(z.minimum(LEAST_SPEED), z.maximum(MOST_SPEED))

/** What a desk can ask of a rehearsal. Its `at` is a time on stage. */
export const RehearsalAsk = z.discriminatedUnion('kind', [
  /** Takes the real day off the stage; it goes on beneath. */
  z.strictObject({ kind: z.literal('begin'), at: z.number(), speed: Speed }),
  /** Back in time takes back what was steered after it. */
  z.strictObject({ kind: z.literal('jump'), at: z.number() }),
  z.strictObject({ kind: z.literal('speed'), speed: Speed }),
  /** Puts the real day back. */
  z.strictObject({ kind: z.literal('end') }),
])
export type RehearsalAsk = z.infer<typeof RehearsalAsk>
