// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { EMPTY_SET, toggled } from './checksum.ts'

/** The format that this program writes; older ones are brought to it by `migrations/`. */
export const FORMAT = 3

/** An entry as it lies in the file. */
export type Row = {
  /** Its place in the day; given again after a jump back. */
  seq: number
  text: string
  sum: string
}

/** The tables that a file of this format has, and what each is for whoever reads of its loss. */
export const TABLES: Record<string, string> = {
  meta: 'meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  journal: 'journal (seq INTEGER PRIMARY KEY, fact TEXT NOT NULL, sum TEXT NOT NULL) STRICT',
  // What people typed: apart from the journal, so that it can be erased.
  typed_text: 'typed_text (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID',
  desk_key: 'desk_key (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID',
}

export const INSERT_ROW = 'INSERT INTO journal (seq, fact, sum) VALUES (?, ?, ?)'
export const INSERT_TEXT = 'INSERT OR REPLACE INTO typed_text (key, text) VALUES (?, ?)'
export const INSERT_KEY = 'INSERT OR IGNORE INTO desk_key (hash) VALUES (?)'

export function createTables(database: DatabaseSync): void {
  for (const table of Object.values(TABLES)) database.exec(`CREATE TABLE ${table}`)
  database.exec(`PRAGMA user_version = ${FORMAT}`)
}

export function formatOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

/** The first table that the file should have and hasn't, or `null`. */
export function missingTable(database: DatabaseSync, names: readonly string[]): string | null {
  const rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const there = new Set(rows.map(({ name }) => name))
  return names.find((name) => !there.has(name)) ?? null
}

export function readMeta(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare('SELECT name, value FROM meta ORDER BY name').all()
  return new Map(rows.map((row) => [String(row.name), String(row.value)]))
}

export function readMetaRow(database: DatabaseSync, name: string): string | null {
  const row = database.prepare('SELECT value FROM meta WHERE name = ?').get(name)
  return row ? String(row.value) : null
}

export function readDeskKeys(database: DatabaseSync): string[] {
  const rows = database.prepare('SELECT hash FROM desk_key').all()
  return rows.map((row) => String(row.hash))
}

/** By where they stand in the state, in the order of that. */
export function readTexts(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare('SELECT key, text FROM typed_text').all()
  return new Map(rows.map((row) => [String(row.key), String(row.text)]))
}

/** The checksum of all texts, kept up text by text with {@link toggled}. */
export function textsSum(texts: ReadonlyMap<string, string>): string {
  let sum = EMPTY_SET
  for (const [key, text] of texts) sum = toggled(sum, textMember(key, text))
  return sum
}

/** The checksum of all keys, kept up in the same way. */
export function keysSum(hashes: readonly string[]): string {
  return hashes.reduce(toggled, EMPTY_SET)
}

export function textMember(key: string, text: string): string {
  return JSON.stringify([key, text])
}
