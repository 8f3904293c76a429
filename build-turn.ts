// SPDX-License-Identifier: EUPL-1.2
// Whether there is anything to build, and whose turn it is.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const ROOT = import.meta.dirname
/** Written once all has been built. */
export const STAMP = join(ROOT, 'dist/built')
const SOURCES =
  'shared electron renderer assets package.json build.ts build-phones.ts build-turn.ts'.split(' ')

/**
 * Waits until no other process builds here. SQLite's lock is the system's own, so it ends with its
 * process, however that ends.
 * @throws after ten minutes
 */
export function takeTurn(): DatabaseSync {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  const turn = new DatabaseSync(join(ROOT, 'dist/turn.sqlite'))
  try {
    turn.exec('BEGIN EXCLUSIVE')
  } catch {
    console.log('Another build of Zaalscherm runs here: waiting until it has ended.')
    turn.exec('PRAGMA busy_timeout = 600000; BEGIN EXCLUSIVE')
  }
  return turn
}

/** Whether a source is newer than what was built last. */
export function isStale(): boolean {
  const builtAt = changedAt(STAMP)
  return SOURCES.some((source) => newestIn(join(ROOT, source)) > builtAt)
}

/** When the file, or the newest one in the folder, was changed, in ms. */
function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path)
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(
    ...files
      .filter((file) => !file.includes('node_modules'))
      .map((file) => changedAt(join(path, file))),
  )
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
