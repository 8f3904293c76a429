// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant } from '../instant.ts'
import type { Applied } from '../state/applied.ts'

/** When a command takes effect, and who sent it: the id of a desk or of a person. */
export type Sent = { at: Instant; senderId: string }

/** What a feature's own part of the state is after a command, or why it can't be. */
export type SliceRule<Slice, C> = (
  slice: Slice,
  command: C,
  context: Sent & { day: EventDay },
) => Applied<Slice>

/** For a feature whose commands change its own part and nothing else. */
export type SliceRules<Slice, C extends { type: string }> = {
  [Type in C['type']]: SliceRule<Slice, Extract<C, { type: Type }>>
}
