// SPDX-License-Identifier: EUPL-1.2
import { firstSlices } from '../../features/features.ts'
import { WIPED_COMMANDS, WIPED_IDS, WIPED_IN_STATE } from '../../features/typed.ts'
import type { Personal } from '../../features/wipe/receipt.ts'
import type { Entry } from '../entry.ts'
import type { Change } from './changes.ts'
import type { Fact } from './fact.ts'
import { below, eachOf, leadsInto, type Pattern, partAt, withEach } from './patterns.ts'
import { withoutTexts, withoutTextsOf } from './typed-texts.ts'

/**
 * A journal in which nobody can be found any more: no text that was typed, nothing of what features
 * say is wiped, and in place of each device's id and each command's a number. What happened when,
 * in which team, and all that desks did is what it was.
 * @param facts of this program's version
 */
export function wipedFacts(facts: readonly Fact[]): Fact[] {
  const ids = idsIn(facts)
  return facts.map((fact, index) => {
    const { changes, entry } = fact
    const left = withoutTexts(undefined, changes.flatMap(wipedChange))
    const bare = { ...fact, entry: wipedEntry(entry, index + 1), changes: left }
    // As it comes out of a file: no other objects are in it.
    return withOtherIds(JSON.parse(JSON.stringify(bare)), ids) as Fact
  })
}

/** How many of what people brought are in a day. */
export function personalIn(facts: readonly Fact[], texts: ReadonlyMap<string, string>): Personal {
  const people = new Set<string>()
  const commands: Record<string, number> = {}
  for (const { entry } of facts) {
    const id = personIdOf(entry)
    if (id !== null) people.add(id)
    const { type } = entry.command
    if (WIPED_COMMANDS.has(type)) commands[type] = (commands[type] ?? 0) + 1
  }
  const typed: Record<string, number> = {}
  for (const key of texts.keys()) {
    const [feature = ''] = key.split('/')
    typed[feature] = (typed[feature] ?? 0) + 1
  }
  return { people: people.size, texts: typed, commands }
}

/** When somebody took part first; `null`: nobody has. */
export function firstPersonAt(facts: Iterable<Fact>): number | null {
  for (const { entry } of facts) if (entry.by.kind !== 'desk') return entry.at
  return null
}

/** The id of whoever isn't a desk. */
function personIdOf({ by }: Entry): string | null {
  if (by.kind === 'desk') return null
  const { kind: _kind, ...ids } = by
  return Object.values(ids)[0] ?? null
}

/** A number for each id of a device, in the order in which they came. */
function idsIn(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const add = (id: string | undefined) => {
    if (id !== undefined && !ids.has(id)) ids.set(id, `wiped-${ids.size + 1}`)
  }
  for (const { entry, changes } of facts) {
    add(personIdOf(entry) ?? undefined)
    for (const { path, value } of changes) {
      for (const pattern of WIPED_IDS) {
        if (leadsInto(pattern, path)) add(path[pattern.length - 1])
        for (const [rest] of eachOf(value, below([pattern], path))) add(rest[rest.length - 1])
      }
    }
  }
  return ids
}

function wipedChange(change: Change): Change[] {
  const { path, value } = change
  if (WIPED_IN_STATE.some((pattern) => leadsInto(pattern, path))) return []
  const inside = below(WIPED_IN_STATE, path)
  if (inside.length === 0 || value === undefined) return [change]
  return [{ path, value: asAtFirst(value, inside, path) }]
}

function asAtFirst(value: unknown, patterns: readonly Pattern[], path: readonly string[]): unknown {
  const first = firstSlices()
  return withEach(value, patterns, (_, rest) => partAt(first, [...path, ...rest]))
}

function wipedEntry(entry: Entry, number: number): Entry {
  const { command } = entry
  const left = WIPED_COMMANDS.get(command.type)
  const bare = left ? (left(command as never) as Entry['command']) : command
  const isOfPerson = entry.by.kind !== 'desk'
  const commandId = isOfPerson ? `wiped-${number}` : entry.commandId
  return withoutTextsOf({ ...entry, command: bare, commandId })
}

/** Ids are random and long: where one stands, it is that. */
function withOtherIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withOtherIds(item, ids))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [ids.get(key) ?? key, withOtherIds(part, ids)]),
  )
}
