// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, STEERS, schemaOf } from '../command-definition.ts'

const RaceKey = z.string().check(z.minLength(1), z.maxLength(130))
/** As it stands in its field: what is no count is told with what was typed. */
const TypedCount = z.string().check(z.maxLength(40))

/** How many ideas each team has after each part of a race. */
export const race = commands({
  /** A phone tells its own team's count. */
  countIdeas: {
    schema: schemaOf('countIdeas', { race: RaceKey, part: Id, count: TypedCount }),
    sender: 'attendee',
    effective: 'at-once',
    undo: 'none',
    onJumpBack: 'dropped',
    unchanged: 'not-kept',
  },
  /** Whoever walks past the rows sets it; `null`: as if nobody had counted yet. */
  setCount: {
    schema: schemaOf('setCount', {
      race: RaceKey,
      part: Id,
      teamId: Id,
      count: z.nullable(TypedCount),
    }),
    sender: ['desk', 'facilitator'],
    effective: 'at-once',
    undo: 'step',
    onJumpBack: 'dropped',
    unchanged: 'not-kept',
  },
  /** Announces the result on all walls at once; open again, phones may count once more. */
  closeRace: { schema: schemaOf('closeRace', { race: RaceKey, isClosed: z.boolean() }), ...STEERS },
})
export type RaceCommand = CommandOf<typeof race>
