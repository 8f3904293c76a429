// SPDX-License-Identifier: EUPL-1.2
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { EventDay } from '../../shared/day/day.ts'
import { problemSentence } from '../../shared/day/file/day-problem.ts'
import { parseDay } from '../../shared/day/file/parse-day.ts'
import { withJoinCodes } from '../../shared/day/join-codes.ts'
import { withSideItems } from '../../shared/day/side-items.ts'
import { instantFromLocal } from '../../shared/day/time-of-day.ts'
import { dayWarnings } from '../../shared/day/warnings/day-warnings.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import type { HubOptions } from '../start/hub-options.ts'
import { SqliteStore } from './sqlite-store.ts'

// Two files, so that a rehearsal can't touch the real run.
const DAY_FILE = 'day.sqlite'
const REHEARSAL_FILE = 'rehearsal.sqlite'

/** From the outside: chance for join codes, and the wall clock. */
type Ports = { chance(): number; wallNow(): number }

/**
 * The opened day, and what whoever started the hub should know: of how it was opened, and of what
 * is odd in the day.
 */
export type OpenedDay = { store: SqliteStore; note: string | null; warnings: string[] }

/**
 * The day that the options ask for: the one that the data directory holds, or else the file's.
 * Nothing that is there is touched before all that was asked has been found right.
 * Throws {@link StartProblem} with a sentence for whoever started the hub.
 */
export function openDay(options: HubOptions, ports: Ports): OpenedDay {
  const fromFile = options.day === null ? null : readDayFile(options.day)
  makeWritable(options.data)
  const isRehearsal = options.rehearseAt !== null
  const path = join(options.data, isRehearsal ? REHEARSAL_FILE : DAY_FILE)
  const kept = existsSync(path) ? keptDay(path, options.replace) : null
  const day = (options.replace ? fromFile : null) ?? kept?.day ?? fromFile ?? realDay(options)
  if (!day) throw new StartProblem(`${options.data} holds no day yet; name one with --day FILE`)
  const rehearsal = rehearsalAt(options.rehearseAt, day, ports.wallNow())
  const dateNote = isRehearsal ? null : otherDateNote(day, ports.wallNow())
  const warnings = dayWarnings(day).map(({ en }) => en)
  if (kept && !options.replace) {
    return { store: kept, note: ignoredNote(kept, fromFile, options) ?? dateNote, warnings }
  }
  kept?.close()
  if (options.replace) clear(path, isRehearsal, ports.wallNow())
  const store = SqliteStore.create(path, {
    day: withJoinCodes(withSideItems(day), ports.chance),
    rehearsal,
  })
  return { store, note: dateNote, warnings }
}

/** A rehearsal of the day that the directory holds for real. */
function realDay({ data, rehearseAt }: HubOptions): EventDay | null {
  const path = join(data, DAY_FILE)
  if (rehearseAt === null || !existsSync(path)) return null
  const real = SqliteStore.open(path)
  real?.close()
  return real?.day ?? null
}

/** On any other date than its own a day's walls show its end, or a long wait. */
function otherDateNote({ date, timeZone }: EventDay, now: number): string | null {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  if (today === date) return null
  return `the day is on ${date} and today is ${today}: set "date" in its file, or rehearse it with --rehearse-at ${date}T09:00`
}

/** What the file holds; a damaged one is in nobody's way when the day is begun anew. */
function keptDay(path: string, isReplaced: boolean): SqliteStore | null {
  try {
    return SqliteStore.open(path)
  } catch (error) {
    if (isReplaced && error instanceof StartProblem && !error.isInUse) return null
    throw error
  }
}

function ignoredNote(
  kept: SqliteStore,
  fromFile: EventDay | null,
  { data, day }: HubOptions,
): string | null {
  if (!fromFile || isSameDay(kept.day, fromFile)) {
    return kept.rehearsal && `the rehearsal goes on where it was; --replace begins it anew`
  }
  return `${data} holds a day already and goes on with it, not with ${day}; --replace begins anew`
}

/** The same but for the join codes that the hub gave, and the side items that it found. */
function isSameDay(kept: EventDay, fromFile: EventDay): boolean {
  const rooms = fromFile.rooms.map((room, index) => {
    const joinCode = room.joinCode ?? kept.rooms[index]?.joinCode
    return joinCode ? { ...room, joinCode } : room
  })
  const file = { ...fromFile, rooms }
  return [file, withSideItems(file)].some((one) => isDeepStrictEqual(kept, one))
}

function readDayFile(path: string): EventDay {
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartProblem(`the day file ${path} can't be read: ${detailOf(error)}`)
  }
  const parsed = parseDay(json)
  if ('day' in parsed) return parsed.day
  const sentences = parsed.problems.map((problem) => `\n  ${problemSentence(problem, 'en')}`)
  throw new StartProblem(`the day file ${path} is not right:${sentences.join('')}`)
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StartProblem(
      `the data directory ${folder} can't be written: ${detailOf(error)}; choose another with --data`,
    )
  }
}

// SQLite's own files beside a database that wasn't closed.
const SUFFIXES = ['', '-wal', '-shm']

/** A rehearsal leaves nothing behind; a day that really ran stays, beside the new one. */
function clear(path: string, isRehearsal: boolean, now: number): void {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  for (const suffix of SUFFIXES) {
    const file = path + suffix
    if (isRehearsal) rmSync(file, { force: true })
    else if (existsSync(file)) renameSync(file, `${path}.${stamp}${suffix}`)
  }
}

function rehearsalAt(local: string | null, day: EventDay, wallNow: number) {
  if (local === null) return null
  const hubTime = instantFromLocal(local, day.timeZone)
  if (hubTime === null) {
    throw new StartProblem(
      `--rehearse-at ${local}: expected a date and a time such as ${day.date}T10:41`,
    )
  }
  return { beganAt: wallNow, hubTime }
}
