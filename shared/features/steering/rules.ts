// SPDX-License-Identifier: EUPL-1.2
import type { CommandRule, CommandRules } from '../command-rule.ts'
import type { SteeringCommand } from './commands.ts'
import { applyToRuns } from './run/run-commands.ts'

const onRuns: CommandRule<SteeringCommand> = (state, command, { at }) => {
  const runs = applyToRuns(state.day, state.runs, command, at)
  return 'refusal' in runs ? runs : { value: { ...state, runs: runs.value } }
}

export const steering: CommandRules<SteeringCommand> = {
  next: onRuns,
  previous: onRuns,
  lengthen: onRuns,
  absorb: onRuns,
  runOver: onRuns,
  endBreak: onRuns,
  wait: onRuns,
  begin: onRuns,
  pace: onRuns,
  pause: onRuns,
  resume: onRuns,
  backToPlan: onRuns,
}
