// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { checksum, EMPTY_SET, firstSum, toggled } from './checksum.ts'
import { inTransaction } from './database.ts'
import { readMeta } from './tables.ts'

/** What is kept beside the journal. */
export const META_NAMES = [
  'hub-id',
  // The state before the first entry, with the day in it.
  'beginning',
  // A second time, since nothing can be gone on with without it.
  'beginning-copy',
  // When a rehearsal began, and to where it was last moved.
  'rehearsal',
  'moved-to',
  'phone-key',
  // The highest number that an entry ever had, where a jump back has taken that entry away.
  'numbers-given',
  // Checksums of the sets in the other tables.
  'typed',
  'keys',
  // What was wiped of it, and when; there only once it was.
  'receipt',
  // Whether the file was closed since it was last written: then it is all that there is.
  'closed',
  // How often any of this has changed.
  'changes',
  'seal',
] as const
export type MetaName = (typeof META_NAMES)[number]

/** Its new value; `null`: none. */
export type MetaChange = readonly [name: MetaName, value: string | null]

/**
 * All that is kept beside the journal, under one seal: a checksum written anew in the same
 * transaction as any change, so that one that is changed or gone otherwise shows.
 */
export class Meta {
  private kept: Map<string, string>
  private readonly database: DatabaseSync
  /** What the journal's first entry is chained over. */
  readonly start: string
  private readonly set: ReturnType<DatabaseSync['prepare']>
  private readonly unset: ReturnType<DatabaseSync['prepare']>

  constructor(database: DatabaseSync) {
    this.database = database
    this.kept = readMeta(database)
    this.start = firstSum(this.get('hub-id') ?? '', this.get('beginning') ?? '')
    this.set = database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
    this.unset = database.prepare('DELETE FROM meta WHERE name = ?')
  }

  get(name: MetaName): string | null {
    return this.kept.get(name) ?? null
  }

  get changes(): number {
    return Number(this.get('changes'))
  }

  /** What the set's checksum is once members have come or gone. */
  toggled(name: 'typed' | 'keys', ...members: string[]): MetaChange {
    return [name, members.reduce(toggled, this.get(name) ?? EMPTY_SET)]
  }

  /** Makes the changes together with what `write` writes, or none of it. */
  change(changes: readonly MetaChange[], write: () => void = () => {}): void {
    const { kept, all } = sealed(this.kept, this.start, changes)
    inTransaction(this.database, () => {
      write()
      for (const [name, value] of all) {
        if (value === null) this.unset.run(name)
        else this.set.run(name, value)
      }
    })
    this.kept = kept
  }
}

/** What is kept after the changes, and all of these with their count and the new seal. */
function sealed(
  before: ReadonlyMap<string, string>,
  start: string,
  changes: readonly MetaChange[],
) {
  const count: MetaChange = ['changes', String(Number(before.get('changes') ?? 0) + 1)]
  const kept = new Map(before)
  for (const [name, value] of [...changes, count]) {
    if (value === null) kept.delete(name)
    else kept.set(name, value)
  }
  const seal = sealOf(kept, start)
  kept.set('seal', seal)
  const all: MetaChange[] = [...changes, count, ['seal', seal]]
  return { kept, all }
}

// The beginning is in it by its checksum: it is long, and never changes.
const UNSEALED = ['beginning', 'beginning-copy', 'seal']

/** @param start the checksum of the beginning */
export function sealOf(kept: ReadonlyMap<string, string>, start: string): string {
  const rest = [...kept].filter(([name]) => !UNSEALED.includes(name))
  return checksum(start, ...rest.map((row) => JSON.stringify(row)).toSorted())
}
