// SPDX-License-Identifier: EUPL-1.2
import type { RoomChoice } from '../command-definition.ts'

/** The rooms that an action is for. A selection of every room is `all`. */
export type RoomSelection = { kind: 'all' } | { kind: 'some'; roomIds: ReadonlySet<string> }

export const ALL_ROOMS: RoomSelection = { kind: 'all' }

/**
 * Adds a room to the selection, or removes it. From `all`, only that room is selected; the last
 * one stays, since none would be all.
 */
export function toggle(
  selection: RoomSelection,
  roomId: string,
  dayRoomIds: readonly string[],
): RoomSelection {
  const before = selection.kind === 'all' ? new Set<string>() : selection.roomIds
  const roomIds = new Set(before)
  if (!roomIds.delete(roomId)) roomIds.add(roomId)
  return roomIds.size === 0 ? selection : settled(roomIds, dayRoomIds)
}

/** Selects those rooms and no others. */
export function selectOnly(
  roomIds: readonly string[],
  dayRoomIds: readonly string[],
): RoomSelection {
  return settled(new Set(roomIds), dayRoomIds)
}

/** Whether exactly those rooms are selected, one by one. */
export function isExactly(selection: RoomSelection, roomIds: readonly string[]): boolean {
  if (selection.kind === 'all' || selection.roomIds.size !== roomIds.length) return false
  return roomIds.every((id) => selection.roomIds.has(id))
}

/** The selection without rooms that the day no longer has. */
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

/** The selection as a command names it; only `all` can move a meeting point. */
export function roomChoiceOf(selection: RoomSelection): RoomChoice {
  return selection.kind === 'all' ? 'all' : [...selection.roomIds]
}

function settled(roomIds: ReadonlySet<string>, dayRoomIds: readonly string[]): RoomSelection {
  const isEvery = dayRoomIds.every((id) => roomIds.has(id))
  return roomIds.size === 0 || isEvery ? ALL_ROOMS : { kind: 'some', roomIds }
}
