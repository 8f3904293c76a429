// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { TypedText } from '../../../shared/state/facts/typed-texts.ts'
import { INSERT_TEXT, readTexts, textMember } from './tables.ts'

/** What people typed: the one part of a day's file that can be taken out of it again. */
export class TypedTable {
  private readonly database: DatabaseSync
  private readonly insert: StatementSync
  private readonly remove: StatementSync
  private readonly known: Map<string, string>

  constructor(database: DatabaseSync) {
    this.database = database
    this.known = readTexts(database)
    this.insert = database.prepare(INSERT_TEXT)
    this.remove = database.prepare('DELETE FROM typed_text WHERE key = ?')
  }

  get all(): ReadonlyMap<string, string> {
    return this.known
  }

  /** The rows that the changes take out of the table or put into it, for its checksum. */
  members(changes: readonly TypedText[]): string[] {
    const now = new Map<string, string | null>()
    return changes.flatMap(({ key, text }) => {
      const before = now.has(key) ? now.get(key) : this.known.get(key)
      now.set(key, text)
      return [before, text].flatMap((one) => (one == null ? [] : [textMember(key, one)]))
    })
  }

  /** Within a transaction; {@link kept} is to be called once that has ended. */
  write(changes: readonly TypedText[]): void {
    for (const { key, text } of changes) {
      if (text === null) this.remove.run(key)
      else this.insert.run(key, text)
    }
  }

  /** @returns whether a text that stood there is to be forgotten */
  kept(changes: readonly TypedText[]): boolean {
    let isErased = false
    for (const { key, text } of changes) {
      const before = this.known.get(key)
      isErased ||= before !== undefined && before !== text
      if (text === null) this.known.delete(key)
      else this.known.set(key, text)
    }
    return isErased
  }

  /**
   * Writes the table anew, within a transaction. A table that grows moves rows from page to page
   * and leaves their bytes where they were; all of its pages are overwritten as they are let go.
   */
  rewrite(): void {
    this.database.exec('DELETE FROM typed_text')
    for (const [key, text] of [...this.known].toSorted(byKey)) this.insert.run(key, text)
  }
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
