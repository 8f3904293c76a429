// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant } from '../instant.ts'
import type { Applied } from '../state/applied.ts'
import type { Actor } from '../state/entry.ts'
import type { Joining } from './joining/people.ts'

/** When a command takes effect, and who sent it; the id among those of their kind. */
export type Sent = { at: Instant; senderId: string; by: Actor }

/** What a feature's own part of the state is after a command, or why it can't be. */
export type SliceRule<Slice, C> = (
  slice: Slice,
  command: C,
  context: Sent & { day: EventDay } & Pick<Joining, 'merged'>,
) => Applied<Slice>

/** For a feature whose commands change its own part and nothing else. */
export type SliceRules<Slice, C extends { type: string }> = {
  [Type in C['type']]: SliceRule<Slice, Extract<C, { type: Type }>>
}
