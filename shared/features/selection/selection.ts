// SPDX-License-Identifier: EUPL-1.2
import type { RoomChoice } from '../command-definition.ts'

/** Which rooms an action is for. A set that came to hold every room is `all` again. */
export type RoomSelection = { kind: 'all' } | { kind: 'some'; roomIds: ReadonlySet<string> }

export const ALL_ROOMS: RoomSelection = { kind: 'all' }

/** The choice with one room more or less. From `all`, it becomes that one room. */
export function toggle(
  selection: RoomSelection,
  roomId: string,
  dayRoomIds: readonly string[],
): RoomSelection {
  const before = selection.kind === 'all' ? new Set<string>() : selection.roomIds
  const roomIds = new Set(before)
  if (!roomIds.delete(roomId)) roomIds.add(roomId)
  return settled(roomIds, dayRoomIds)
}

/** Those rooms and no others. */
export function selectOnly(
  roomIds: readonly string[],
  dayRoomIds: readonly string[],
): RoomSelection {
  return settled(new Set(roomIds), dayRoomIds)
}

/** Whether those rooms and no others are chosen one by one. */
export function isExactly(selection: RoomSelection, roomIds: readonly string[]): boolean {
  if (selection.kind === 'all' || selection.roomIds.size !== roomIds.length) return false
  return roomIds.every((id) => selection.roomIds.has(id))
}

/** The choice after the day changed: rooms that are gone fall out. */
export function withoutGone(
  selection: RoomSelection,
  dayRoomIds: readonly string[],
): RoomSelection {
  if (selection.kind === 'all') return selection
  const roomIds = new Set(dayRoomIds.filter((id) => selection.roomIds.has(id)))
  return roomIds.size === selection.roomIds.size ? selection : settled(roomIds, dayRoomIds)
}

export function isSelected(selection: RoomSelection, roomId: string): boolean {
  return selection.kind === 'all' || selection.roomIds.has(roomId)
}

/** As a command names it: `all` when all are meant, which alone can move a meeting point. */
export function roomChoiceOf(selection: RoomSelection): RoomChoice {
  return selection.kind === 'all' ? 'all' : [...selection.roomIds]
}

function settled(roomIds: ReadonlySet<string>, dayRoomIds: readonly string[]): RoomSelection {
  const isEvery = dayRoomIds.every((id) => roomIds.has(id))
  return roomIds.size === 0 || isEvery ? ALL_ROOMS : { kind: 'some', roomIds }
}
