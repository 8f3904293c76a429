// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../state/entry.ts'
import type { Refusal } from '../../state/refusal.ts'
import { type Facilitators, roomsOf } from './facilitators.ts'

/** Why somebody may do nothing about a team in this room, or `null`: only a facilitator has rooms. */
export function refusedInRoom(
  facilitators: Facilitators,
  by: Actor,
  roomId: string,
): Refusal | null {
  const isElsewhere =
    by.kind === 'facilitator' && !roomsOf(facilitators, by.facilitatorId).includes(roomId)
  return isElsewhere ? { name: 'not-your-room', roomId } : null
}
