// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Pace } from '../../day/day.ts'
import { MINUTE } from '../../instant.ts'
import { type CommandOf, commands, Id, inRooms, SpanId, STEERS } from '../command-definition.ts'

/** Per room, the span that its sender saw going on; `''` where none was. */
const Saw = z.record(Id, SpanId)

/**
 * Where lost time comes from: `rest` moves all that follows, breaks too; `break` takes it from
 * the next break; `steps` from the steps that remain, in proportion. Where teams have turns: `turns`
 * from the last part of each turn to come, `last-turn` from that of the last one, and `next-slot` from
 * what follows, which begins later and ends as it would have.
 */
export const Absorber = z.enum(['rest', 'break', 'steps', 'turns', 'last-turn', 'next-slot'])
export type Absorber = z.infer<typeof Absorber>

const InstantNumber = z.number().check(z.minimum(0), z.maximum(8.64e15))

/** What a facilitator may do in rooms of their own, too. */
const STEERS_OWN = { ...STEERS, sender: ['desk', 'facilitator'] } as const

/** What goes on in rooms, and when. */
export const steering = commands({
  /** `isSignal`: its sender's key said that it gives the start signal; told so, and nothing else. */
  next: {
    schema: inRooms('next', { saw: Saw, isSignal: z.optional(z.literal(true)) }),
    ...STEERS_OWN,
  },
  previous: { schema: inRooms('previous', { saw: Saw }), ...STEERS },
  lengthen: {
    schema: inRooms('lengthen', {
      saw: Saw,
      /** Negative shortens. */
      byMs: z.int().check(
        z.minimum(-60 * MINUTE),
        z.maximum(60 * MINUTE),
        z.refine((ms) => ms !== 0),
      ),
      /** Left out: breaks give back what they can, and the rest moves. */
      absorber: z.optional(Absorber),
    }),
    ...STEERS_OWN,
  },
  /** Takes the lateness that is there from somewhere. */
  absorb: { schema: inRooms('absorb', { saw: Saw, absorber: Absorber }), ...STEERS },
  /** What goes on gets `byMs` more, if any, and then runs over its end until `next`. */
  runOver: {
    schema: inRooms('runOver', {
      saw: Saw,
      byMs: z.optional(z.int().check(z.minimum(1), z.maximum(60 * MINUTE))),
    }),
    ...STEERS,
  },
  /** The break that lies in what goes on is over; what it lies in goes on. */
  endBreak: { schema: inRooms('endBreak', { saw: Saw }), ...STEERS },
  /** What goes on ends now; what comes next begins at its own time. */
  wait: { schema: inRooms('wait', { saw: Saw }), ...STEERS },
  /** Brings rooms to a place of the programme: now, or at an instant that is still to come. */
  begin: {
    schema: inRooms('begin', { saw: Saw, spanId: SpanId, at: z.nullable(InstantNumber) }),
    ...STEERS,
  },
  /** Switches how a span and its parts begin; without a span, how all in the rooms does. */
  pace: {
    schema: inRooms('pace', { saw: Saw, spanId: z.nullable(SpanId), pace: Pace }),
    ...STEERS,
  },
  pause: { schema: inRooms('pause', { saw: Saw }), ...STEERS_OWN },
  resume: { schema: inRooms('resume', { saw: Saw }), ...STEERS_OWN },
  backToPlan: { schema: inRooms('backToPlan', { saw: Saw }), ...STEERS },
})
export type SteeringCommand = CommandOf<typeof steering>
