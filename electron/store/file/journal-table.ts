// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Fact } from '../../../shared/state/facts/fact.ts'
import { rowSum } from './checksum.ts'
import { INSERT_ROW } from './tables.ts'

/** The newest row: its place in the day, and its checksum. */
type Last = { seq: number; sum: string }
type Known = { last: Last; given: number }

/** The journal's rows, each chained over the one before. */
export class JournalTable {
  private readonly database: DatabaseSync
  private readonly insert: StatementSync
  private readonly start: string
  /** The newest row, and the highest number that one in this file was ever known by. */
  private known: Known

  /**
   * @param start what the first row is chained over
   * @param given the highest number that a row in this file was ever known by
   */
  constructor(database: DatabaseSync, start: string, given: number) {
    this.database = database
    this.insert = database.prepare(INSERT_ROW)
    this.start = start
    const row = database.prepare('SELECT seq, sum FROM journal ORDER BY seq DESC LIMIT 1').get()
    this.known = { last: row ? lastOf(row) : { seq: 0, sum: start }, given }
  }

  /** The newest row, with the highest number, which may be of a row that was cut off. */
  get newest(): Last & { number: number } {
    return { ...this.known.last, number: this.known.given }
  }

  /** All of them at once, which is quick; what is dear is to read what stands in them. */
  texts(): string[] {
    const rows = this.database.prepare('SELECT fact FROM journal ORDER BY seq').all()
    return rows.map(({ fact }) => String(fact))
  }

  lastText(): string | null {
    const row = this.database.prepare('SELECT fact FROM journal ORDER BY seq DESC LIMIT 1').get()
    return row ? String(row.fact) : null
  }

  append(fact: Fact): void {
    const { seq } = fact.entry
    const { last, given } = this.known
    const text = JSON.stringify(fact)
    const sum = rowSum(last.sum, seq, text)
    this.insert.run(seq, text, sum)
    this.known = { last: { seq, sum }, given: Math.max(given, fact.origin.number) }
  }

  /** Puts rows in place of all after `seq`. */
  replaceAfter(seq: number, instead: readonly Fact[]): void {
    this.database.prepare('DELETE FROM journal WHERE seq > ?').run(seq)
    const row = this.database.prepare('SELECT seq, sum FROM journal WHERE seq = ?').get(seq)
    const last = row ? lastOf(row) : { seq: 0, sum: this.start }
    this.known = { ...this.known, last }
    for (const fact of instead) this.append(fact)
  }

  /** Carries out what must be kept whole: what is known of the rows goes back with a failure. */
  wholly(write: () => void): void {
    const before = this.known
    try {
      write()
    } catch (error) {
      this.known = before
      throw error
    }
  }

  /** @returns how to take out again what is appended from now on */
  takingBack(): () => void {
    const before = this.known
    return () => {
      this.database.prepare('DELETE FROM journal WHERE seq > ?').run(before.last.seq)
      this.known = before
    }
  }
}

function lastOf({ seq, sum }: Record<string, unknown>): Last {
  return { seq: Number(seq), sum: String(sum) }
}
