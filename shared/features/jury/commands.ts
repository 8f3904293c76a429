// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'
import { JurorCode } from './juror-code.ts'
import { MOST_JURORS } from './jury.ts'

/** Loose: what a day and its sheets rule out is told in words by the rules. */
const MOST_SENT = 100
const LONGEST_SENT = 12_000
const Score = z.int().check(z.minimum(-1_000_000_000), z.maximum(1_000_000_000))
const TeamIds = z.array(Id).check(z.maxLength(MOST_SENT))

/** Of people and what they think, and not of what a room shows: undo leaves it alone. */
const OF_JURORS = {
  effective: 'at-once',
  undo: 'none',
  onJumpBack: 'kept',
} as const

/** Who judges. A rehearsal begins with it, and no code that it took comes back as it ends. */
const OF_THE_JURY = { sender: 'desk', ...OF_JURORS, isBeyondRehearsal: true } as const

/** Who judges, what they make of each team, and which of two equals comes first. */
export const jury = commands({
  /** Lets in jurors, each by a code. */
  addJurors: {
    schema: schemaOf('addJurors', {
      jurors: z
        .array(z.strictObject({ jurorId: Id, code: JurorCode }))
        .check(z.maxLength(MOST_JURORS)),
    }),
    ...OF_THE_JURY,
    unchanged: 'kept',
  },
  /** Lets in a juror's devices no more; one who has judged nothing is gone. */
  withdrawJuror: {
    schema: schemaOf('withdrawJuror', { jurorId: Id }),
    ...OF_THE_JURY,
    unchanged: 'kept',
  },
  /** Gives a juror another code, in place of the one that they had. */
  renewCode: {
    schema: schemaOf('renewCode', { jurorId: Id, code: JurorCode }),
    ...OF_THE_JURY,
    unchanged: 'kept',
  },
  /** Makes a juror the chair, in place of whoever was. */
  appointChair: {
    schema: schemaOf('appointChair', { jurorId: Id }),
    ...OF_THE_JURY,
    unchanged: 'not-kept',
  },
  /** What a juror changed on a sheet: what isn't named stays, and `null` is taken back. */
  saveSheet: {
    schema: schemaOf('saveSheet', {
      teamId: Id,
      scores: z.optional(z.record(Id, z.nullable(Score))),
      rank: z.optional(z.nullable(Score)),
      note: z.optional(z.nullable(z.string().check(z.maxLength(LONGEST_SENT)))),
    }),
    sender: 'juror',
    ...OF_JURORS,
    onJumpBack: 'as-it-was',
    unchanged: 'not-kept',
  },
  /** Closes all sheets, or opens them again: by the chair or at the desk. */
  closeSheets: {
    schema: schemaOf('closeSheets', { isClosed: z.boolean() }),
    sender: ['desk', 'juror'],
    ...OF_JURORS,
    unchanged: 'not-kept',
  },
  /** Asks the chair to put teams with equal totals in order. */
  askChair: {
    schema: schemaOf('askChair', { teamIds: TeamIds }),
    sender: 'desk',
    ...OF_JURORS,
    unchanged: 'not-kept',
  },
  /** Puts teams with equal totals in order, the first first. */
  breakTie: {
    schema: schemaOf('breakTie', { teamIds: TeamIds }),
    sender: ['desk', 'juror'],
    ...OF_JURORS,
    unchanged: 'not-kept',
  },
  /** Leaves the teams that the chair was asked about, or that were put in order, as equals. */
  leaveTie: {
    schema: schemaOf('leaveTie', { teamIds: TeamIds }),
    sender: ['desk', 'juror'],
    ...OF_JURORS,
    unchanged: 'not-kept',
  },
})
export type JuryCommand = CommandOf<typeof jury>
