// SPDX-License-Identifier: EUPL-1.2
import type { RoomChoice } from '../../state/commands.ts'

/** Which rooms an action is for. A set that came to hold every room is `all` again. */
export type Choice = { kind: 'all' } | { kind: 'some'; roomIds: ReadonlySet<string> }

export const ALL_ROOMS: Choice = { kind: 'all' }

/** The choice with one room more or less. From `all`, it becomes that one room. */
export function toggled(choice: Choice, roomId: string, dayRoomIds: readonly string[]): Choice {
  const before = choice.kind === 'all' ? new Set<string>() : choice.roomIds
  const roomIds = new Set(before)
  if (!roomIds.delete(roomId)) roomIds.add(roomId)
  return settled(roomIds, dayRoomIds)
}

/** Those rooms and no others. */
export function only(roomIds: readonly string[], dayRoomIds: readonly string[]): Choice {
  return settled(new Set(roomIds), dayRoomIds)
}

/** Whether those rooms and no others are chosen one by one. */
export function isOnly(choice: Choice, roomIds: readonly string[]): boolean {
  if (choice.kind === 'all' || choice.roomIds.size !== roomIds.length) return false
  return roomIds.every((id) => choice.roomIds.has(id))
}

/** The choice after the day changed: rooms that are gone fall out. */
export function within(choice: Choice, dayRoomIds: readonly string[]): Choice {
  if (choice.kind === 'all') return choice
  const roomIds = new Set(dayRoomIds.filter((id) => choice.roomIds.has(id)))
  return roomIds.size === choice.roomIds.size ? choice : settled(roomIds, dayRoomIds)
}

export function isChosen(choice: Choice, roomId: string): boolean {
  return choice.kind === 'all' || choice.roomIds.has(roomId)
}

/** As a command names it: `all` when all are meant, which alone can move a meeting point. */
export function roomsOf(choice: Choice): RoomChoice {
  return choice.kind === 'all' ? 'all' : [...choice.roomIds]
}

function settled(roomIds: ReadonlySet<string>, dayRoomIds: readonly string[]): Choice {
  const isEvery = dayRoomIds.every((id) => roomIds.has(id))
  return roomIds.size === 0 || isEvery ? ALL_ROOMS : { kind: 'some', roomIds }
}
