// SPDX-License-Identifier: EUPL-1.2
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { type Receipt, WipeWay } from '../../../shared/features/wipe/receipt.ts'
import type { DayFiles } from '../file/day-files.ts'
import { makeHalf } from '../file/new-file.ts'
import { overwriteAndDelete } from '../file/overwritten.ts'
import { settle } from '../file/settle.ts'
import { syncFolder } from '../file/sync-folder.ts'
import { FORMAT } from '../file/tables.ts'
import { findDay } from '../found.ts'
import { damageProblem } from '../recovery.ts'
import { wipedContent } from './wiped-content.ts'

/** When a wipe was begun, in hub time, and by what. */
const Begun = z.object({ at: z.number(), way: WipeWay })
export type Begun = z.infer<typeof Begun>

/**
 * Wipes a day that no store has open, under its lock. Throws where it can't, and then the day is as
 * it was.
 */
export function wipeDay(files: DayFiles, begun: Begun, newHubId: () => string): void {
  for (const _step of wiping(files, begun, newHubId));
}

/** Ends what another start, or a hub that ended in between, has begun. @returns whether there was any */
export function endWipe(files: DayFiles, newHubId: () => string): boolean {
  const begun = readBegun(files)
  if (!begun) return false
  wipeDay(files, begun, newHubId)
  return true
}

/**
 * The same step by step. A program may be ended after any of them: until the wiped file has its
 * place the day is as it was, and whoever opens it next begins with {@link endWipe}.
 */
export function* wiping(files: DayFiles, begun: Begun, newHubId: () => string): Generator<void> {
  yield* begin(files, begun)
  putBack(files)
  // It is there only once the wiped one has its place.
  if (!existsSync(files.old) && !isDone(files, begun, newHubId)) {
    try {
      yield* putInPlace(files, begun, newHubId)
    } catch (error) {
      putBack(files)
      if (!existsSync(files.old)) rmSync(files.wipe, { force: true })
      throw error
    }
  }
  for (const path of othersThan(files)) {
    overwriteAndDelete(path)
    yield
  }
  syncFolder(dirname(files.database))
  rmSync(files.wipe, { force: true })
  syncFolder(dirname(files.database))
}

function* begin({ wipe, database }: DayFiles, begun: Begun): Generator<void> {
  writeFileSync(wipe, JSON.stringify(begun), { mode: 0o600 })
  const file = openSync(wipe, 'r+')
  fsyncSync(file)
  closeSync(file)
  syncFolder(dirname(database))
  yield
}

/** Between the two renames there is no file of that name. */
function putBack({ database, old }: DayFiles): void {
  if (!existsSync(database) && existsSync(old)) renameSync(old, database)
}

function* putInPlace(files: DayFiles, { at, way }: Begun, newHubId: () => string): Generator<void> {
  const found = findDay(files, newHubId)
  if (!found.content.meta.has('beginning')) throw damageProblem(found)
  const { content, personal } = wipedContent(found.content)
  const receipt: Receipt = { at, way, ...personal, files: othersThan(files).length + 1 }
  content.meta.set('receipt', JSON.stringify(receipt))
  // A log or head that went before would be missed by a day that then stays as it was.
  if (found.damage === null) settle(files, found.format)
  yield
  const half = makeHalf(files, content)
  yield
  for (const path of [files.log, files.index, files.head]) {
    overwriteAndDelete(path)
    yield
  }
  renameSync(files.database, files.old)
  yield
  renameSync(half, files.database)
  syncFolder(dirname(files.database))
  yield
}

function isDone(files: DayFiles, { at }: Begun, newHubId: () => string): boolean {
  if (!existsSync(files.database)) return false
  const { content, format } = findDay(files, newHubId)
  const receipt = content.meta.get('receipt')
  return format === FORMAT && receipt !== undefined && JSON.parse(receipt).at === at
}

function readBegun({ wipe }: DayFiles): Begun | null {
  try {
    return Begun.parse(JSON.parse(readFileSync(wipe, 'utf8')))
  } catch {
    // None, or one that was cut short as it was written: then nothing else was done.
    rmSync(wipe, { force: true })
    return null
  }
}

/**
 * All else that was ever written of a day: what was set aside, half a file, the old one, and
 * rehearsals of it. Of a day that is set aside itself: only what is named for it.
 */
export function othersThan({ database, wipe, lock }: DayFiles): string[] {
  const folder = dirname(database)
  const name = basename(database, '.sqlite')
  const begins = name.includes('.') ? [`${name}.`] : [`${name}.`, 'rehearsal.']
  const stay = [database, wipe, lock]
  return readdirSync(folder)
    .filter((file) => begins.some((begin) => file.startsWith(begin)))
    .map((file) => join(folder, file))
    .filter((path) => !stay.includes(path))
}
