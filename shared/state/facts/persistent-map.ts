// SPDX-License-Identifier: EUPL-1.2

// Twenty thousand ids lie five to a leaf, and a change copies two lists of this length and one leaf.
const WIDTH = 64

type Leaf<V> = ReadonlyMap<string, V>
type Branch<V> = readonly (Leaf<V> | undefined)[]

/**
 * Values by id that never change in place: a map is made from another by copying the little that
 * differs. Two levels of lists, and in them small maps.
 */
export class PersistentMap<V> {
  readonly size: number
  private readonly branches: readonly (Branch<V> | undefined)[]

  constructor(branches: readonly (Branch<V> | undefined)[], size: number) {
    this.branches = branches
    this.size = size
  }

  get(id: string): V | null {
    const hash = hashOf(id)
    return this.branches[branchOf(hash)]?.[leafOf(hash)]?.get(id) ?? null
  }

  /** Another map, in which `id` has this value. */
  set(id: string, value: V): PersistentMap<V> {
    const hash = hashOf(id)
    const leaf = this.branches[branchOf(hash)]?.[leafOf(hash)]
    const size = leaf?.has(id) ? this.size : this.size + 1
    return this.withLeaf(hash, new Map<string, V>(leaf).set(id, value), size)
  }

  /** The same for many at once. */
  setAll(values: Iterable<readonly [id: string, value: V]>): PersistentMap<V> {
    let map: PersistentMap<V> = this
    for (const [id, value] of values) map = map.set(id, value)
    return map
  }

  /** Another map, in which `id` has no value. */
  without(id: string): PersistentMap<V> {
    const hash = hashOf(id)
    const leaf = new Map<string, V>(this.branches[branchOf(hash)]?.[leafOf(hash)])
    return leaf.delete(id) ? this.withLeaf(hash, leaf, this.size - 1) : this
  }

  /** In no order that means anything. */
  *[Symbol.iterator](): Iterator<[id: string, value: V]> {
    for (const branch of this.branches) {
      for (const leaf of branch ?? []) if (leaf) yield* leaf
    }
  }

  /** The ids whose values differ between the two: found fast where one was made from the other. */
  *idsChangedSince(before: PersistentMap<V>): Iterable<string> {
    if (before === this) return
    for (let i = 0; i < WIDTH; i += 1) {
      const [was, is] = [before.branches[i], this.branches[i]]
      if (was === is) continue
      for (let j = 0; j < WIDTH; j += 1) yield* idsThatDiffer(was?.[j], is?.[j])
    }
  }

  /** As {@link mapsInJson} finds it. */
  toJSON(): object {
    return { [MARK]: [...this] }
  }

  private withLeaf(hash: number, leaf: Leaf<V>, size: number): PersistentMap<V> {
    const branch = [...(this.branches[branchOf(hash)] ?? EMPTY_LIST)]
    branch[leafOf(hash)] = leaf
    const branches = [...this.branches]
    branches[branchOf(hash)] = branch
    return new PersistentMap<V>(branches, size)
  }
}

function* idsThatDiffer<V>(was: Leaf<V> | undefined, is: Leaf<V> | undefined): Iterable<string> {
  if (was === is) return
  for (const [id, value] of was ?? []) if (is?.get(id) !== value) yield id
  for (const id of is?.keys() ?? []) if (!was?.has(id)) yield id
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

const EMPTY_LIST: readonly undefined[] = Array.from({ length: WIDTH }, () => undefined)

export const EMPTY_MAP: PersistentMap<never> = new PersistentMap<never>(EMPTY_LIST, 0)

/** FNV-1a: short, and scatters ids that count up as well as random ones. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

function branchOf(hash: number): number {
  return hash % WIDTH
}

function leafOf(hash: number): number {
  return Math.floor(hash / WIDTH) % WIDTH
}
