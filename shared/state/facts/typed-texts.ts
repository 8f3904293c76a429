// SPDX-License-Identifier: EUPL-1.2
import { TYPED_IN_COMMANDS, TYPED_IN_STATE } from '../../features/typed.ts'
import type { Entry } from '../entry.ts'
import { type Change, withChanges } from './changes.ts'
import { below, eachOf, leadsInto, type Pattern, partAt, withEach } from './patterns.ts'

/** A text that a person typed, by where it stands in the state; `null`: it is to be forgotten. */
export type TypedText = { readonly key: string; readonly text: string | null }

/** The key of what was typed at a path of the state, and the path again: as JSON pointers have it. */
export function keyOf(path: readonly string[]): string {
  return path.map((part) => part.replace(/~/g, '~0').replace(/\//g, '~1')).join('/')
}

export function pathOf(key: string): string[] {
  return key.split('/').map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** The same changes without what was typed in them. */
export function withoutTexts(
  before: unknown,
  changes: readonly Change[],
  patterns: readonly Pattern[] = TYPED_IN_STATE,
): Change[] {
  return changes.flatMap((change) => withoutText(before, change, patterns))
}

function withoutText(before: unknown, change: Change, patterns: readonly Pattern[]): Change[] {
  const { path, value, splice } = change
  if (patterns.some((pattern) => leadsInto(pattern, path))) {
    if (value === undefined) return [change]
    // Where it stands already it is `null` in facts.
    return partAt(before, path) === undefined ? [{ path, value: null }] : []
  }
  const inside = below(patterns, path)
  if (inside.length === 0) return [change]
  if (splice) {
    const insert = withoutTextsIn(splice.insert, inside) as readonly unknown[]
    return [{ path, splice: { ...splice, insert } }]
  }
  return value === undefined ? [change] : [{ path, value: withoutTextsIn(value, inside) }]
}

function withoutTextsIn(value: unknown, patterns: readonly Pattern[]): unknown {
  return withEach(value, patterns, () => null)
}

/** What was typed that came, changed or went with the changes. */
export function textsBetween(
  before: unknown,
  after: unknown,
  changes: readonly Change[],
  patterns: readonly Pattern[] = TYPED_IN_STATE,
): TypedText[] {
  const texts = new Map<string, string | null>()
  for (const { path } of changes) {
    const [was, is] = [before, after].map((state) => textsBelow(state, path, patterns))
    for (const [key, text] of was ?? []) {
      const now = is?.get(key) ?? null
      if (now !== text) texts.set(key, now)
    }
    for (const [key, text] of is ?? []) if (!was?.has(key)) texts.set(key, text)
  }
  return Array.from(texts, ([key, text]) => ({ key, text }))
}

function textsBelow(
  state: unknown,
  path: readonly string[],
  patterns: readonly Pattern[],
): Map<string, string> {
  const isText = patterns.some((pattern) => leadsInto(pattern, path))
  const inside = isText ? [[]] : below(patterns, path)
  const texts = new Map<string, string>()
  for (const [rest, text] of eachOf(partAt(state, path), inside)) {
    if (typeof text === 'string') texts.set(keyOf([...path, ...rest]), text)
  }
  return texts
}

/** The entry without what was typed in its command. */
export function withoutTextsOf(entry: Entry): Entry {
  const { command } = entry
  const without = withoutTextsIn(command, TYPED_IN_COMMANDS.get(command.type) ?? [])
  return without === command ? entry : { ...entry, command: without as Entry['command'] }
}

/** The state with what people typed, where that still has a place in it. */
export function withTexts<T>(state: T, texts: ReadonlyMap<string, string>): T {
  const changes = Array.from(texts, ([key, value]) => ({ path: pathOf(key), value }))
  return withChanges(
    state,
    changes.filter(({ path }) => hasPlace(state, path)),
  )
}

/** The texts that have no place in the state any more. */
export function textsWithoutPlace(state: unknown, texts: ReadonlyMap<string, string>): TypedText[] {
  const gone = [...texts.keys()].filter((key) => !hasPlace(state, pathOf(key)))
  return gone.map((key) => ({ key, text: null }))
}

function hasPlace(state: unknown, path: readonly string[]): boolean {
  return partAt(state, path) !== undefined
}
