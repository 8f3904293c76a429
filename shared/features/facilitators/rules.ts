// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import { withoutClaims } from '../help/help.ts'
import { roomIdsOf, unknownRoom } from '../rooms.ts'
import type { FacilitatorsCommand } from './commands.ts'
import type { Facilitator } from './facilitators.ts'

export const facilitators: CommandRules<FacilitatorsCommand> = {
  letIn(state, { facilitatorId, roomIds }, { at }) {
    const rooms = roomIdsOf(state.day, roomIds)
    const refusal = unknownRoom(state.day, rooms)
    if (refusal) return { refusal }
    const before = ownOf(state.facilitators, facilitatorId)
    if (before && isSame(before.roomIds, rooms)) return { value: state }
    const number = before?.number ?? Object.keys(state.facilitators).length + 1
    return withFacilitator(state, facilitatorId, {
      number,
      roomIds: rooms,
      since: before?.since ?? at,
    })
  },
  withdraw(state, { facilitatorId }) {
    const before = ownOf(state.facilitators, facilitatorId)
    if (!before) return { refusal: { name: 'unknown-facilitator' } }
    if (before.roomIds.length === 0) return { value: state }
    return withFacilitator(state, facilitatorId, { ...before, roomIds: [] })
  },
}

/** In rooms that aren't theirs any more nobody is on the way: those teams wait again. */
function withFacilitator(state: State, id: string, facilitator: Facilitator): Applied<State> {
  const help = withoutClaims(
    state.help,
    ({ claimedBy, roomId }) => claimedBy === id && !facilitator.roomIds.includes(roomId),
  )
  return { value: { ...state, help, facilitators: { ...state.facilitators, [id]: facilitator } } }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
