// SPDX-License-Identifier: EUPL-1.2
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { detailOf, StartProblem } from '../../machine/start-problem.ts'
import type { Content } from '../content.ts'
import { firstSum, rowSum } from './checksum.ts'
import { inTransaction, openDatabase } from './database.ts'
import { type DayFiles, dayFiles, removeFiles } from './day-files.ts'
import type { MetaName } from './meta.ts'
import { sealOf } from './meta.ts'
import { overwriteOpen } from './overwritten.ts'
import { syncFolder } from './sync-folder.ts'
import {
  createTables,
  INSERT_KEY,
  INSERT_ROW,
  INSERT_TEXT,
  keysSum,
  type Row,
  textsSum,
} from './tables.ts'

/** What a file is made from: the journal's checksums follow from it. */
export type NewContent = Omit<Content, 'rows'> & { rows: Iterable<Omit<Row, 'sum'>> }

/**
 * Makes a day's file of the newest format, in place of whatever database and log are there. It is
 * there whole or not at all, whenever the power goes. Throws {@link StartProblem}.
 */
export function makeFile(files: DayFiles, content: NewContent): void {
  try {
    const half = makeHalf(files, content)
    // A log that stayed would be taken for the new file's own, and a head would be of the old one.
    for (const old of [files.log, files.index, files.head]) rmSync(old, { force: true })
    replace(files.database, half)
    syncFolder(dirname(files.database))
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem(`${files.database} can't be written: ${detailOf(error)}`)
  }
}

/** What people typed may stand in the file whose place is taken: it is written over. */
function replace(path: string, half: string): void {
  // Windows replaces no file that is open.
  const isOpenable = existsSync(path) && process.platform !== 'win32'
  const old = isOpenable ? openSync(path, 'r+') : null
  renameSync(half, path)
  if (old === null) return
  overwriteOpen(old)
  closeSync(old)
}

/** Makes it beside the file whose place it is to take. Gives its path. */
export function makeHalf(files: DayFiles, content: NewContent): string {
  const half = dayFiles(files.database.replace(/\.sqlite$/, '.new.sqlite'))
  removeFiles(half)
  fillFile(half.database, content)
  return half.database
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

function fill(database: DatabaseSync, { meta, rows, typed, deskKeys }: NewContent): void {
  createTables(database)
  const start = firstSum(meta.get('hub-id') ?? '', meta.get('beginning') ?? '')
  const sealed = new Map(meta)
  const put = (name: MetaName, value: string) => sealed.set(name, value)
  put('beginning-copy', meta.get('beginning') ?? '')
  put('typed', textsSum(typed))
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
  const insertText = database.prepare(INSERT_TEXT)
  for (const [key, text] of typed) insertText.run(key, text)
  const insertKey = database.prepare(INSERT_KEY)
  for (const hash of deskKeys) insertKey.run(hash)
}
