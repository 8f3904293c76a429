// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import type { Steps } from '../../state/history.ts'
import type { State } from '../../state/state.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { DeskCommand } from '../commands.ts'
import { shownOf } from '../told.ts'

/** A command that can be taken back, or carried out again. */
const StepBack = z.object({
  seq: z.int(),
  at: z.number(),
  /** Which desk: 1 is the first that steered. */
  by: z.int(),
  /** The facilitator who did it, by number; left out: a desk did. */
  facilitator: z.optional(z.int()),
  command: DeskCommand,
})
export type StepBack = z.infer<typeof StepBack>

/** So many steps back a desk sees; all of them can be taken back. */
const SHOWN_STEPS = 20

export const deskHistory = viewPart(
  {
    /** What undo would take back, latest first. */
    undo: z.array(StepBack),
    /** What redo would carry out again, the first to be so first. */
    redo: z.array(StepBack),
  },
  ({ state }: DeskInput) => ({
    undo: stepsOf(state, state.history.undo),
    redo: stepsOf(state, state.history.redo),
  }),
)

function stepsOf({ history, facilitators }: State, latest: Steps): StepBack[] {
  const steps: StepBack[] = []
  for (let rest = latest; rest && steps.length < SHOWN_STEPS; rest = rest.below) {
    const { seq, at, by, command } = rest.step
    const facilitator = ownOf(facilitators, history.desks[by - 1] ?? '')?.number
    const step = { seq, at, by, command: shownOf(command) }
    steps.push(facilitator === undefined ? step : { ...step, facilitator })
  }
  return steps
}
