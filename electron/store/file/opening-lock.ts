// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { notOpened } from './database.ts'
import type { DayFiles } from './day-files.ts'

/**
 * Opens a day while other hubs are kept out: until a database is there and open, it can't be locked
 * itself, and two hubs that start at once would make the same one. The system takes the lock away
 * from a process that ends. Throws {@link StartProblem} where another hub has it.
 */
export function lockedWhile<T>({ database: path, lock }: DayFiles, open: () => T): T {
  const held = heldLock(path, lock)
  try {
    return open()
  } finally {
    held.close()
    remove(lock)
  }
}

/** SQLite's, since Node locks no files. */
function heldLock(path: string, lock: string): DatabaseSync {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(lock)
    // Nothing is written in it, so that no journal need lie beside it.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database?.close()
    throw notOpened(path, error)
  }
}

function remove(lock: string): void {
  try {
    rmSync(lock, { force: true })
  } catch {
    // Windows deletes no file that another hub has open, which deletes it in turn.
  }
}
