// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { beginningOf } from '../../shared/state/facts/migrations.ts'
import { firstState } from '../../shared/state/state.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import { lastNumber } from './content.ts'
import { openDatabase } from './file/database.ts'
import { type DayFiles, keepPrivate } from './file/day-files.ts'
import { makeFile } from './file/new-file.ts'
import { settle } from './file/settle.ts'
import { FORMAT } from './file/tables.ts'
import type { TidyTimers } from './file/tidying.ts'
import { type Found, findDay } from './found.ts'
import { damageProblem } from './recovery.ts'
import { type Rehearsal, SqliteStore } from './sqlite-store.ts'

/** From the outside: timers, and a secret for a new day's hub id. */
export type StorePorts = { timers: TidyTimers; newSecret(): string }

/** What a new file is to hold; `rehearsal` only where the day is rehearsed. */
export type NewDay = { day: EventDay; rehearsal: Rehearsal | null }

/** Begins a day where nothing lies. Throws {@link StartProblem}. */
export function createStore(
  files: DayFiles,
  { day, rehearsal }: NewDay,
  ports: StorePorts,
): SqliteStore {
  const meta = new Map([
    ['beginning', JSON.stringify(beginningOf(firstState(day)))],
    ['hub-id', ports.newSecret()],
  ])
  if (rehearsal) meta.set('rehearsal', JSON.stringify(rehearsal))
  makeFile(files, { meta, rows: [], typed: new Map(), deskKeys: [] })
  return writable(files, findDay(files, ports.newSecret), ports)
}

/** The day that lies there. Throws {@link StartProblem} where it is damaged. */
export function openFiles(files: DayFiles, ports: StorePorts): SqliteStore {
  return openStore(files, findDay(files, ports.newSecret), ports)
}

/** Opens what was found. Throws {@link StartProblem} where it is damaged. */
export function openStore(files: DayFiles, found: Found, ports: StorePorts): SqliteStore {
  if (found.damage !== null) throw damageProblem(found)
  if (found.format < FORMAT) {
    settle(files, found.format)
    makeFile(files, found.content)
  }
  return writable(files, found, ports)
}

function writable(files: DayFiles, { content }: Found, { timers }: StorePorts): SqliteStore {
  keepPrivate(files)
  const database = openDatabase(files.database)
  try {
    const texts = content.rows.map(({ text }) => text)
    return new SqliteStore(files, database, { texts, lastNumber: lastNumber(content) }, timers)
  } catch (error) {
    database.close()
    throw new StartProblem(`the day in ${files.database} can't be read: ${detailOf(error)}`)
  }
}
