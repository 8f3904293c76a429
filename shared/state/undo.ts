// SPDX-License-Identifier: EUPL-1.2

import type { DeskCommand } from '../features/commands.ts'
import type { Applied } from './applied.ts'
import { withChanges } from './changes.ts'
import { changesBack, type Steps, stepForth, stepsBack } from './history.ts'
import type { State } from './state.ts'

/** Takes back what was last steered, and all that came after `to` where that is named. */
export function undone(
  state: State,
  { saw, to = saw }: Extract<DeskCommand, { type: 'undo' }>,
): Applied<State> {
  const { history } = state
  if (!history.undo) return { refusal: { name: 'nothing-to-undo' } }
  if (history.undo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
  let count = 0
  for (let rest: Steps = history.undo; rest && rest.step.seq >= to; rest = rest.below) count += 1
  if (count === 0) return { refusal: { name: 'undo-is-stale' } }
  const before = withChanges(state, changesBack(history, count))
  return { value: { ...before, history: stepsBack(history, count) } }
}

/** Carries out again what was last taken back, exactly. */
export function redone(
  state: State,
  { saw }: Extract<DeskCommand, { type: 'redo' }>,
): Applied<State> {
  const { history } = state
  const { redo } = history
  if (!redo) return { refusal: { name: 'nothing-to-redo' } }
  if (redo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
  const again = withChanges(state, redo.step.forth)
  return { value: { ...again, history: stepForth(history) } }
}
