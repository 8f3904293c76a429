// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { detailOf, StartProblem } from '../../machine/start-problem.ts'
import type { Content } from '../content.ts'
import { firstSum, rowSum } from './checksum.ts'
import { inTransaction, openDatabase } from './database.ts'
import { type DayFiles, dayFiles, removeFiles } from './day-files.ts'
import type { MetaName } from './meta.ts'
import { sealOf } from './meta.ts'
import {
  createTables,
  INSERT_KEY,
  INSERT_NAME,
  INSERT_ROW,
  keysSum,
  namesSum,
  type Row,
} from './tables.ts'

/** What a file is made from: the journal's checksums follow from it. */
export type NewContent = Omit<Content, 'rows'> & { rows: Iterable<Omit<Row, 'sum'>> }

/**
 * Makes a day's file of the newest format, in place of whatever database and log are there. It is
 * there whole or not at all, whenever the power goes. Throws {@link StartProblem}.
 */
export function makeFile(files: DayFiles, content: NewContent): void {
  const half = dayFiles(files.database.replace(/\.sqlite$/, '.new.sqlite'))
  try {
    removeFiles(half)
    fillFile(half.database, content)
    // A log that stayed would be taken for the new file's own, and a head would be of the old one.
    for (const old of [files.log, files.index, files.head]) rmSync(old, { force: true })
    renameSync(half.database, files.database)
    syncFolder(dirname(files.database))
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem(`${files.database} can't be written: ${detailOf(error)}`)
  }
}

function fillFile(path: string, content: NewContent): void {
  const database = openDatabase(path)
  try {
    inTransaction(database, () => fill(database, content))
  } finally {
    // Folds the log in.
    database.close()
  }
}

function fill(database: DatabaseSync, { meta, rows, names, deskKeys }: NewContent): void {
  createTables(database)
  const start = firstSum(meta.get('hub-id') ?? '', meta.get('beginning') ?? '')
  const sealed = new Map(meta)
  const put = (name: MetaName, value: string) => sealed.set(name, value)
  put('beginning-copy', meta.get('beginning') ?? '')
  put('names', namesSum(names))
  put('keys', keysSum(deskKeys))
  put('closed', 'yes')
  put('changes', String(Number(meta.get('changes') ?? 0) + 1))
  put('seal', sealOf(sealed, start))
  const insertMeta = database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)')
  for (const [name, value] of sealed) insertMeta.run(name, value)
  const insert = database.prepare(INSERT_ROW)
  let before = start
  for (const { seq, text } of rows) {
    const sum = rowSum(before, seq, text)
    insert.run(seq, text, sum)
    before = sum
  }
  const insertName = database.prepare(INSERT_NAME)
  for (const [personId, name] of names) insertName.run(personId, name)
  const insertKey = database.prepare(INSERT_KEY)
  for (const hash of deskKeys) insertKey.run(hash)
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Windows opens no folders; its renames are on the disk with the folder's own journal.
  }
}
