// SPDX-License-Identifier: EUPL-1.2
import type { Consequence } from './consequences.ts'

/** Rooms for which the same follows. */
export type RoomGroup = { roomIds: string[]; consequences: Consequence[] }

/** Rooms together that come to the same, in the order in which they were given. */
export function grouped(rooms: readonly (readonly [string, Consequence[]])[]): RoomGroup[] {
  const groups = new Map<string, RoomGroup>()
  for (const [roomId, consequences] of rooms) {
    const key = JSON.stringify(consequences)
    const group = groups.get(key) ?? { roomIds: [], consequences }
    group.roomIds.push(roomId)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** What stands in every one of `lists`. */
export function commonTo(lists: readonly (readonly Consequence[])[]): Consequence[] {
  const [first = [], ...others] = lists
  const keys = others.map((list) => new Set(list.map((one) => JSON.stringify(one))))
  return first.filter((one) => keys.every((known) => known.has(JSON.stringify(one))))
}

/** The groups with what `keeps` leaves of each room's; those that then are the same are one. */
export function narrowed(
  groups: readonly RoomGroup[],
  keeps: (one: Consequence, roomId: string) => boolean,
): RoomGroup[] {
  return grouped(
    groups.flatMap(({ roomIds, consequences }) =>
      roomIds.map((roomId) => [roomId, consequences.filter((one) => keeps(one, roomId))] as const),
    ),
  )
}

/** The groups without what was said of their rooms already. */
export function without(groups: readonly RoomGroup[], said: readonly RoomGroup[]): RoomGroup[] {
  return narrowed(groups, (one, roomId) => {
    const key = JSON.stringify(one)
    return !saidOf(said, roomId).some((known) => JSON.stringify(known) === key)
  })
}

/** What the groups say of one room. */
export function saidOf(groups: readonly RoomGroup[], roomId: string): Consequence[] {
  return groups.find(({ roomIds }) => roomIds.includes(roomId))?.consequences ?? []
}
