// SPDX-License-Identifier: EUPL-1.2
import { definitionOf } from '../features/commands.ts'
import { carriedOut } from '../features/rules.ts'
import type { Applied } from './applied.ts'
import type { Entry } from './entry.ts'
import { changesOf } from './facts/fact.ts'
import { stepOf } from './facts/fold.ts'
import { deskNumberOf, withStep } from './history.ts'
import { type State, takenKey } from './state.ts'

/**
 * The whole write side: what the day is after `entry`, or why the entry can't be.
 * Order and time are fixed in the entry; the same journal always gives the same state.
 */
export function apply(state: State, entry: Entry): Applied<State> {
  const { seq, at, by, command } = entry
  const { sender, undo } = definitionOf(command)
  if (by.kind !== sender) return { refusal: { name: 'not-allowed' } }
  const senderId = by.kind === 'desk' ? by.deskId : by.personId
  const changed = carriedOut(state, command, { at, senderId })
  if ('refusal' in changed) return changed
  const after = undo === 'step' ? withNewStep(state, changed.value, entry, senderId) : changed.value
  const taken = state.taken.set(takenKey(entry), seq)
  return { value: { ...after, seq, at, taken } }
}

/** The state after a command that can be taken back. */
function withNewStep(before: State, after: State, entry: Entry, deskId: string): State {
  const number = deskNumberOf(before.history, deskId)
  const step = stepOf(before, entry, changesOf(before, after), number)
  return { ...after, history: withStep(before.history, step, deskId) }
}
