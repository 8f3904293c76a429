// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import type { State } from '../../state/state.ts'
import { planning } from '../planning/rules.ts'
import type { Sent } from '../slice-rule.ts'

/**
 * A team that was added to another has no turn of its own any more; one that it had, or that goes on, stays.
 * What can't be changed in a plan stays as well: it can be passed over.
 */
export function withoutTurnsOf(state: State, teamId: string, sent: Sent): State {
  return state.day.slots.reduce((sofar, slot) => {
    const edit = leftOut(sofar.day, slot, teamId)
    if (!edit) return sofar
    const edited = planning.edit(sofar, { type: 'edit', edits: [edit] }, sent)
    return 'refusal' in edited ? sofar : edited.value
  }, state)
}

function leftOut({ teams }: EventDay, { id, turns }: Slot, teamId: string): Edit | null {
  if (!turns) return null
  const before = turns.order === 'teams' ? teams.map((team) => team.id) : turns.order
  if (!before.includes(teamId)) return null
  const order = before.filter((one) => one !== teamId)
  return { type: 'change', in: { list: 'slots' }, id, set: { turns: { ...turns, order } } }
}
