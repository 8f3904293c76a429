// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { dayWarnings } from '../../shared/day/advice/advice-for.ts'
import type { EventDay } from '../../shared/day/day.ts'
import { withJoinCodes } from '../../shared/day/join-codes.ts'
import { withSideItems } from '../../shared/day/side-items.ts'
import { instantFromLocal } from '../../shared/day/time-of-day.ts'
import { lifted } from '../../shared/state/facts/migrations.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import type { DayOptions } from '../start/hub-options.ts'
import {
  type DayFiles,
  dayFiles,
  isAnythingThere,
  removeFiles,
  setAside,
} from './file/day-files.ts'
import { lockedWhile } from './file/opening-lock.ts'
import { type Found, findDay } from './found.ts'
import { createStore, openFiles, openStore, type StorePorts } from './opening.ts'
import { readDayFile } from './read-day-file.ts'
import { damageProblem, recover } from './recovery.ts'
import type { SqliteStore } from './sqlite-store.ts'
import { endWipe } from './wipe/wipe-day.ts'

// Two files, so that a rehearsal can't touch the real run.
const DAY_FILE = 'day.sqlite'
const REHEARSAL_FILE = 'rehearsal.sqlite'

/** From the outside: chance for join codes, and the wall clock. */
export type OpenDayPorts = StorePorts & { chance(): number; wallNow(): number }

/** Which day, and what of what lies there is to be gone on with. */
type AskedDay = Pick<DayOptions, 'day' | 'data' | 'rehearseAt' | 'replace' | 'recover'>

/** The opened day, and what whoever started the hub should know of how it was opened and of it. */
export type OpenedDay = { store: SqliteStore; notes: string[]; warnings: string[] }

/**
 * The day that the options ask for: the one that the data directory holds, or else the file's.
 * Nothing that is there is touched before all that was asked has been found right, and what is
 * damaged only if that was asked.
 * Throws {@link StartProblem} with a sentence for whoever started the hub.
 */
export function openDay(options: AskedDay, ports: OpenDayPorts): OpenedDay {
  const fromFile = options.day === null ? null : readDayFile(options.day)
  makeWritable(options.data)
  const files = filesOf(options)
  return lockedWhile(files, () => {
    endWipe(files, ports.newSecret)
    return openFrom(files, fromFile, options, ports)
  })
}

/** The files that a day is kept in. */
export function filesOf({ data, rehearseAt }: Pick<AskedDay, 'data' | 'rehearseAt'>): DayFiles {
  return dayFiles(join(data, rehearseAt === null ? DAY_FILE : REHEARSAL_FILE))
}

function openFrom(
  files: DayFiles,
  fromFile: EventDay | null,
  options: AskedDay,
  ports: OpenDayPorts,
): OpenedDay {
  const isRehearsal = options.rehearseAt !== null
  const kept = keptDay(files, options, ports)
  const day =
    (options.replace ? fromFile : null) ?? kept?.day ?? fromFile ?? realDay(options, ports)
  if (!day) throw new StartProblem(`${options.data} holds no day yet; name one with --day FILE`)
  const now = ports.wallNow()
  const rehearsal = rehearsalAt(options.rehearseAt, day, now)
  const dateNote = isRehearsal ? null : otherDateNote(day, now)
  const warnings = dayWarnings(day).map(({ en }) => en)
  if (kept && !options.replace) {
    const { store, notes } = goOn(files, kept.found, ports)
    const ignored = ignoredNote(store, fromFile, options) ?? dateNote
    return { store, notes: ignored === null ? notes : [...notes, ignored], warnings }
  }
  // A rehearsal leaves nothing behind; a day that really ran stays, beside the new one.
  if (options.replace && isRehearsal) removeFiles(files)
  else if (options.replace) setAside(files, now)
  const newDay = withJoinCodes(withSideItems(day), ports.chance)
  const store = createStore(files, { day: newDay, rehearsal }, ports)
  return { store, notes: dateNote === null ? [] : [dateNote], warnings }
}

/** What lies there, with its day; `null`: nothing, or nothing that a new day need take notice of. */
function keptDay(
  files: DayFiles,
  { replace, recover }: AskedDay,
  ports: OpenDayPorts,
): { found: Found; day: EventDay } | null {
  if (!isAnythingThere(files)) return null
  try {
    const found = findDay(files, ports.newSecret)
    const day = dayIn(found)
    if (day && (found.damage === null || recover || replace)) return { found, day }
    throw damageProblem(found)
  } catch (error) {
    if (replace && error instanceof StartProblem && !error.isInUse) return null
    throw error
  }
}

/** The day that was begun; `null`: it can't be read. */
function dayIn({ content }: Found): EventDay | null {
  const json = content.meta.get('beginning')
  return json === undefined ? null : lifted(JSON.parse(json), []).first.day
}

function goOn(
  files: DayFiles,
  found: Found,
  ports: OpenDayPorts,
): { store: SqliteStore; notes: string[] } {
  const mended = found.damage === null ? null : recover(files, found, ports.wallNow())
  const store = mended === null ? openStore(files, found, ports) : openFiles(files, ports)
  return { store, notes: [mended, found.note].filter((note) => note !== null) }
}

/** A rehearsal of the day that the directory holds for real. */
function realDay({ data, rehearseAt }: AskedDay, ports: OpenDayPorts): EventDay | null {
  const files = dayFiles(join(data, DAY_FILE))
  if (rehearseAt === null || !isAnythingThere(files)) return null
  const found = findDay(files, ports.newSecret)
  const day = dayIn(found)
  if (!day) throw damageProblem(found)
  return day
}

/** On any other date than its own a day's walls show its end, or a long wait. */
function otherDateNote({ date, timeZone }: EventDay, now: number): string | null {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  if (today === date) return null
  return `the day is on ${date} and today is ${today}: set "date" in its file, or rehearse it with --rehearse-at ${date}T09:00`
}

function ignoredNote(
  kept: SqliteStore,
  fromFile: EventDay | null,
  { data, day }: AskedDay,
): string | null {
  if (!fromFile || isSameDay(kept.day, fromFile)) {
    return kept.rehearsal && `the rehearsal goes on where it was; --replace begins it anew`
  }
  return `${data} holds a day already and goes on with it, not with ${day}; --replace begins anew`
}

/** The same but for the join codes that the hub gave, and the side items that it found. */
function isSameDay(kept: EventDay, fromFile: EventDay): boolean {
  const rooms = fromFile.rooms.map((room, index) => withCodeOf(kept.rooms[index], room))
  const teams = fromFile.teams.map((team, index) => withCodeOf(kept.teams[index], team))
  const file = { ...fromFile, rooms, teams }
  return [file, withSideItems(file)].some((one) => isDeepStrictEqual(kept, one))
}

function withCodeOf<Coded extends { joinCode?: string | undefined }>(
  kept: Coded | undefined,
  one: Coded,
): Coded {
  const joinCode = one.joinCode ?? kept?.joinCode
  return joinCode ? { ...one, joinCode } : one
}

function makeWritable(folder: string): void {
  try {
    // What is made here is nobody else's to read; a folder that is there is as its owner wants it.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StartProblem(
      `the data directory ${folder} can't be written: ${detailOf(error)}; choose another with --data`,
    )
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
