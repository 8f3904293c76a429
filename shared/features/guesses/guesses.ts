// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** What somebody has to know who is let in by it. */
export const GuessedCode = z.enum(['desk', 'facilitator', 'juror', 'room'])
export type GuessedCode = z.infer<typeof GuessedCode>

/** Wrong codes of one kind from one address, more than come of a typing mistake. */
export const Guesses = z.object({
  what: GuessedCode,
  /** The network address, or for IPv6 the network. In memory alone: in no journal, log or report. */
  from: z.string(),
  count: z.int(),
  /** Of the first and of the latest. */
  since: z.number(),
  latest: z.number(),
})
export type Guesses = z.infer<typeof Guesses>
