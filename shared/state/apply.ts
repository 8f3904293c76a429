// SPDX-License-Identifier: EUPL-1.2
import { definitionOf } from '../features/commands.ts'
import { refusedTo } from '../features/refused-to.ts'
import { carriedOut } from '../features/rules.ts'
import type { Applied } from './applied.ts'
import { type Entry, senderIdOf } from './entry.ts'
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
  const refusal = refusedTo(state, by, command)
  if (refusal) return { refusal }
  const { undo } = definitionOf(command)
  const senderId = senderIdOf(by)
  const changed = carriedOut(state, command, { at, senderId, by })
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
