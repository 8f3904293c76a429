// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { TypedName } from '../../../shared/state/facts/fact.ts'
import { INSERT_NAME, nameMember, readNames } from './tables.ts'

/**
 * What people typed, by their ids: the one part of a day's file that can be taken out of it again.
 */
export class Names {
  private readonly database: DatabaseSync
  private readonly insert: StatementSync
  private readonly remove: StatementSync
  private readonly known: Map<string, string>

  constructor(database: DatabaseSync) {
    this.database = database
    this.known = readNames(database)
    this.insert = database.prepare(INSERT_NAME)
    this.remove = database.prepare('DELETE FROM typed_name WHERE person = ?')
  }

  get all(): ReadonlyMap<string, string> {
    return this.known
  }

  /** The rows that the changes take out of the table or put into it, for its checksum. */
  members(changes: readonly TypedName[]): string[] {
    const now = new Map<string, string | null>()
    return changes.flatMap(({ personId, name }) => {
      const before = now.has(personId) ? now.get(personId) : this.known.get(personId)
      now.set(personId, name)
      return [before, name].flatMap((one) => (one == null ? [] : [nameMember(personId, one)]))
    })
  }

  /** Within a transaction; {@link kept} is to be called once that has ended. */
  write(changes: readonly TypedName[]): void {
    for (const { personId, name } of changes) {
      if (name === null) this.remove.run(personId)
      else this.insert.run(personId, name)
    }
  }

  /** @returns whether a name that stood there is to be forgotten */
  kept(changes: readonly TypedName[]): boolean {
    let isErased = false
    for (const { personId, name } of changes) {
      const before = this.known.get(personId)
      isErased ||= before !== undefined && before !== name
      if (name === null) this.known.delete(personId)
      else this.known.set(personId, name)
    }
    return isErased
  }

  /**
   * Writes the table anew, within a transaction. A table that grows moves rows from page to page
   * and leaves their bytes where they were; all of its pages are overwritten as they are let go.
   */
  rewrite(): void {
    this.database.exec('DELETE FROM typed_name')
    for (const [id, name] of [...this.known].toSorted(byId)) this.insert.run(id, name)
  }
}

function byId([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
