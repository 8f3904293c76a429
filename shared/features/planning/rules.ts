// SPDX-License-Identifier: EUPL-1.2
import { editedBy } from '../../day/edits/edited.ts'
import type { CommandRules } from '../command-rule.ts'
import { withDay } from './carried-over.ts'
import type { PlanningCommand } from './commands.ts'
import { passedRefusal } from './passed/kept-past.ts'
import { begunBy } from './passed/span-status.ts'

export const planning: CommandRules<PlanningCommand> = {
  edit(state, { edits }, { at }) {
    const day = editedBy(state.day, edits)
    if ('refusal' in day) return day
    const begun = begunBy(state, at)
    if (!begun) return { value: withDay(state, day.value) }
    const refusal = passedRefusal(state.day, day.value, begun)
    return refusal ? { refusal } : { value: withDay({ ...state, runs: begun.runs }, day.value) }
  },
}
