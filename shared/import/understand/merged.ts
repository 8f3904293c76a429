// SPDX-License-Identifier: EUPL-1.2
import type { LeftOut } from '../source.ts'
import type { ProposedItem } from '../understood.ts'
import { isRest } from './words/kinds.ts'
import { roomKey } from './words/room-words.ts'

/** Names that differ in spaces or capitals alone are one: as it was written first. */
export function roomNames(items: ProposedItem[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { rooms } of items) {
    if (rooms === null || rooms === '*') continue
    for (const name of rooms) if (!names.has(roomKey(name))) names.set(roomKey(name), name)
  }
  return names
}

/**
 * What stands once for each of its rooms is one item for these: what has one id, and rests, which
 * are the same wherever they are. What stands twice in every respect is told.
 */
export function mergedItems(
  items: ProposedItem[],
  ids: Map<ProposedItem, string | null>,
): { items: ProposedItem[]; repeats: LeftOut[] } {
  const kept = new Map<string, ProposedItem>()
  const repeats: LeftOut[] = []
  for (const [at, item] of items.entries()) {
    const when = `${item.date ?? item.dateText ?? ''} ${item.start} ${item.end}`
    const name = item.title.toLowerCase().replace(/\s+/g, '')
    const id = ids.get(item) ?? null
    const hasOneId = id !== null || isRest(item.kind)
    const rooms =
      item.rooms === null || item.rooms === '*'
        ? String(item.rooms)
        : item.rooms.map(roomKey).join()
    const key = hasOneId ? `${when} ${name}` : `${when} ${name} ${rooms}`
    const first = kept.get(key)
    const isSame =
      first && (first.rooms === item.rooms || listed(first).join() === listed(item).join())
    if (!first) kept.set(key, item)
    else if (isSame) {
      repeats.push({ line: item.source.line, text: item.source.text, reason: 'repeats' })
    } else if (first.rooms !== null && item.rooms !== null) {
      kept.set(key, together(first, item))
    } else kept.set(`${key} ${at}`, item)
  }
  return { items: Array.from(kept.values()), repeats }
}

const listed = ({ rooms }: ProposedItem) =>
  rooms === null || rooms === '*' ? [] : rooms.map(roomKey).sort()

function together(first: ProposedItem, other: ProposedItem): ProposedItem {
  if (first.rooms === '*' || other.rooms === '*') return { ...first, rooms: '*' }
  const names = [...(first.rooms ?? []), ...(other.rooms ?? [])]
  const rooms = Array.from(new Map(names.map((name) => [roomKey(name), name])).values())
  const speakers = Array.from(new Set([...first.speakers, ...other.speakers]))
  return {
    ...first,
    rooms,
    speakers,
    reasons: Array.from(new Set([...first.reasons, 'rooms-merged' as const])),
  }
}
