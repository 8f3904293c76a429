// SPDX-License-Identifier: EUPL-1.2

// Twenty thousand ids lie eighty to a bucket.
const BUCKETS = 256

/**
 * Values by id that never change in place. They lie in buckets, so that a change copies one bucket
 * and not all of a long day's.
 */
export class PersistentMap<V> {
  readonly size: number
  private readonly buckets: readonly ReadonlyMap<string, V>[]

  constructor(buckets: readonly ReadonlyMap<string, V>[], size: number) {
    this.buckets = buckets
    this.size = size
  }

  get(id: string): V | null {
    return this.buckets[bucketOf(id)]?.get(id) ?? null
  }

  /** Another map, in which `id` has this value. */
  set(id: string, value: V): PersistentMap<V> {
    return this.setAll([[id, value]])
  }

  /** The same for many at once, which copies each bucket once. */
  setAll(values: Iterable<readonly [id: string, value: V]>): PersistentMap<V> {
    const buckets: ReadonlyMap<string, V>[] = this.copied()
    const fresh = new Map<number, Map<string, V>>()
    let { size } = this
    for (const [id, value] of values) {
      const index = bucketOf(id)
      const bucket = fresh.get(index) ?? new Map(buckets[index])
      if (!bucket.has(id)) size += 1
      fresh.set(index, bucket.set(id, value))
      buckets[index] = bucket
    }
    return fresh.size > 0 ? new PersistentMap(buckets, size) : this
  }

  /** Another map, in which `id` has no value. */
  without(id: string): PersistentMap<V> {
    const index = bucketOf(id)
    const bucket = new Map(this.buckets[index])
    if (!bucket.delete(id)) return this
    const buckets = this.copied()
    buckets[index] = bucket
    return new PersistentMap(buckets, this.size - 1)
  }

  /** In no order that means anything. */
  *[Symbol.iterator](): Iterator<[id: string, value: V]> {
    for (const bucket of this.buckets) yield* bucket
  }

  /** The ids whose values may differ between the two; few where one was made from the other. */
  *idsChangedSince(before: PersistentMap<V>): Iterable<string> {
    for (let index = 0; index < BUCKETS; index += 1) {
      const was = before.buckets[index] ?? EMPTY_BUCKET
      const is = this.buckets[index] ?? EMPTY_BUCKET
      if (was === is) continue
      for (const [id, value] of was) if (is.get(id) !== value) yield id
      for (const id of is.keys()) if (!was.has(id)) yield id
    }
  }

  /** As {@link mapsInJson} finds it. */
  toJSON(): object {
    return { [MARK]: [...this] }
  }

  private copied(): ReadonlyMap<string, V>[] {
    const { buckets } = this
    return buckets.length > 0 ? [...buckets] : Array.from({ length: BUCKETS }, () => EMPTY_BUCKET)
  }
}

const MARK = 'persistentMap'

/** A value that was JSON, with the persistent maps in it as such again. */
export function mapsInJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof PersistentMap) return value
  if (Array.isArray(value)) return value.map(mapsInJson)
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === MARK) return EMPTY_MAP.setAll(only[1])
  return Object.fromEntries(entries.map(([key, part]) => [key, mapsInJson(part)]))
}

const EMPTY_BUCKET: ReadonlyMap<string, never> = new Map<string, never>()

export const EMPTY_MAP: PersistentMap<never> = new PersistentMap<never>([], 0)

/** FNV-1a: short, and scatters ids that count up as well as random ones. */
function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % BUCKETS
}
