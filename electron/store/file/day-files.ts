// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, copyFileSync, existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Instant } from '../../../shared/instant.ts'
import { overwriteAndDelete } from './overwritten.ts'

/** The files of one day, all beside one another in the data directory. */
export type DayFiles = {
  database: string
  /** SQLite's log of what isn't folded into the database yet, and the log's index. */
  log: string
  index: string
  /** Names what was written last: `head.ts`. */
  head: string
  /** There while a hub opens the day: `opening-lock.ts`. */
  lock: string
  /** There from when a wipe is begun until it is done: `wipe/`. */
  wipe: string
  /** The database that is being wiped, once the wiped one has its place. */
  old: string
}

// Of a day's files others on the machine may read none: names and the phones' key are in them.
const OWNER_ONLY = 0o600

/** @param database the path of the day's database, such as `data/day.sqlite` */
export function dayFiles(database: string): DayFiles {
  const besides = (end: string) => database.replace(/\.sqlite$/, end)
  const [head, lock, wipe] = [besides('.head'), besides('.lock'), besides('.wipe')]
  const [log, index, old] = [`${database}-wal`, `${database}-shm`, `${database}.old`]
  return { database, log, index, head, lock, wipe, old }
}

/** Whether anything of a day lies there, if only what another file has left behind. */
export function isAnythingThere({ database, log, head, old }: DayFiles): boolean {
  return [database, log, head, old].some(existsSync)
}

/** 0 where there is no such file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Takes the rights of others from all files of this day, set aside or not. */
export function keepPrivate({ database }: DayFiles): void {
  const folder = dirname(database)
  const name = basename(database, '.sqlite')
  for (const file of readdirSync(folder)) {
    if (file.startsWith(`${name}.`) && /\.(sqlite|head)/.test(file)) makePrivate(join(folder, file))
  }
}

export function makePrivate(path: string): void {
  try {
    chmodSync(path, OWNER_ONLY)
  } catch {
    // A disk without rights of files, such as most USB sticks: what it can't keep, it can't keep.
  }
}

/** Renames what is there, for a new day in its place. */
export function setAside(files: DayFiles, now: Instant): void {
  for (const [file, aside] of asideOf(files, now)) if (existsSync(file)) renameSync(file, aside)
}

/** Copies what is there, before it is mended. Gives back the copies. */
export function copyAside(files: DayFiles, now: Instant): string[] {
  const copies: string[] = []
  for (const [file, aside] of asideOf(files, now)) {
    if (!existsSync(file)) continue
    copyFileSync(file, aside)
    makePrivate(aside)
    copies.push(aside)
  }
  return copies
}

/** Deletes what is there: a rehearsal leaves nothing behind. */
export function removeFiles({ database, log, index, head }: DayFiles): void {
  for (const file of [database, log, index, head]) overwriteAndDelete(file)
}

/** A day that was set aside or copied aside, whole or in part, and when. */
export type Aside = { files: DayFiles; at: Instant }

/** What was set aside of a day, or of one that was in its place. */
export function asidesOf({ database }: DayFiles): Aside[] {
  const folder = dirname(database)
  const name = basename(database, '.sqlite')
  const stamps = readdirSync(folder).flatMap((file) => {
    const [, stamp] = STAMPED.exec(file.startsWith(`${name}.`) ? file.slice(name.length) : '') ?? []
    return stamp ?? []
  })
  return [...new Set(stamps)].map((stamp) => ({
    files: dayFiles(join(folder, `${name}.${stamp}.sqlite`)),
    at: Date.parse(stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-/, 'T$1:$2:$3.')),
  }))
}

const STAMPED = /^\.(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\./

/** It can be opened as any other day: a database finds its log by its own name. */
function asideOf({ database, log, head }: DayFiles, now: Instant): [string, string][] {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  const aside = dayFiles(database.replace(/\.sqlite$/, `.${stamp}.sqlite`))
  return [
    [database, aside.database],
    [log, aside.log],
    [head, aside.head],
  ]
}
