// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from '../../state/refusal.ts'
import type { RoomChoice } from '../command-definition.ts'
import { type Facilitators, roomsOf } from './facilitators.ts'

type Asked = { facilitators: Facilitators }

/** Why a facilitator may not send a command that facilitators may send, or `null`: it may. */
export function mayDo(
  { facilitators }: Asked,
  facilitatorId: string,
  command: object,
): Refusal | null {
  const own = roomsOf(facilitators, facilitatorId)
  if (own.length === 0) return { name: 'not-let-in' }
  const rooms: RoomChoice | undefined = Reflect.get(command, 'rooms')
  // All rooms together move what is everybody's: that is the desk's.
  if (rooms === 'all') return { name: 'not-your-room', roomId: 'all' }
  const other = rooms?.find((roomId) => !own.includes(roomId))
  return other === undefined ? null : { name: 'not-your-room', roomId: other }
}
