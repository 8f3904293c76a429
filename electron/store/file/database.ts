// SPDX-License-Identifier: EUPL-1.2
import { closeSync, existsSync, openSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { detailOf, StartProblem } from '../../machine/start-problem.ts'
import { type DayFiles, sizeOf } from './day-files.ts'

// SQLite's own numbers of what is wrong.
const BUSY = 5
const NOT_TO_BE_OPENED = [3, 8, 13, 14, 23]
// Of the index that it makes beside a file to read it, as on a full disk; the file may be whole.
const NO_INDEX = [4618, 4874, 5130, 5386]

/** Opens a database to write in it. Throws {@link StartProblem}. */
export function openDatabase(path: string): DatabaseSync {
  try {
    // SQLite gives its log and index the rights of the file itself.
    closeSync(openSync(path, 'a', 0o600))
    const database = new DatabaseSync(path)
    // FULL with WAL: a commit is on the disk before it returns, also when the power goes.
    // EXCLUSIVE: a second hub on the same file is told so at once.
    // What is deleted is written over, and folding the log is done by the store.
    // No temporary file: it would lie in a folder that isn't the day's.
    database.exec(`
      PRAGMA temp_store = MEMORY;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA wal_autocheckpoint = 0;
    `)
    return database
  } catch (error) {
    throw notOpened(path, error)
  }
}

/**
 * Reads a database and its log without changing a byte of them, since a database that is opened to
 * be written drops what it can't read of its log. Throws {@link StartProblem} where that can't be,
 * for a reason that is no damage.
 */
export function lookInto<T>(files: DayFiles, read: (database: DatabaseSync) => T): T {
  const { database: path, log, index } = files
  const hadLog = existsSync(log)
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { readOnly: true })
    database.exec('PRAGMA temp_store = MEMORY')
    return read(database)
  } catch (error) {
    throw isNotToBeOpened(error) ? notOpened(path, error) : error
  } finally {
    database?.close()
    // Made by looking.
    if (database) rmSync(index, { force: true })
    if (!hadLog && existsSync(log) && sizeOf(log) === 0) rmSync(log)
  }
}

/** Folds the log into the database, so that a copy of that alone holds all, and empties it. */
export function fold(database: DatabaseSync): void {
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
}

/** All of it or nothing. */
export function inTransaction(database: DatabaseSync, write: () => void): void {
  database.exec('BEGIN')
  try {
    write()
    database.exec('COMMIT')
  } catch (error) {
    // A full disk has ended it already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** Whether it is about opening, and says nothing of what stands in a file. */
export function isNotToBeOpened(error: unknown): boolean {
  return [BUSY, ...NOT_TO_BE_OPENED].includes(codeOf(error)) || hasNoIndex(error)
}

/** What to tell whoever started the hub. */
export function notOpened(path: string, error: unknown): StartProblem {
  if (codeOf(error) === BUSY) {
    return new StartProblem(`${path} is in use by another hub; stop that one first`, {
      isInUse: true,
    })
  }
  const detail = hasNoIndex(error)
    ? 'nothing can be written beside it; is the disk full?'
    : detailOf(error)
  return new StartProblem(`${path} can't be opened: ${detail}`)
}

function codeOf(error: unknown): number {
  return wholeCodeOf(error) & 0xff
}

function hasNoIndex(error: unknown): boolean {
  return NO_INDEX.includes(wholeCodeOf(error))
}

function wholeCodeOf(error: unknown): number {
  return Number(Reflect.get(Object(error), 'errcode'))
}
