// SPDX-License-Identifier: EUPL-1.2

/** Whether two values of a day read the same: what came as JSON, so no circles and no functions. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const one = a as Record<string, unknown>
  const other = b as Record<string, unknown>
  let count = 0
  for (const key in one) {
    if (one[key] === undefined) continue
    count += 1
    if (!isSameValue(one[key], other[key])) return false
  }
  for (const key in other) if (other[key] !== undefined) count -= 1
  return count === 0
}

/** `list` with the items of before where they read the same; the list itself where all do. */
export function keptItems<T extends { id: string }>(list: T[], before: T[]): T[] {
  const known = new Map(before.map((item) => [item.id, item]))
  const kept = list.map((item) => {
    const old = known.get(item.id)
    return old !== undefined && isSameValue(old, item) ? old : item
  })
  const isSame = kept.length === before.length && kept.every((item, at) => item === before[at])
  return isSame ? before : kept
}
