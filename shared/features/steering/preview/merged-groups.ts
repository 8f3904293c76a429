// SPDX-License-Identifier: EUPL-1.2
import type { Consequence } from './consequences.ts'
import type { RoomGroup } from './room-groups.ts'

/** Rooms for which the same follows, with those for which it differs in times only. */
export type FoldedGroup = RoomGroup & { alikeIds: string[] }

// More than two would push the other ways to find the time out of sight.
const MOST_TOLD = 2

/**
 * Groups in which the same happens at other times told of as one, by the one that loses most,
 * or else has most rooms. `otherIds` are the rooms of groups that would still be too many.
 */
export function folded(groups: readonly RoomGroup[]): {
  told: FoldedGroup[]
  otherIds: string[]
} {
  const shapes = new Map<string, RoomGroup[]>()
  for (const group of groups) {
    const key = JSON.stringify(group.consequences.map(shapeOf))
    shapes.set(key, [...(shapes.get(key) ?? []), group])
  }
  const all = [...shapes.values()].map((alike): FoldedGroup => {
    const [first, ...others] = alike.slice().sort(byWeight)
    const alikeIds = others.flatMap(({ roomIds }) => roomIds)
    return { roomIds: first?.roomIds ?? [], consequences: first?.consequences ?? [], alikeIds }
  })
  return {
    told: all.slice(0, MOST_TOLD),
    otherIds: all.slice(MOST_TOLD).flatMap(({ roomIds, alikeIds }) => [...roomIds, ...alikeIds]),
  }
}

/** What happens to what, whenever. */
function shapeOf(one: Consequence): string[] {
  switch (one.kind) {
    case 'gives':
      return [one.kind, one.slotId]
    case 'cut':
      return [one.kind, one.slotId, one.bySlotId]
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
