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
import type { EventDay } from '../../shared/day/day.ts'
import { problemSentence } from '../../shared/day/day-problem.ts'
import { withJoinCodes } from '../../shared/day/join-codes.ts'
import { parseDay } from '../../shared/day/parse-day.ts'
import { instantFromLocal } from '../../shared/day/time-of-day.ts'
import type { HubOptions } from '../hub-options.ts'
import { SqliteStore, StoreProblem } from './sqlite-store.ts'

// Two files, so that a rehearsal can't touch the real run.
const DAY_FILE = 'day.sqlite'
const REHEARSAL_FILE = 'rehearsal.sqlite'

/** From the outside: chance for join codes, and the wall clock. */
type Ports = { chance(): number; wallNow(): number }

/**
 * The day that the options ask for: the one that the data directory holds, or else the file's.
 * Throws {@link StoreProblem} with a sentence for whoever started the hub.
 */
export function openDay(options: HubOptions, ports: Ports): SqliteStore {
  const fromFile = options.day === null ? null : readDayFile(options.day)
  makeWritable(options.data)
  const isRehearsal = options.rehearseAt !== null
  const path = join(options.data, isRehearsal ? REHEARSAL_FILE : DAY_FILE)
  if (options.replace && isRehearsal) discard(path)
  else if (options.replace) setAside(path, ports.wallNow())
  const continued = existsSync(path) ? SqliteStore.open(path) : null
  if (continued) return continued
  const day = fromFile
  if (!day) throw new StoreProblem(`${options.data} holds no day yet; name one with --day FILE`)
  return SqliteStore.create(path, {
    day: withJoinCodes(day, ports.chance),
    rehearsal: isRehearsal ? rehearsalAt(options.rehearseAt ?? '', day, ports.wallNow()) : null,
  })
}

function readDayFile(path: string): EventDay {
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    throw new StoreProblem(`the day file ${path} can't be read: ${detailOf(error)}`)
  }
  const parsed = parseDay(json)
  if ('day' in parsed) return parsed.day
  const sentences = parsed.problems.map((problem) => `\n  ${problemSentence(problem, 'en')}`)
  throw new StoreProblem(`the day file ${path} is not right:${sentences.join('')}`)
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StoreProblem(
      `the data directory ${folder} can't be written: ${detailOf(error)}; choose another with --data`,
    )
  }
}

// SQLite's own files beside a database that wasn't closed.
const SUFFIXES = ['', '-wal', '-shm']

/** A rehearsal leaves nothing behind. */
function discard(path: string): void {
  for (const suffix of SUFFIXES) rmSync(path + suffix, { force: true })
}

/** Begins anew without losing what was there: the old file stays beside the new one. */
function setAside(path: string, now: number): void {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  for (const suffix of SUFFIXES) {
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}.${stamp}${suffix}`)
  }
}

function rehearsalAt(local: string, day: EventDay, wallNow: number) {
  const hubTime = instantFromLocal(local, day.timeZone)
  if (hubTime === null) {
    throw new StoreProblem(
      `--rehearse-at ${local}: expected a date and a time such as ${day.date}T10:41`,
    )
  }
  return { beganAt: wallNow, hubTime }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
