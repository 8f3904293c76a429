// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Refusal } from '../state/refusal.ts'
import type { RoomChoice } from './command-definition.ts'

/** The rooms that were chosen, each once. */
export function roomIdsOf({ rooms }: EventDay, choice: RoomChoice): string[] {
  return choice === 'all' ? rooms.map(({ id }) => id) : [...new Set(choice)]
}

/** Why these rooms can't be meant, or `null`. */
export function unknownRoom({ rooms }: EventDay, roomIds: readonly string[]): Refusal | null {
  const roomId = roomIds.find((id) => !rooms.some((room) => room.id === id))
  return roomId === undefined ? null : { name: 'unknown-room', roomId }
}
