// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { EventDay } from '../../shared/day/day.ts'
import { withJoinCodes } from '../../shared/day/join-codes.ts'
import { withSideItems } from '../../shared/day/side-items.ts'
import type { DayTrouble } from '../../shared/features/library/library.ts'
import { folded } from '../../shared/state/facts/fold.ts'
import { lifted } from '../../shared/state/facts/migrations.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import { dayFiles, isAnythingThere } from '../store/file/day-files.ts'
import { overwriteAndDelete } from '../store/file/overwritten.ts'
import { syncFolder } from '../store/file/sync-folder.ts'
import { type Found, findDay } from '../store/found.ts'
import { createStore, type StorePorts } from '../store/opening.ts'

// Begins with a dot: no folder of a day does, so what a crash left behind is known by it.
const HALF = '.new-'
const GONE = '.gone-'

/** The folders in a library that hold anything of a day, by name. */
export function dayFoldersIn(library: string): string[] {
  return readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => filesOf(join(library, name)).some((file) => file.startsWith('day.')))
}

/** None where nobody may look, as into what a system keeps for itself at the head of a disk. */
function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Takes away what a crash has left of days that were being made or deleted: nobody was told of them. */
export function clearLeftovers(library: string): void {
  for (const name of readdirSync(library)) {
    if (name.startsWith(HALF) || name.startsWith(GONE)) remove(join(library, name))
  }
}

/** Makes a day's folder: it is there whole or not at all. Throws {@link StartProblem}. */
export function makeDayFolder(
  library: string,
  name: string,
  day: EventDay,
  ports: StorePorts & { chance(): number },
): EventDay {
  const half = join(library, HALF + name)
  try {
    remove(half)
    mkdirSync(half, { mode: 0o700 })
    const begun = withJoinCodes(withSideItems(day), ports.chance)
    createStore(filesIn(half), { day: begun, rehearsal: null }, ports).close()
    renameSync(half, join(library, name))
    syncFolder(library)
    return begun
  } catch (error) {
    remove(half)
    throw error instanceof StartProblem ? error : new StartProblem(detailOf(error))
  }
}

/** Deletes it for good: it is gone at once, whatever is left of its files. Throws where it stays. */
export function deleteDayFolder(library: string, name: string): void {
  const gone = join(library, GONE + name)
  renameSync(join(library, name), gone)
  syncFolder(library)
  remove(gone)
}

/** What lies in a day's folder: the day as it is now, or why it can't be opened. */
export type ReadFolder = { day: EventDay | null; trouble: DayTrouble | null }

/** Reads and checks all of it, without changing a byte. */
export function readDayFolder(folder: string, newSecret: () => string): ReadFolder {
  const files = filesIn(folder)
  if (!isAnythingThere(files)) {
    return { day: null, trouble: { kind: 'lost', detail: `${files.database} is missing` } }
  }
  try {
    const found = findDay(files, newSecret)
    const day = dayIn(found)
    if (found.damage === null) return { day, trouble: null }
    return { day, trouble: { kind: day ? 'damaged' : 'lost', detail: found.damage } }
  } catch (error) {
    const kind = error instanceof StartProblem && error.isInUse ? 'in-use' : 'unreadable'
    return { day: null, trouble: { kind, detail: detailOf(error) } }
  }
}

/** Other for each change to what lies there. */
export function stampOf(folder: string): string {
  const { database, log, head } = filesIn(folder)
  return [database, log, head]
    .map((path) => {
      const file = statSync(path, { throwIfNoEntry: false })
      return file ? `${file.size}/${file.mtimeMs}` : '-'
    })
    .join(' ')
}

function dayIn({ content }: Found): EventDay | null {
  const json = content.meta.get('beginning')
  if (json === undefined) return null
  const facts = content.rows.map(({ text }) => JSON.parse(text))
  const { first, facts: all } = lifted(JSON.parse(json), facts)
  return folded(first, all).day
}

function filesIn(folder: string) {
  return dayFiles(join(folder, 'day.sqlite'))
}

/** What people typed may stand in its files: they are written over. */
function remove(path: string): void {
  for (const file of existsSync(path) ? filesUnder(path) : []) overwriteAndDelete(file)
  rmSync(path, { recursive: true, force: true })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
