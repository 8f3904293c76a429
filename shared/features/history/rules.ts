// SPDX-License-Identifier: EUPL-1.2
import { withChanges } from '../../state/facts/changes.ts'
import { changesBack, type Steps, stepForth, stepsBack } from '../../state/history.ts'
import type { CommandRules } from '../command-rule.ts'
import type { HistoryCommand } from './commands.ts'

export const history: CommandRules<HistoryCommand> = {
  /** Takes back what was last steered, and all that came after `to` where that is named. */
  undo(state, { saw, to = saw }) {
    const { undo } = state.history
    if (!undo) return { refusal: { name: 'nothing-to-undo' } }
    if (undo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
    let count = 0
    for (let rest: Steps = undo; rest && rest.step.seq >= to; rest = rest.below) count += 1
    if (count === 0) return { refusal: { name: 'undo-is-stale' } }
    const before = withChanges(state, changesBack(state.history, count))
    return { value: { ...before, history: stepsBack(state.history, count) } }
  },
  /** Carries out again what was last taken back, exactly. */
  redo(state, { saw }) {
    const { redo } = state.history
    if (!redo) return { refusal: { name: 'nothing-to-redo' } }
    if (redo.step.seq !== saw) return { refusal: { name: 'undo-is-stale' } }
    const again = withChanges(state, redo.step.forth)
    return { value: { ...again, history: stepForth(state.history) } }
  },
}
