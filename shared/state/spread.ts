// SPDX-License-Identifier: EUPL-1.2

/**
 * Values by id, spread over buckets so that a change copies one bucket and not all of a long
 * day's. Never changed in place.
 */
export type Spread<V> = readonly ReadonlyMap<string, V>[]

// Twenty thousand ids lie eighty to a bucket.
const BUCKETS = 256

export const NOTHING_SPREAD: Spread<never> = []

export function valueUnder<V>(spread: Spread<V>, id: string): V | null {
  return spread[bucketOf(id)]?.get(id) ?? null
}

export function withValue<V>(spread: Spread<V>, id: string, value: V): Spread<V> {
  return changed(spread, id, (bucket) => bucket.set(id, value))
}

export function withoutValue<V>(spread: Spread<V>, id: string): Spread<V> {
  return changed(spread, id, (bucket) => bucket.delete(id))
}

export function sizeOf(spread: Spread<unknown>): number {
  return spread.reduce((sum, bucket) => sum + bucket.size, 0)
}

/** In no order that means anything. */
export function* entriesOf<V>(spread: Spread<V>): Iterable<[id: string, value: V]> {
  for (const bucket of spread) yield* bucket ?? []
}

function changed<V>(
  spread: Spread<V>,
  id: string,
  change: (bucket: Map<string, V>) => void,
): Spread<V> {
  const index = bucketOf(id)
  const buckets: ReadonlyMap<string, V>[] =
    spread.length === 0 ? Array.from({ length: BUCKETS }, () => EMPTY) : [...spread]
  const bucket = new Map<string, V>(buckets[index])
  change(bucket)
  buckets[index] = bucket
  return buckets
}

const EMPTY = new Map<string, never>()

/** FNV-1a: short, and spreads ids that count up as well as random ones. */
function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % BUCKETS
}
