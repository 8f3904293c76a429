// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { STATE_VERSION } from '../../shared/state/facts/fact.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import { type Content, type Damage, lastNumber, readContent } from './content.ts'
import { lookInto } from './file/database.ts'
import { type DayFiles, sizeOf } from './file/day-files.ts'
import { type Head, readHead } from './file/head.ts'
import { FORMAT, formatOf } from './file/tables.ts'
import { readFormat1 } from './format-1/read-format-1.ts'
import { readFormat2 } from './format-2/read-format-2.ts'
import { migrated } from './migrations.ts'

/** What lies in a day's files, and what is wrong with them. */
export type Found = {
  /** As it lies in the file; what it holds is told in the newest one. */
  format: number
  content: Content
  head: Head | null
  damage: Damage
  /** What is to be told of bringing it to the newest format, if anything. */
  note: string | null
}

/**
 * Reads and checks a day's files without changing a byte of them. Throws {@link StartProblem} where
 * they can't be read for a reason that is no damage: in use, no rights, of a later version.
 */
export function findDay(files: DayFiles, newHubId: () => string): Found {
  const { database: path } = files
  const said = readHead(files.head)
  const head = said === 'damaged' ? null : said
  const nothing = (damage: string): Found => ({ ...NOTHING, head, damage })
  const isDamaged = (damage: Damage): Damage => damage && `${path} is damaged: ${damage}`
  if (!existsSync(path)) {
    return nothing(`${path} is missing, though ${leftBehind(files, head)} is there`)
  }
  if (sizeOf(path) === 0) return nothing(`${path} is empty`)
  try {
    return lookInto(files, (database) => {
      const format = formatOf(database)
      if (format > FORMAT) throw laterVersion(path, `format ${format}`, FORMAT)
      if (format === 1) {
        const { content, damage } = readFormat1(database)
        const made = content.meta.has('day') ? migrated(format, content, newHubId()) : NOTHING
        return { ...made, format, head: null, damage: isDamaged(damage) }
      }
      const { content, damage } = format === 2 ? readFormat2(database) : readContent(database)
      const version = stateVersion(content)
      if (version > STATE_VERSION) throw laterVersion(path, `state ${version}`, STATE_VERSION)
      const loss = head ? isDamaged(lossBy(head, content)) : lossWithout(files, content)
      const made = migrated(format, content, '')
      return { ...made, format, head, damage: isDamaged(damage) ?? loss }
    })
  } catch (error) {
    if (error instanceof StartProblem) throw error
    return nothing(`${path} is damaged: it can't be read (${detailOf(error)})`)
  }
}

const EMPTY: Content = { meta: new Map(), rows: [], typed: new Map(), deskKeys: [] }
const NOTHING = { format: FORMAT, content: EMPTY, note: null }

function leftBehind({ log, head: headPath }: DayFiles, head: Head | null): string {
  if (head) return `${basename(headPath)}, which names entry ${head.seq},`
  return basename(existsSync(log) ? log : headPath)
}

function laterVersion(path: string, found: string, known: number): StartProblem {
  return new StartProblem(
    `${path} was written by another version of Zaalscherm (${found}, this one reads ${known})`,
  )
}

/** Of the state's shape that was written last: each version begins after the one before. */
function stateVersion({ meta, rows }: Content): number {
  const json = rows.at(-1)?.text ?? meta.get('beginning')
  return json === undefined ? 0 : JSON.parse(json).version
}

/**
 * Without a head whether the journal lacks anything can't be known, unless the file was closed and
 * nothing written since: then it is all that there ever was. A hub that went on by itself would
 * lose entries in silence where its database was copied alone.
 */
function lossWithout({ head: path }: DayFiles, { meta, rows }: Content): Damage {
  if (meta.has('closed')) return null
  const fault = existsSync(path) ? 'is damaged' : 'is missing'
  const last = rows.length === 0 ? 'the day was begun' : `entry ${rows.length}`
  return `${path} ${fault}: whether anything after ${last} was acknowledged can't be known`
}

/** What the journal lacks of what the head says was written. */
function lossBy(head: Head, content: Content): Damage {
  const { meta, rows } = content
  if (head.hubId !== meta.get('hub-id')) return 'the head beside it is of another day'
  if (head.number > lastNumber(content)) return lost(head, rows.length)
  const changes = Number(meta.get('changes'))
  if (head.changes > changes) {
    return 'what was kept last beside its entries (a desk, a name, a rehearsal’s time) is not in it'
  }
  // A jump back would have been a change.
  const isSameJournal = head.changes === changes
  const named = rows[head.seq - 1]
  return isSameJournal && named && named.sum !== head.sum
    ? `entry ${head.seq} is not the one that was acknowledged`
    : null
}

function lost(head: Head, seq: number): Damage {
  if (head.seq <= seq) return `the jump back to entry ${head.seq} was acknowledged and is not in it`
  if (head.seq === seq + 1) return `entry ${head.seq} was acknowledged and is not in it`
  return `entries ${seq + 1} to ${head.seq} were acknowledged and are not in it`
}
