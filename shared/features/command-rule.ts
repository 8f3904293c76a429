// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../instant.ts'
import type { Applied } from '../state/applied.ts'
import type { State } from '../state/state.ts'

/** When a command takes effect, and who sent it: the id of a desk or of a person. */
export type Sent = { at: Instant; senderId: string }

/** What the day is after a command, or why it can't be. */
export type CommandRule<C> = (state: State, command: C, sent: Sent) => Applied<State>

export type CommandRules<C extends { type: string }> = {
  [Type in C['type']]: CommandRule<Extract<C, { type: Type }>>
}
