// SPDX-License-Identifier: EUPL-1.2
import { PersistentMap } from './persistent-map.ts'
import { listDifference, type Splice, spliceBack, spliced } from './splices.ts'

/**
 * The part of a value at `path` is `value` from now on; without a value it is gone. With a splice it
 * is a list, in which others stand at that place from now on; facts have those since version 3.
 */
export type Change = {
  readonly path: readonly string[]
  readonly value?: unknown
  readonly splice?: Splice
}

/**
 * What has to change in `before` to have `after`, as small as it can be said. Looks only into what
 * isn't the same object in both. Both are plain objects, lists and persistent maps of such.
 */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const changes: Change[] = []
  collect(before, after, [], changes)
  return changes
}

function collect(
  before: unknown,
  after: unknown,
  path: readonly string[],
  changes: Change[],
): void {
  if (before === after) return
  if (before instanceof PersistentMap && after instanceof PersistentMap) {
    for (const id of after.idsChangedSince(before)) {
      collect(partOf(before, id), partOf(after, id), [...path, id], changes)
    }
    return
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const difference = listDifference(before, after)
    if (difference) {
      for (const splice of difference.splices) changes.push({ path, splice })
      for (const { at, ...item } of difference.kept) {
        collect(item.before, item.after, [...path, String(at)], changes)
      }
      return
    }
  }
  if (isObject(before) && isObject(after) && hasSameParts(before, after)) {
    // In one order, in whatever order the two were made.
    for (const key of keysThatDiffer(before, after).sort()) {
      collect(partOf(before, key), partOf(after, key), [...path, key], changes)
    }
    return
  }
  changes.push(after === undefined ? { path } : { path, value: after })
}

function keysThatDiffer(before: object, after: object): string[] {
  const changed = Object.keys(after).filter((key) => partOf(before, key) !== partOf(after, key))
  const gone = Object.keys(before).filter((key) => partOf(after, key) === undefined)
  return [...new Set([...changed, ...gone])]
}

/** A list without ids is looked into where its items are told apart by their place; else it is one value. */
function hasSameParts(before: object, after: object): boolean {
  const areLists = [Array.isArray(before), Array.isArray(after)]
  if (!areLists[0] && !areLists[1]) return true
  return areLists[0] === areLists[1] && Object.keys(before).length === Object.keys(after).length
}

/** `value` with all the changes, one after another. The rest stays the same objects. */
export function withChanges<T>(value: T, changes: readonly Change[]): T {
  let changed: unknown = value
  for (const change of changes) changed = withPart(changed, change, 0)
  return changed as T
}

/** What takes the changes back in a value that `before` was made into by them. */
export function inverseOf(before: unknown, changes: readonly Change[]): Change[] {
  let value = before
  const back: Change[] = []
  for (const change of changes) {
    back.push(backOf(value, change))
    // After a splice all that follows in the list has another place.
    if (change.splice) value = withPart(value, change, 0)
  }
  return back.reverse()
}

function backOf(before: unknown, { path, splice }: Change): Change {
  const value = path.reduce(partOf, before)
  if (splice) return { path, splice: spliceBack(listOf(value), splice) }
  return value === undefined ? { path } : { path, value }
}

function withPart(whole: unknown, change: Change, depth: number): unknown {
  const key = change.path[depth]
  if (key === undefined) return change.splice ? spliced(listOf(whole), change.splice) : change.value
  const part = withPart(partOf(whole, key), change, depth + 1)
  if (whole instanceof PersistentMap) {
    return part === undefined ? whole.without(key) : whole.set(key, part)
  }
  if (Array.isArray(whole)) return withItem(whole, key, part)
  if (part !== undefined) return { ...(isObject(whole) && whole), [key]: part }
  const { [key]: _gone, ...rest }: Record<string, unknown> = { ...(isObject(whole) && whole) }
  return rest
}

function withItem(list: readonly unknown[], key: string, item: unknown): unknown[] {
  const copy = [...list]
  const index = Number(key)
  if (index < copy.length && String(index) === key) copy[index] = item
  return copy
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** `undefined`: there is none. */
function partOf(whole: unknown, key: string): unknown {
  if (whole instanceof PersistentMap) return whole.get(key) ?? undefined
  return isObject(whole) ? Object.getOwnPropertyDescriptor(whole, key)?.value : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof PersistentMap)
}
