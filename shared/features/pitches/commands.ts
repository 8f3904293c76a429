// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import {
  type CommandOf,
  commands,
  Id,
  inRooms,
  SpanId,
  STEERS,
  schemaOf,
} from '../command-definition.ts'

const Minutes = z.int().check(z.minimum(1), z.maximum(1_440))
const Teams = z.array(Id).check(z.minLength(1), z.maxLength(400))

/** The turns of teams in an item: how long, in which order, and what becomes of a late one. */
export const pitches = commands({
  /** Gives an item its turns: the minutes of a pitch and of questions, and from one team to the next. */
  planPitches: {
    schema: schemaOf('planPitches', {
      slotId: Id,
      pitch: Minutes,
      /** `null`: none are asked. */
      questions: z.nullable(Minutes),
      gap: z.nullable(Minutes),
      /** In their order; `null`: as it is, or as the day has its teams. */
      teamIds: z.nullable(Teams),
      /** Everybody together, or each room its own teams; left out: as it is. */
      scope: z.optional(z.literal(['plenary', 'rooms'])),
    }),
    ...STEERS,
    // As an edit: what has begun stays as it is, so nothing turns by it.
    effective: 'at-once',
  },
  /** Draws the order of those whose turn is still to come, in one room or in each that has turns. */
  drawPitches: {
    schema: schemaOf('drawPitches', {
      slotId: Id,
      roomId: z.nullable(Id),
      /** Chance comes from the sender: the order follows from it. */
      seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
    }),
    ...STEERS,
  },
  /** Gives a team another place among those to come: of whose turn it is, the next one's begins. */
  moveTurn: {
    schema: inRooms('moveTurn', {
      saw: z.record(Id, SpanId),
      slotId: Id,
      teamId: Id,
      to: z.literal(['next', 'later', 'last']),
      /** Nobody of the team was there. */
      isAbsent: z.optional(z.literal(true)),
    }),
    ...STEERS,
    sender: ['desk', 'facilitator'],
  },
})
export type PitchesCommand = CommandOf<typeof pitches>
