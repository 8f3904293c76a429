// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../state/applied.ts'
import type { State } from '../state/state.ts'
import type { CommandOf } from './command-definition.ts'
import type { CommandRule, CommandRules } from './command-rule.ts'
import type { Command } from './commands.ts'
import { FEATURES, type Features, type Slices } from './features.ts'
import { history } from './history/rules.ts'
import { schedule } from './schedule/rules.ts'
import { screens } from './screens/rules.ts'
import type { Sent, SliceRule } from './slice-rule.ts'
import { steering } from './steering/rules.ts'

/** Commands that change their own feature's part of the state: their rules stand in `FEATURES`. */
type OfSlices = {
  [Name in keyof Features]: Features[Name] extends { rules: object }
    ? CommandOf<Features[Name]['commands']>
    : never
}[keyof Features]

/** What all other commands do, by type. */
const OF_WHOLE_STATE: CommandRules<Exclude<Command, OfSlices>> = {
  ...steering,
  ...screens,
  ...schedule,
  ...history,
}

const RULES: Record<string, unknown> = { ...OF_WHOLE_STATE, ...rulesOfSlices() }

/** What the day is after the command, or why it can't be. */
export function carriedOut(state: State, command: Command, sent: Sent): Applied<State> {
  // Filed by type, as the types of the lists say.
  const rule = RULES[command.type] as CommandRule<Command>
  return rule(state, command, sent)
}

function rulesOfSlices(): Record<string, CommandRule<Command>> {
  const rules = Object.entries(FEATURES).flatMap(([name, feature]) =>
    'rules' in feature
      ? Object.entries(feature.rules).map(([type, rule]) => [type, onSlice(name as never, rule)])
      : [],
  )
  return Object.fromEntries(rules)
}

function onSlice<Name extends keyof Slices>(
  name: Name,
  rule: SliceRule<Slices[Name], Command>,
): CommandRule<Command> {
  return (state, command, sent) => {
    const slice: Slices[Name] = state[name]
    const applied = rule(slice, command, { ...sent, day: state.day })
    if ('refusal' in applied) return applied
    return { value: applied.value === slice ? state : { ...state, [name]: applied.value } }
  }
}
