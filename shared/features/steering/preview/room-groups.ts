// SPDX-License-Identifier: EUPL-1.2
import type { Consequence } from './consequences.ts'

/** Rooms for which the same follows. */
export type RoomGroup = { roomIds: string[]; consequences: Consequence[] }

/** Groups rooms with equal consequences, in the given order. */
export function groupAlike(rooms: readonly (readonly [string, Consequence[]])[]): RoomGroup[] {
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
export function filterGroups(
  groups: readonly RoomGroup[],
  keeps: (one: Consequence, roomId: string) => boolean,
): RoomGroup[] {
  return groupAlike(
    groups.flatMap(({ roomIds, consequences }) =>
      roomIds.map((roomId) => [roomId, consequences.filter((one) => keeps(one, roomId))] as const),
    ),
  )
}

/** The groups without what was said of their rooms already. */
export function without(groups: readonly RoomGroup[], said: readonly RoomGroup[]): RoomGroup[] {
  return filterGroups(groups, (one, roomId) => {
    const key = JSON.stringify(one)
    return !saidOf(said, roomId).some((known) => JSON.stringify(known) === key)
  })
}

/** What the groups say of one room. */
export function saidOf(groups: readonly RoomGroup[], roomId: string): Consequence[] {
  return groups.find(({ roomIds }) => roomIds.includes(roomId))?.consequences ?? []
}

/** Rooms for which the same follows, with those for which it differs in times only. */
export type MergedGroup = RoomGroup & { alikeIds: string[] }

// More than two would push the other ways to find the time out of sight.
const MOST_TOLD = 2

/**
 * Groups in which the same happens at other times told of as one, by the one that loses most,
 * or else has most rooms. `otherIds` are the rooms of groups that would still be too many.
 */
export function mergeAlike(groups: readonly RoomGroup[]): {
  told: MergedGroup[]
  otherIds: string[]
} {
  const shapes = new Map<string, RoomGroup[]>()
  for (const group of groups) {
    const key = JSON.stringify(group.consequences.map(shapeOf))
    shapes.set(key, [...(shapes.get(key) ?? []), group])
  }
  const all = [...shapes.values()].map((alike): MergedGroup => {
    const [first, ...others] = alike.slice().sort(byWeight)
    const alikeIds = others.flatMap(({ roomIds }) => roomIds)
    return { roomIds: first?.roomIds ?? [], consequences: first?.consequences ?? [], alikeIds }
  })
  return {
    told: all.slice(0, MOST_TOLD),
    otherIds: all.slice(MOST_TOLD).flatMap(({ roomIds, alikeIds }) => [...roomIds, ...alikeIds]),
  }
}

/** A consequence without its times. */
function shapeOf(one: Consequence): string[] {
  switch (one.kind) {
    case 'gives':
    case 'still-late':
      return [one.kind, one.slotId]
    case 'turns-give':
      return [one.kind, String(one.spanIds.length)]
    case 'cut':
      return [one.kind, one.slotId, one.bySlotId]
    case 'skips':
      return [one.kind, ...one.spanIds]
    case 'lapses':
      return [one.kind, ...one.slotIds]
    case 'waits':
    case 'back':
    case 'not-back':
      return [one.kind]
    default:
      return [one.kind, one.spanId]
  }
}

function byWeight(one: RoomGroup, other: RoomGroup): number {
  return lostIn(other) - lostIn(one) || other.roomIds.length - one.roomIds.length
}

function lostIn({ consequences }: RoomGroup): number {
  return Math.max(0, ...consequences.map((one) => (one.kind === 'cut' ? one.lostMs : 0)))
}
