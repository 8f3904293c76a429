// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../state/applied.ts'
import type { State } from '../state/state.ts'
import { applause } from './applause/rules.ts'
import type { CommandOf } from './command-definition.ts'
import type { CommandRule, CommandRules } from './command-rule.ts'
import type { Command } from './commands.ts'
import { displays } from './displays/rules.ts'
import { facilitators } from './facilitators/rules.ts'
import type { Features, Slices } from './features.ts'
import { help } from './help/rules.ts'
import { history } from './history/rules.ts'
import { joining } from './joining/rules.ts'
import { jury } from './jury/rules.ts'
import { naming } from './naming/rules.ts'
import { withoutTurnsOf } from './pitches/merged-turns.ts'
import { pitches } from './pitches/rules.ts'
import { planning } from './planning/rules.ts'
import { race } from './race/rules.ts'
import { reveal } from './reveal/rules.ts'
import { schedule } from './schedule/rules.ts'
import { screens } from './screens/rules.ts'
import type { Sent, SliceRule, SliceRules } from './slice-rule.ts'
import { steering } from './steering/rules.ts'
import { viewing } from './viewing/rules.ts'

/** What commands do that change their own feature's part of the state, and nothing else. */
const OF_SLICES = { joining, displays, applause, viewing, jury, reveal } satisfies {
  [Name in keyof Slices]?: SliceRules<Slices[Name], CommandsOf<Name> & { type: string }>
}
type OfSlices = CommandsOf<keyof typeof OF_SLICES>

/** What all other commands do, by type. */
const OF_WHOLE_STATE: CommandRules<Exclude<Command, OfSlices>> = {
  ...steering,
  ...screens,
  ...schedule,
  ...planning,
  ...pitches,
  ...history,
  ...race,
  ...facilitators,
  ...help,
  ...naming,
}

type CommandsOf<Name extends keyof Features> = {
  [Each in Name]: CommandOf<Features[Each]['commands']>
}[Name]

const RULES: Record<string, unknown> = {
  ...OF_WHOLE_STATE,
  ...rulesOfSlices(),
  mergeTeams: mergedWithTurns(
    onSlice('joining', joining.mergeTeams as SliceRule<Slices['joining'], Command>),
  ),
}

/** What the day is after the command, or why it can't be. */
export function carriedOut(state: State, command: Command, sent: Sent): Applied<State> {
  // Filed by type, as the types of the lists say.
  const rule = RULES[command.type] as CommandRule<Command>
  return rule(state, command, sent)
}

/** What teams that become one are for pitches, of which joining knows nothing. */
function mergedWithTurns(merge: CommandRule<Command>): CommandRule<Command> {
  return (state, command, sent) => {
    const merged = merge(state, command, sent)
    if ('refusal' in merged || command.type !== 'mergeTeams') return merged
    return { value: withoutTurnsOf(merged.value, command.from, sent) }
  }
}

function rulesOfSlices(): Record<string, CommandRule<Command>> {
  const rules = Object.entries(OF_SLICES).flatMap(([name, slice]) =>
    Object.entries(slice).map(([type, rule]) => [type, onSlice(name as never, rule)]),
  )
  return Object.fromEntries(rules)
}

function onSlice<Name extends keyof Slices>(
  name: Name,
  rule: SliceRule<Slices[Name], Command>,
): CommandRule<Command> {
  return (state, command, sent) => {
    const slice: Slices[Name] = state[name]
    const { merged } = state.joining
    const applied = rule(slice, command, { ...sent, day: state.day, ...(merged && { merged }) })
    if ('refusal' in applied) return applied
    return { value: applied.value === slice ? state : { ...state, [name]: applied.value } }
  }
}
