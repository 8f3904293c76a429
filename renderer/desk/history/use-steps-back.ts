// SPDX-License-Identifier: EUPL-1.2
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { Commands } from '../shell/use-commands.ts'

/** Undo and redo of what the desks steered. */
export type StepsBack = {
  undo(): void
  /** Takes back the step with this `seq`, and all that came after it. */
  undoTo(seq: number): void
  redo(): void
  /** Carries out again all that was taken back, up to and including the step with this `seq`. */
  redoTo(seq: number): void
}

export function useStepsBack({ undo, redo }: DeskView, commands: Commands): StepsBack {
  const again = async (seqs: readonly number[]) => {
    // One at a time: the hub accepts only the step that is next to be redone.
    for (const saw of seqs) {
      const step = redo.find(({ seq }) => seq === saw)
      const result = await commands.send({ type: 'redo', saw }, step ? [step.command] : [])
      if (result.kind !== 'accepted') return
    }
  }
  return {
    undo() {
      const [last] = undo
      commands.send({ type: 'undo', saw: last?.seq ?? 0 }, last ? [last.command] : [])
    },
    undoTo(to) {
      const back = undo.filter(({ seq }) => seq >= to).map(({ command }) => command)
      commands.send({ type: 'undo', saw: undo[0]?.seq ?? 0, to }, back)
    },
    redo: () => again([redo[0]?.seq ?? 0]),
    redoTo(to) {
      const last = redo.findIndex(({ seq }) => seq === to)
      again(redo.slice(0, last + 1).map(({ seq }) => seq))
    },
  }
}
