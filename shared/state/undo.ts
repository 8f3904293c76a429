// SPDX-License-Identifier: EUPL-1.2

import type { DeskCommand } from '../features/commands.ts'
import type { Applied } from './applied.ts'
import type { RedoChain, State, Steered, UndoChain } from './state.ts'

/** Takes back what was last steered, and all that came after `to` where that is named. */
export function undone(
  state: State,
  { saw, to = saw }: Extract<DeskCommand, { type: 'undo' }>,
): Applied<State> {
  const { history } = state
  if (!history.undo) return { refusal: { name: 'nothing-to-undo' } }
  if (history.undo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
  let undo: UndoChain = history.undo
  let { redo } = history
  let steered = steeredIn(state)
  while (undo && undo.step.seq >= to) {
    redo = { step: undo.step, after: steered, below: redo }
    steered = undo.step.before
    undo = undo.below
  }
  if (undo === history.undo) return { refusal: { name: 'undo-is-stale' } }
  return { value: withSteered({ ...state, history: { ...history, undo, redo } }, steered) }
}

/** Carries out again what was last taken back, exactly. */
export function redone(
  state: State,
  { saw }: Extract<DeskCommand, { type: 'redo' }>,
): Applied<State> {
  const { history } = state
  const redo: RedoChain = history.redo
  if (!redo) return { refusal: { name: 'nothing-to-redo' } }
  if (redo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
  const undo = { step: redo.step, below: history.undo }
  const after = { ...state, history: { ...history, undo, redo: redo.below } }
  return { value: withSteered(after, redo.after) }
}

/** What an undo would put back. */
export function steeredIn({ day, runs, screens, joining }: State): Steered {
  return { day, runs, screens, isLocked: joining.isLocked }
}

function withSteered(state: State, { isLocked, ...steered }: Steered): State {
  return { ...state, ...steered, joining: { ...state.joining, isLocked } }
}
