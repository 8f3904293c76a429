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

/** The groups without what was said already; groups that then come to the same are one. */
export function without(groups: readonly RoomGroup[], said: readonly Consequence[]): RoomGroup[] {
  const known = new Set(said.map((one) => JSON.stringify(one)))
  const rest = groups.map(({ roomIds, consequences }) => ({
    roomIds,
    consequences: consequences.filter((one) => !known.has(JSON.stringify(one))),
  }))
  const rooms = rest.flatMap(({ roomIds, consequences }) =>
    roomIds.map((roomId) => [roomId, consequences] as const),
  )
  return grouped(rooms)
}
