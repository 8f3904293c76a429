// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../state/applied.ts'
import type { State } from '../state/state.ts'
import type { CommandRule, CommandRules, Sent } from './command-rule.ts'
import type { Command } from './commands.ts'
import { displays } from './displays/rules.ts'
import { history } from './history/rules.ts'
import { joining } from './joining/rules.ts'
import { schedule } from './schedule/rules.ts'
import { screens } from './screens/rules.ts'
import { steering } from './steering/rules.ts'

/** What each command does to the day, by type. */
const RULES: CommandRules<Command> = {
  ...steering,
  ...screens,
  ...schedule,
  ...joining,
  ...displays,
  ...history,
}

/** What the day is after the command, or why it can't be. */
export function carriedOut(state: State, command: Command, sent: Sent): Applied<State> {
  // Filed by type, as the type of the list says.
  const rule = RULES[command.type] as CommandRule<Command>
  return rule(state, command, sent)
}
