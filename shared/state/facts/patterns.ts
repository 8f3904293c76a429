// SPDX-License-Identifier: EUPL-1.2
import { PersistentMap } from './persistent-map.ts'

/** A path with `*` for any id. */
export type Pattern = readonly string[]

/** @param parts paths whose parts are joined by `/`, one after another */
export function patternOf(...parts: string[]): Pattern {
  return parts.flatMap((part) => part.split('/'))
}

/** Whether `path` leads to what the pattern names, or into it. */
export function leadsInto(pattern: Pattern, path: readonly string[]): boolean {
  return path.length >= pattern.length && fits(pattern, path)
}

/** What of the patterns is left below `path`, of those that name something there. */
export function below(patterns: readonly Pattern[], path: readonly string[]): Pattern[] {
  return patterns.flatMap((pattern) =>
    pattern.length >= path.length && fits(pattern, path) ? [pattern.slice(path.length)] : [],
  )
}

function fits(pattern: Pattern, path: readonly string[]): boolean {
  const length = Math.min(pattern.length, path.length)
  for (let i = 0; i < length; i += 1) {
    if (pattern[i] !== '*' && pattern[i] !== path[i]) return false
  }
  return true
}

/**
 * The same value with another in each place that a pattern names; `undefined` takes it away. What
 * no pattern reaches stays the same object.
 */
export function withEach(
  value: unknown,
  patterns: readonly Pattern[],
  instead: (leaf: unknown, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (patterns.length === 0) return value
  if (patterns.some(({ length }) => length === 0)) return instead(value, path)
  let changed = value
  for (const [key, part] of partsOf(value)) {
    const other = withEach(part, below(patterns, [key]), instead, [...path, key])
    if (other !== part) changed = withPart(changed, key, other)
  }
  return changed
}

/** All that patterns name in a value. */
export function eachOf(
  value: unknown,
  patterns: readonly Pattern[],
): [path: readonly string[], leaf: unknown][] {
  const found: [readonly string[], unknown][] = []
  withEach(value, patterns, (leaf, path) => {
    found.push([path, leaf])
    return leaf
  })
  return found
}

/** What stands at `path`; `undefined`: nothing. */
export function partAt(value: unknown, path: readonly string[]): unknown {
  let part = value
  for (const key of path) {
    if (part instanceof PersistentMap) part = part.get(key) ?? undefined
    else if (typeof part !== 'object' || part === null) return undefined
    else part = Object.getOwnPropertyDescriptor(part, key)?.value
  }
  return part
}

function partsOf(value: unknown): Iterable<[string, unknown]> {
  if (value instanceof PersistentMap) return value
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function withPart(whole: unknown, key: string, part: unknown): unknown {
  if (whole instanceof PersistentMap) {
    return part === undefined ? whole.without(key) : whole.set(key, part)
  }
  if (Array.isArray(whole)) return whole.map((item, index) => (String(index) === key ? part : item))
  const { [key]: _gone, ...rest } = whole as Record<string, unknown>
  return part === undefined ? rest : { ...(whole as object), [key]: part }
}
