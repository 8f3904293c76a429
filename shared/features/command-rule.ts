// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../state/applied.ts'
import type { State } from '../state/state.ts'
import type { Sent } from './slice-rule.ts'

/** What the day is after a command, or why it can't be. */
export type CommandRule<C> = (state: State, command: C, sent: Sent) => Applied<State>

/** For a feature whose commands look at, or change, more than its own part of the state. */
export type CommandRules<C extends { type: string }> = {
  [Type in C['type']]: CommandRule<Extract<C, { type: Type }>>
}
