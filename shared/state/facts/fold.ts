// SPDX-License-Identifier: EUPL-1.2

import type { DeskCommand } from '../../features/commands.ts'
import { type Entry, senderIdOf } from '../entry.ts'
import { type History, type Step, stepForth, stepsBack, withStep } from '../history.ts'
import { type State, takenKey } from '../state.ts'
import { type Change, inverseOf, withChanges } from './changes.ts'
import type { Fact } from './fact.ts'

/** The state after all the facts, in order. Asks no rule, so that nothing can be refused. */
export function folded(first: State, facts: Iterable<Fact>): State {
  let state = first
  const taken: [key: string, seq: number][] = []
  for (const fact of facts) {
    state = withFact(state, fact)
    taken.push([takenKey(fact.entry), fact.entry.seq])
  }
  return { ...state, taken: state.taken.setAll(taken) }
}

/** The state after one more fact, but for the ids of commands that were taken. */
export function withFact(state: State, fact: Fact): State {
  const { seq, at } = fact.entry
  const changed = withChanges(state, fact.changes)
  return { ...changed, history: historyAfter(state, fact), seq, at }
}

function historyAfter(before: State, { entry, changes, history: move }: Fact): History {
  switch (move?.kind) {
    case undefined:
      return before.history
    case 'step':
      return withStep(before.history, stepOf(before, entry, changes, move.by), senderOf(entry))
    case 'undone':
      return stepsBack(before.history, move.count)
    case 'redone':
      return stepForth(before.history)
    default:
      return move satisfies never
  }
}

/** What an entry changed in `before`, as a step that can be taken back. */
export function stepOf(before: State, entry: Entry, changes: readonly Change[], by: number): Step {
  const { seq, at } = entry
  // Only what desks send can be taken back.
  const command = entry.command as DeskCommand
  return { seq, at, by, command, forth: changes, back: inverseOf(before, changes) }
}

function senderOf({ by }: Entry): string {
  return senderIdOf(by)
}
