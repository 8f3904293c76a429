// SPDX-License-Identifier: EUPL-1.2
import type { DeskCommand } from '../../features/commands.ts'
import type { Entry } from '../entry.ts'
import { firstState, type State } from '../state.ts'
import { changesBetween, withChanges } from './changes.ts'
import { partsOfVersion2 } from './day-of-state-2.ts'
import { partsOfVersion3 } from './day-of-state-3.ts'
import { changingParts, type Fact, STATE_VERSION } from './fact.ts'
import { mapsInJson } from './persistent-map.ts'
import { partsOfVersion1 } from './runs-of-version-1.ts'

/**
 * From one shape of the state to the next. Written once and never changed: what a journal means
 * hangs on it. A change of the day's shape is one of the state's as well, which calls the day's own
 * migration for the day in it.
 */
export type Migration = {
  /** The version that it leads to; it starts from the one before. */
  readonly to: number
  /**
   * What changes in a state (all but `seq`, `at`, `taken` and `history`) in the new shape. Keep what
   * stays the same as the same object, and remember what was made from what: it is asked after each
   * fact.
   */
  parts(parts: unknown): unknown
  command(command: unknown): unknown
}

/** In order, one for each version after the first. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, parts: partsOfVersion1, command: (command) => command },
  { to: 3, parts: partsOfVersion2, command: (command) => command },
  { to: 4, parts: partsOfVersion3, command: (command) => command },
]

/** A journal's first state, in the shape that its hub knew as it began. Goes through JSON. */
export type Beginning = { readonly version: number; readonly parts: unknown }

export function beginningOf(first: State): Beginning {
  return { version: STATE_VERSION, parts: changingParts(first) }
}

/** A journal as this program's version has it. */
export type Lifted = { first: State; facts: Iterable<Fact> }

/**
 * A journal whose facts were written by one version after another, as if all of it had been written
 * by this one. What was written by it stays as it is.
 */
export function lifted(
  { version, parts }: Beginning,
  facts: Iterable<Fact>,
  migrations: readonly Migration[] = MIGRATIONS,
): Lifted {
  let first = mapsInJson(parts)
  let all = facts
  for (const migration of migrations) {
    if (migration.to <= version) continue
    all = liftedBy(migration, first, all)
    first = migration.parts(first)
  }
  return { first: stateWith(first), facts: all }
}

/**
 * A part that a feature brought along since begins as it does in a new day.
 * @param parts of this program's version
 */
function stateWith(parts: unknown): State {
  const { day } = parts as Pick<State, 'day'>
  return { ...firstState(day), ...(parts as object) }
}

function* liftedBy(migration: Migration, first: unknown, facts: Iterable<Fact>): Iterable<Fact> {
  const { to } = migration
  let before = first
  let partsBefore = migration.parts(before)
  for (const fact of facts) {
    if (fact.version >= to) {
      yield fact
      continue
    }
    const after = withChanges(before, fact.changes)
    const partsAfter = after === before ? partsBefore : migration.parts(after)
    const command = migration.command(fact.entry.command) as DeskCommand
    const entry: Entry = { ...fact.entry, command }
    yield { ...fact, version: to, entry, changes: changesBetween(partsBefore, partsAfter) }
    before = after
    partsBefore = partsAfter
  }
}
