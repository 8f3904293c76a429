// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Fact } from '../../shared/state/facts/fact.ts'
import { detailOf } from '../machine/start-problem.ts'
import { firstSum, rowSum } from './file/checksum.ts'
import { META_NAMES, type MetaName, sealOf } from './file/meta.ts'
import {
  keysSum,
  missingTable,
  type Row,
  readDeskKeys,
  readMeta,
  readMetaRow,
  readTexts,
  TABLES,
  textsSum,
} from './file/tables.ts'

/** What can be read of a day's file, of each table up to its first damage. */
export type Content = {
  /** As `meta.ts` names it. Without its beginning there is nothing to go on with. */
  meta: Map<string, string>
  /** The journal as far as it is as it was written. */
  rows: Row[]
  /** What people typed, by where it stands in the state. */
  typed: Map<string, string>
  deskKeys: string[]
}

/** What is wrong, as a clause of a sentence; `null`: nothing. */
export type Damage = string | null

/** Where a format keeps what people typed. */
export type TypedPlace = {
  tables: readonly string[]
  read(database: DatabaseSync): Map<string, string>
  sumOf(texts: ReadonlyMap<string, string>): string
  /** Where the checksum is kept. */
  sum: string
}

const TYPED: TypedPlace = {
  tables: Object.keys(TABLES),
  read: readTexts,
  sumOf: textsSum,
  sum: 'typed',
}

/** @returns what can be read, and the damage that matters most */
export function readContent(
  database: DatabaseSync,
  place: TypedPlace = TYPED,
): { content: Content; damage: Damage } {
  const table = missingTable(database, place.tables)
  const meta = readMetaRows(database)
  const {
    beginning,
    isSealed,
    journal,
    damage: dayDamage,
  } = readDayAndJournal(database, meta.value)
  if (beginning === null) meta.value.delete('beginning')
  else meta.value.set('beginning', beginning)
  const typed = tried(() => place.read(database), new Map<string, string>())
  const deskKeys = tried<string[]>(() => readDeskKeys(database), [])
  const damage =
    (table === null ? null : `its table ${table} is missing`) ??
    meta.damage ??
    dayDamage ??
    journal.damage ??
    (isSealed ? null : 'what is kept beside its entries does not fit its checksum') ??
    typed.damage ??
    differs(
      meta.value.get(place.sum),
      place.sumOf(typed.value),
      'the names and other texts of who joined',
    ) ??
    deskKeys.damage ??
    differs(meta.value.get('keys'), keysSum(deskKeys.value), 'the keys of its desks') ??
    structureDamage(database)
  const content = { meta: meta.value, rows: journal.rows, typed: typed.value }
  return { content: { ...content, deskKeys: deskKeys.value }, damage }
}

/** All rows at once, or where that fails those that can be read. */
function readMetaRows(database: DatabaseSync): { value: Map<string, string>; damage: Damage } {
  const all = tried(() => readMeta(database), new Map<string, string>())
  if (all.damage === null) return all
  for (const name of META_NAMES) {
    const value = tried(() => readMetaRow(database, name), null).value
    if (value !== null) all.value.set(name, value)
  }
  return all
}

/** The day is kept twice, since nothing can be gone on with without it. */
function readDayAndJournal(database: DatabaseSync, meta: ReadonlyMap<string, string>) {
  const first = readWith(database, meta, 'beginning')
  if (first.isDaySound) return { ...first, damage: null }
  const damage = 'the day itself does not fit its checksum'
  const second = readWith(database, meta, 'beginning-copy')
  return second.isDaySound ? { ...second, damage } : { ...first, beginning: null, damage }
}

/** What can be read if the day begins as under this name. */
function readWith(database: DatabaseSync, meta: ReadonlyMap<string, string>, name: MetaName) {
  const beginning = meta.get(name) ?? null
  const start = firstSum(meta.get('hub-id') ?? '', beginning ?? '')
  const isSealed = meta.get('seal') === sealOf(meta, start)
  const journal = readJournal(database, start)
  // An entry that fits is chained over the beginning.
  return { beginning, isSealed, journal, isDaySound: isSealed || journal.rows.length > 0 }
}

/** The last number that its hub gave to an entry, which a jump back may have cut off since. */
export function lastNumber({ meta, rows }: Pick<Content, 'meta' | 'rows'>): number {
  const last = rows.at(-1)
  const number = last ? (JSON.parse(last.text) as Fact).origin.number : 0
  return Math.max(number, Number(meta.get('numbers-given') ?? 0))
}

function differs(kept: string | undefined, sum: string, what: string): Damage {
  return kept === sum ? null : `${what} do not fit their checksum`
}

export function tried<T>(read: () => T, otherwise: T): { value: T; damage: Damage } {
  try {
    return { value: read(), damage: null }
  } catch (error) {
    return { value: otherwise, damage: `it can't be read (${detailOf(error)})` }
  }
}

/** The rows up to the first that is not as it was written. */
function readJournal(database: DatabaseSync, start: string): { rows: Row[]; damage: Damage } {
  let before = start
  return readRows(database, 'SELECT seq, fact AS text, sum FROM journal ORDER BY seq', (row) => {
    const { seq, text, sum } = row
    if (sum !== rowSum(before, seq, text)) return 'does not fit its checksum'
    before = sum
    return null
  })
}

/**
 * @param select what gives the journal's rows
 * @param faultOf what is wrong with a row, as the end of a sentence; `null`: nothing
 */
export function readRows(
  database: DatabaseSync,
  select: string,
  faultOf: (row: Row) => Damage,
): { rows: Row[]; damage: Damage } {
  const rows: Row[] = []
  try {
    for (const found of rowsOf(database.prepare(select))) {
      const row = rowIn(found)
      const expected = rows.length + 1
      if (row.seq !== expected) return { rows, damage: `entry ${expected} is missing` }
      const fault = faultOf(row)
      if (fault !== null) return { rows, damage: `entry ${row.seq} ${fault}` }
      rows.push(row)
    }
    return { rows, damage: null }
  } catch (error) {
    return { rows, damage: `entry ${rows.length + 1} can't be read (${detailOf(error)})` }
  }
}

/** All at once, which is quick, or else one by one up to where they can't be read. */
function rowsOf(read: StatementSync): Iterable<Record<string, unknown>> {
  try {
    return read.all()
  } catch {
    return read.iterate()
  }
}

function rowIn({ seq, text, sum }: Record<string, unknown>): Row {
  return { seq: Number(seq), text: String(text), sum: String(sum) }
}

/** What only a later write would stumble over. */
export function structureDamage(database: DatabaseSync): Damage {
  try {
    const [found] = database.prepare('PRAGMA quick_check(1)').all()
    const said = String(found?.quick_check)
    return said === 'ok' ? null : `its structure is broken (${said.split('\n')[0]})`
  } catch (error) {
    return `its structure is broken (${detailOf(error)})`
  }
}
