// SPDX-License-Identifier: EUPL-1.2

import type { DeskCommand } from '../features/commands.ts'
import type { Person } from '../features/joining/people.ts'
import { changesBetween, withChanges } from './changes.ts'
import type { Entry } from './entry.ts'
import { changingParts, type Fact, type HistoryMove } from './fact.ts'
import { type History, type Step, stepForth, stepsBack, withStep } from './history.ts'
import { type State, takenKey } from './state.ts'

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
export function withFact(state: State, { entry, changes, history }: Fact): State {
  const { seq, at } = entry
  const changed = withChanges(state, changes)
  return { ...changed, history: historyAfter(state, changed, entry, history), seq, at }
}

function historyAfter(
  before: State,
  after: State,
  entry: Entry,
  move: HistoryMove | null,
): History {
  switch (move?.kind) {
    case undefined:
      return before.history
    case 'step':
      return withStep(before.history, stepOf(before, after, entry, move.by), senderOf(entry))
    case 'undone':
      return stepsBack(before.history, move.count)
    case 'redone':
      return stepForth(before.history)
    default:
      return move satisfies never
  }
}

/** What led from `before` to `after`, as a step that can be taken back. */
export function stepOf(before: State, after: State, entry: Entry, by: number): Step {
  const { seq, at } = entry
  // Only what desks send can be taken back.
  const command = entry.command as DeskCommand
  const [was, is] = [changingParts(before), changingParts(after)]
  return { seq, at, by, command, forth: changesBetween(was, is), back: changesBetween(is, was) }
}

function senderOf({ by }: Entry): string {
  return by.kind === 'desk' ? by.deskId : by.personId
}

/** The state with the names that people typed, which stand in no fact. */
export function withNames(state: State, names: ReadonlyMap<string, string>): State {
  const { joining } = state
  const named: [personId: string, person: Person][] = []
  for (const [personId, displayName] of names) {
    const person = joining.people.get(personId)
    if (person) named.push([personId, { ...person, displayName }])
  }
  return { ...state, joining: { ...joining, people: joining.people.setAll(named) } }
}
