// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from './applied.ts'
import type { DeskCommand } from './commands.ts'
import type { RedoChain, State, UndoChain } from './state.ts'

/** Takes back what was last steered, and all that came after `to` where that is named. */
export function undone(
  state: State,
  { saw, to = saw }: Extract<DeskCommand, { type: 'undo' }>,
): Applied<State> {
  if (!state.undo) return { refusal: { name: 'nothing-to-undo' } }
  if (state.undo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
  let undo: UndoChain = state.undo
  let { redo, steered } = state
  while (undo && undo.step.seq >= to) {
    redo = { step: undo.step, after: steered, below: redo }
    steered = undo.step.before
    undo = undo.below
  }
  if (undo === state.undo) return { refusal: { name: 'undo-is-stale' } }
  return { value: { ...state, steered, undo, redo } }
}

/** Carries out again what was last taken back, exactly. */
export function redone(
  state: State,
  { saw }: Extract<DeskCommand, { type: 'redo' }>,
): Applied<State> {
  const redo: RedoChain = state.redo
  if (!redo) return { refusal: { name: 'nothing-to-redo' } }
  if (redo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
  const undo = { step: redo.step, below: state.undo }
  return { value: { ...state, steered: redo.after, undo, redo: redo.below } }
}
