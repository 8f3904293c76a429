// SPDX-License-Identifier: EUPL-1.2
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { StageTime } from '../../shared/clock/stage-time.ts'
import { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Fact, Origin, TypedName } from '../../shared/state/fact.ts'
import { FileGone } from '../hub/playback/file-gone.ts'
import type { Store } from '../hub/ports.ts'
import { damaged, detailOf, StartProblem } from '../machine/start-problem.ts'
import { KeptFiles } from './kept-files.ts'

const STORE_VERSION = 2

/** What a new file is to hold; `rehearsal` only where the day is rehearsed. */
export type NewDay = {
  day: EventDay
  /** The wall clock's instant at which the rehearsal began, and the hub time it began with. */
  rehearsal: { beganAt: Instant; hubTime: Instant } | null
}

/** One event day in one SQLite file. An entry is on the disk before `append` returns. */
export class SqliteStore implements Store {
  readonly day: EventDay
  readonly rehearsal: NewDay['rehearsal']
  readonly movedTo: StageTime | null
  private origins = 0
  private readonly database: DatabaseSync
  private readonly insert: ReturnType<DatabaseSync['prepare']>
  private readonly files: KeptFiles

  constructor(path: string, database: DatabaseSync) {
    this.database = database
    this.files = new KeptFiles(path)
    const kept = readMeta(database)
    this.day = EventDay.parse(JSON.parse(kept.get('day') ?? 'null'))
    this.rehearsal = rehearsalOf(kept)
    this.movedTo = movedToOf(kept)
    this.insert = database.prepare('INSERT INTO journal (seq, fact) VALUES (?, ?)')
  }

  /** Opens the file at `path`, or `null` where it holds no day yet. Throws {@link StartProblem}. */
  static open(path: string): SqliteStore | null {
    const database = openDatabase(path)
    const version = versionOf(database)
    if (version === STORE_VERSION) return readable(path, database)
    database.close()
    if (version === 0) return null
    throw new StartProblem(
      `${path} was written by another version of Zaalscherm (format ${version}, this one reads ${STORE_VERSION})`,
    )
  }

  static create(path: string, day: NewDay): SqliteStore {
    const database = openDatabase(path)
    try {
      fill(database, day)
      return new SqliteStore(path, database)
    } catch (error) {
      database.close()
      throw new StartProblem(`${path} can't be written: ${detailOf(error)}`)
    }
  }

  get lastAt(): Instant | null {
    const last = 'SELECT fact FROM journal ORDER BY seq DESC LIMIT 1'
    const row = this.database.prepare(last).get()
    return row === undefined ? null : factIn(row).entry.at
  }

  *facts(): Iterable<Fact> {
    // All rows at once, which is quick; what is dear is to read what stands in them.
    const rows = this.database.prepare('SELECT fact FROM journal ORDER BY seq').all()
    for (const row of rows) yield factIn(row)
  }

  names(): ReadonlyMap<string, string> {
    const rows = this.database.prepare('SELECT person, name FROM typed_name').all()
    return new Map(rows.map(({ person, name }) => [String(person), String(name)]))
  }

  nextOrigin(): Origin {
    this.origins += 1
    return { hub: 'store', number: this.origins }
  }

  isGone(): boolean {
    return this.files.isGone()
  }

  append(fact: Fact, names: readonly TypedName[]): void {
    const { seq } = fact.entry
    this.keep(
      () => {
        this.insert.run(seq, JSON.stringify(fact))
        this.keepNames(names)
      },
      () => this.database.prepare('DELETE FROM journal WHERE seq = ?').run(seq),
    )
  }

  move(
    time: StageTime,
    seq: number,
    instead: readonly Fact[],
    forgotten: readonly TypedName[],
  ): void {
    this.keep(() => this.replaceAfter(time, seq, instead, forgotten))
  }

  private keepNames(names: readonly TypedName[]): void {
    for (const { personId, name } of names) {
      if (name === null) {
        this.database.prepare('DELETE FROM typed_name WHERE person = ?').run(personId)
      } else {
        this.database
          .prepare('INSERT OR REPLACE INTO typed_name (person, name) VALUES (?, ?)')
          .run(personId, name)
      }
    }
  }

  /**
   * Looks again once it is written: into a file without a name, it isn't kept. Taken back where it
   * would be in the way once the file has its name again.
   */
  private keep(write: () => void, takeBack: () => void = () => {}): void {
    if (this.isGone()) throw new FileGone()
    write()
    if (!this.isGone()) return
    takeBack()
    throw new FileGone()
  }

  private replaceAfter(
    time: StageTime,
    seq: number,
    instead: readonly Fact[],
    forgotten: readonly TypedName[],
  ): void {
    const { database } = this
    database.exec('BEGIN')
    try {
      database
        .prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
        .run('moved-to', JSON.stringify(time))
      database.prepare('DELETE FROM journal WHERE seq > ?').run(seq)
      for (const fact of instead) this.insert.run(fact.entry.seq, JSON.stringify(fact))
      this.keepNames(forgotten)
      database.exec('COMMIT')
    } catch (error) {
      // A full disk has ended it already.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  deskKeys(): string[] {
    const rows = this.database.prepare('SELECT hash FROM desk_key').all()
    return rows.map((row) => String(row.hash))
  }

  addDeskKey(hash: string): void {
    const insert = this.database.prepare('INSERT OR IGNORE INTO desk_key (hash) VALUES (?)')
    this.keep(() => insert.run(hash))
  }

  removeDeskKey(hash: string): void {
    this.database.prepare('DELETE FROM desk_key WHERE hash = ?').run(hash)
  }

  phoneKey(make: () => string): string {
    const name = 'phone-key'
    const known = readMeta(this.database).get(name)
    if (known !== undefined) return known
    const key = make()
    this.database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)').run(name, key)
    return key
  }

  close(): void {
    this.database.close()
  }
}

function factIn({ fact }: Record<string, unknown>): Fact {
  return JSON.parse(String(fact))
}

function fill(database: DatabaseSync, { day, rehearsal }: NewDay): void {
  database.exec(`
    BEGIN;
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE journal (seq INTEGER PRIMARY KEY, fact TEXT NOT NULL) STRICT;
    CREATE TABLE typed_name (person TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
    CREATE TABLE desk_key (hash TEXT PRIMARY KEY) STRICT;
    PRAGMA user_version = ${STORE_VERSION};
  `)
  const keep = database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)')
  keep.run('day', JSON.stringify(day))
  if (rehearsal) keep.run('rehearsal', JSON.stringify(rehearsal))
  database.exec('COMMIT')
}

/** The store in a file that says it is one of ours. */
function readable(path: string, database: DatabaseSync): SqliteStore {
  try {
    return new SqliteStore(path, database)
  } catch (error) {
    database.close()
    throw damaged(path, error)
  }
}

const Rehearsal = z.object({ beganAt: z.number(), hubTime: z.number() })

function openDatabase(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path)
    // FULL with WAL: a commit is on the disk before it returns, also when the power goes.
    // EXCLUSIVE: a second hub on the same file is told so at once.
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
    `)
    return database
  } catch (error) {
    const detail = detailOf(error)
    if (detail.includes('locked')) {
      throw new StartProblem(`${path} is in use by another hub; stop that one first`, {
        isInUse: true,
      })
    }
    throw new StartProblem(`${path} can't be opened: ${detail}`)
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

function readMeta(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare('SELECT name, value FROM meta').all()
  return new Map(rows.map((row) => [String(row.name), String(row.value)]))
}

/** A rehearsal's time as it was last moved, in hub time. */
function movedToOf(kept: Map<string, string>): StageTime | null {
  const json = kept.get('moved-to')
  return json === undefined ? null : StageTime.parse(JSON.parse(json))
}

function rehearsalOf(kept: Map<string, string>): NewDay['rehearsal'] {
  const json = kept.get('rehearsal')
  if (json === undefined) return null
  return Rehearsal.parse(JSON.parse(json))
}
