// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Name } from '../../text.ts'
import { type CommandOf, commands, Id, STEERS, schemaOf } from '../command-definition.ts'

/** So many teams share a place, or places and mentions there are, at most. */
const MOST_TEAMS = 40
const MOST_PLACES = 10
const MOST_MENTIONS = 10

const Teams = z.array(Id).check(z.maxLength(MOST_TEAMS))
/** How many steps the sender saw revealed: two desks that press together reveal one. */
const Saw = z.int().check(z.minimum(0), z.maximum(MOST_PLACES + MOST_MENTIONS + 1))

export const reveal = commands({
  /** Says who won. Nothing of it is on any wall or phone until the first step. */
  prepareReveal: {
    schema: schemaOf('prepareReveal', {
      /** The teams of each place, the winners first. */
      places: z.array(Teams).check(z.maxLength(MOST_PLACES)),
      mentions: z
        .array(z.strictObject({ title: Name, teamIds: Teams }))
        .check(z.maxLength(MOST_MENTIONS)),
      /** To be shown how it goes, without who. */
      isTrial: z.boolean(),
    }),
    ...STEERS,
    effective: 'at-once',
  },
  revealNext: { schema: schemaOf('revealNext', { saw: Saw }), ...STEERS },
  /** The step before again, or the programme. */
  revealBack: { schema: schemaOf('revealBack', { saw: Saw }), ...STEERS },
  /** Walls go back to the programme. */
  endReveal: { schema: schemaOf('endReveal', {}), ...STEERS },
})
export type RevealCommand = CommandOf<typeof reveal>
