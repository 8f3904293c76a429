// SPDX-License-Identifier: EUPL-1.2

/** So many items of a list taken out at a place, and others put in there. */
export type Splice = {
  readonly at: number
  readonly remove: number
  readonly insert: readonly unknown[]
}

/** What leads from one list to another, but for what has changed within the items that stayed. */
export type ListDifference = {
  /** One after another: each place is that in the list as it is by then. */
  splices: Splice[]
  /** What stayed, with its place in the list after. */
  kept: { at: number; before: unknown; after: unknown }[]
}

/**
 * How two lists of things with ids differ, or `null` where what is in them has none of its own. What
 * has moved among the others is taken out and put in again, whole; as few are as can be.
 */
export function listDifference(
  before: readonly unknown[],
  after: readonly unknown[],
): ListDifference | null {
  const places = placesById(before)
  const placesAfter = places && placesById(after)
  if (!places || !placesAfter) return null
  const known = [...placesAfter].flatMap(([id, at]) => {
    const from = places.get(id)
    return from === undefined ? [] : [{ from, at }]
  })
  const inOrder = longestRising(known)
  const kept = inOrder.map(({ from, at }) => ({ at, before: before[from], after: after[at] }))
  const stayed = new Set(inOrder.map(({ from }) => from))
  const isPut = new Set(inOrder.map(({ at }) => at))
  const out = stretches(before.length, (index) => !stayed.has(index))
  const put = stretches(after.length, (index) => !isPut.has(index))
  return {
    // From the last on, so that the places before it stay as they are; then from the first on.
    splices: [
      ...out.reverse().map(([from, to]) => ({ at: from, remove: to - from, insert: [] })),
      ...put.map(([from, to]) => ({ at: from, remove: 0, insert: after.slice(from, to) })),
    ],
    kept,
  }
}

export function spliced(list: readonly unknown[], { at, remove, insert }: Splice): unknown[] {
  return [...list.slice(0, at), ...insert, ...list.slice(at + remove)]
}

/** What takes a splice of `list` back. */
export function spliceBack(list: readonly unknown[], { at, remove, insert }: Splice): Splice {
  return { at, remove: insert.length, insert: list.slice(at, at + remove) }
}

/** `null`: something in it has no id, or two have the same. */
function placesById(list: readonly unknown[]): Map<string, number> | null {
  const places = new Map<string, number>()
  for (const [index, item] of list.entries()) {
    const id = idOf(item)
    if (id === null || places.has(id)) return null
    places.set(id, index)
  }
  return places
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null
  const id: unknown = Object.getOwnPropertyDescriptor(item, 'id')?.value
  return typeof id === 'string' ? id : null
}

type Place = { from: number; at: number }

/** Of what is in order of `at`, the most that is in order of `from` too, by patience sorting. */
function longestRising(places: readonly Place[]): Place[] {
  const tops: { place: Place; below: number }[] = []
  // By pile, the one on its top; and by place, what lies under it.
  const piles: number[] = []
  for (const [index, place] of places.entries()) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      const top = tops[piles[middle] ?? -1]
      if (top && top.place.from < place.from) low = middle + 1
      else high = middle
    }
    tops.push({ place, below: piles[low - 1] ?? -1 })
    piles[low] = index
  }
  const rising: Place[] = []
  for (let top = tops[piles[piles.length - 1] ?? -1]; top; top = tops[top.below]) {
    rising.push(top.place)
  }
  return rising.reverse()
}

/** The stretches of places of which it is so, each from its first to after its last. */
function stretches(length: number, isSo: (index: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = []
  for (let index = 0; index < length; index += 1) {
    if (!isSo(index)) continue
    const last = found[found.length - 1]
    if (last && last[1] === index) last[1] = index + 1
    else found.push([index, index + 1])
  }
  return found
}
