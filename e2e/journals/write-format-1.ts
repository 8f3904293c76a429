// SPDX-License-Identifier: EUPL-1.2
import { DatabaseSync } from 'node:sqlite'

/** Writes a day's file as the stores of format 1 did, and never otherwise. */
export function writeFormat1(path: string, day: string, entries: readonly { seq: number }[]): void {
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = OFF;
    BEGIN;
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE journal (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL) STRICT;
    CREATE TABLE desk_key (hash TEXT PRIMARY KEY) STRICT;
    PRAGMA user_version = 1;
  `)
  database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)').run('day', day.trim())
  const insert = database.prepare('INSERT INTO journal (seq, entry) VALUES (?, ?)')
  for (const entry of entries) insert.run(entry.seq, JSON.stringify(entry))
  database.exec('COMMIT')
  database.close()
}
