// SPDX-License-Identifier: EUPL-1.2
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Instant } from '../../../shared/instant.ts'

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
}

// Of a day's files others on the machine may read none: names and the phones' key are in them.
const OWNER_ONLY = 0o600

/** @param database the path of the day's database, such as `data/day.sqlite` */
export function dayFiles(database: string): DayFiles {
  const besides = (end: string) => database.replace(/\.sqlite$/, end)
  const [head, lock] = [besides('.head'), besides('.lock')]
  return { database, log: `${database}-wal`, index: `${database}-shm`, head, lock }
}

/** Whether anything of a day lies there, if only what another file has left behind. */
export function isAnythingThere({ database, log, head }: DayFiles): boolean {
  return [database, log, head].some(existsSync)
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
    if (file.startsWith(`${name}.sqlite`) || file.startsWith(`${name}.head`)) {
      makePrivate(join(folder, file))
    }
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
  for (const file of [database, log, index, head]) rmSync(file, { force: true })
}

function asideOf({ database, log, head }: DayFiles, now: Instant): [string, string][] {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  const aside = `${database}.${stamp}`
  // A database finds its log by its own name.
  return [
    [database, aside],
    [log, `${aside}-wal`],
    [head, `${head}.${stamp}`],
  ]
}
