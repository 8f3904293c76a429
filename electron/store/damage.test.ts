// SPDX-License-Identifier: EUPL-1.2
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { triesOf } from '../../e2e/share.ts'
import type { Fact } from '../../shared/state/facts/fact.ts'
import type { TypedText } from '../../shared/state/facts/typed-texts.ts'
import { evenChance } from '../machine/chance.test-kit.ts'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { StartProblem } from '../machine/start-problem.ts'
import type { HubOptions } from '../start/hub-options.ts'
import { fact, newFolder } from './day-store.test-kit.ts'
import { type OpenedDay, openDay } from './open-day.ts'

const DAY = join(import.meta.dirname, '../../assets/days/staatsprint.json')
const ENTRIES = 120
/** So many of them are folded into the database; the rest lies in its log. */
const FOLDED = 100

/** All that a day's store holds for a hub. */
type Held = {
  entries: Fact[]
  typed: [string, string][]
  keys: string[]
  phoneKey: string
  day: string
}

function open(
  data: string,
  asked: Partial<HubOptions> = {},
  hubId = 'hub-1',
): OpenedDay & { timers: ReturnType<typeof fakeTimers> } {
  const timers = fakeTimers()
  const options = { day: DAY, data, rehearseAt: null, replace: false, recover: false, ...asked }
  const rest = { port: 0, host: '127.0.0.1', displayIn: null }
  const ports = {
    timers,
    newSecret: () => hubId,
    chance: evenChance(),
    wallNow: () => 1_710_322_860_000,
  }
  return { ...openDay({ ...options, ...rest }, ports), timers }
}

function held({ store }: OpenedDay): Held {
  const entries = [...store.facts()]
  const phoneKey = store.phoneKey(() => 'made anew')
  return {
    entries,
    typed: [...store.typed()].toSorted(),
    keys: store.deskKeys().toSorted(),
    phoneKey,
    day: JSON.stringify(store.day),
  }
}

/** Every tenth entry is of somebody who joins by name. */
function typed(seq: number): TypedText[] {
  return seq % 10 === 0
    ? [{ key: `joining/people/person-${seq}/displayName`, text: `Anna ${seq}` }]
    : []
}

/** What a hub leaves that lost power while it ran, and what a running one's database holds alone. */
function runningDay(hubId = 'hub-1', name = 'c') {
  const data = newFolder()
  const opened = open(data, {}, hubId)
  const { store, timers } = opened
  store.phoneKey(() => `phone key of ${hubId}`)
  for (const key of ['key-a', 'key-b']) store.addDeskKey(key)
  for (let seq = 1; seq <= ENTRIES; seq += 1) {
    store.append(fact(seq, `${name}${seq}`), typed(seq))
    if (seq === FOLDED) timers.pass(60_000)
  }
  const folder = newFolder()
  cpSync(data, folder, { recursive: true })
  timers.pass(60_000)
  const quiet = newFolder()
  cpSync(data, quiet, { recursive: true })
  const all = held(opened)
  store.close()
  return { folder, quiet, closed: data, all }
}

const crashed = runningDay()
const other = runningDay('hub-2', 'other')

type Damage = (folder: string) => void
/** `from` is the folder that is damaged, and `of` the day that then lies there. */
type Case = [name: string, damage: Damage, from?: string, of?: Held]

const inFile =
  (name: string, change: (bytes: Buffer) => void): Damage =>
  (folder) => {
    const path = join(folder, name)
    const bytes = readFileSync(path)
    change(bytes)
    writeFileSync(path, bytes)
  }
const flip = (name: string, offset: number, bit = 4) =>
  inFile(name, (bytes) => {
    bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit)
  })
const remove =
  (...names: string[]): Damage =>
  (folder) => {
    for (const name of names) rmSync(join(folder, name))
  }
const cut =
  (name: string, length: number): Damage =>
  (folder) =>
    truncateSync(join(folder, name), length)
const bring =
  (...names: string[]): Damage =>
  (folder) => {
    for (const name of names) cpSync(join(other.folder, name), join(folder, name))
  }
/** Somebody's own hands: SQLite folds the log in on the way. */
const sql =
  (statements: string): Damage =>
  (folder) => {
    const database = new DatabaseSync(join(folder, 'day.sqlite'))
    database.exec(statements)
    database.close()
  }

function spread(count: number, end: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((index * end) / count))
}
const sizeOf = (name: string, folder = crashed.folder) => readFileSync(join(folder, name)).length

const MAIN = 'day.sqlite'
const LOG = 'day.sqlite-wal'
const HEAD = 'day.head'
const CUTS = triesOf({ share: 8, all: 20 })

const CASES: Case[] = [
  ...spread(triesOf({ share: 20, all: 60 }), sizeOf(MAIN)).map(
    (at): Case => [`a bit of the database at ${at}`, flip(MAIN, at + 7)],
  ),
  ...[
    0, 15, 16, 17, 18, 19, 20, 23, 27, 31, 35, 39, 43, 47, 55, 59, 63, 67, 71, 95, 99, 100, 103,
    105, 108,
  ].map((at): Case => [`a bit of the database’s first page at ${at}`, flip(MAIN, at, at % 8)]),
  ...spread(triesOf({ share: 12, all: 30 }), sizeOf(LOG)).map(
    (at): Case => [`a bit of the log at ${at}`, flip(LOG, at + 5)],
  ),
  ...[0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 48, 56].map(
    (at): Case => [`a bit of the log’s first frame at ${at}`, flip(LOG, at)],
  ),
  ...spread(16, 256).map((at): Case => [`a bit of the head at ${at}`, flip(HEAD, at)]),
  ...spread(CUTS, sizeOf(MAIN)).map(
    (at): Case => [`the database cut to ${at} bytes`, cut(MAIN, at)],
  ),
  ...spread(CUTS, sizeOf(LOG)).map((at): Case => [`the log cut to ${at} bytes`, cut(LOG, at)]),
  ...[0, 1, 100, 255].map((at): Case => [`the head cut to ${at} bytes`, cut(HEAD, at)]),
  ['the database is missing', remove(MAIN)],
  ['the database and its log are missing', remove(MAIN, LOG)],
  ['the database and the head are missing', remove(MAIN, HEAD)],
  ['the log is missing', remove(LOG)],
  ['the head is missing', remove(HEAD)],
  ['the log and the head are missing', remove(LOG, HEAD)],
  [
    'only zeros are left',
    inFile(MAIN, (bytes) => {
      bytes.fill(0)
    }),
  ],
  ['the database of another day', bring(MAIN), crashed.folder, other.all],
  ['the log of another day', bring(LOG)],
  ['the head of another day', bring(HEAD)],
  ['the database and log of another day', bring(MAIN, LOG), crashed.folder, other.all],
  ['the log and head of another day', bring(LOG, HEAD)],
  ...['meta', 'journal', 'desk_key', 'typed_text'].map(
    (table): Case => [`the table ${table} dropped`, sql(`DROP TABLE ${table}`)],
  ),
  ...[1, 60, 119, 120].map(
    (seq): Case => [`entry ${seq} deleted`, sql(`DELETE FROM journal WHERE seq = ${seq}`)],
  ),
  ...[1, 60, 120].map(
    (seq): Case => [
      `entry ${seq} changed`,
      sql(`UPDATE journal SET fact = replace(fact, 'Koffie', 'Thee') WHERE seq = ${seq}`),
    ],
  ),
  [
    'two entries reordered',
    sql(
      'UPDATE journal SET seq = -1 WHERE seq = 7; UPDATE journal SET seq = 7 WHERE seq = 8; UPDATE journal SET seq = 8 WHERE seq = -1',
    ),
  ],
  ['the end of the journal deleted', sql('DELETE FROM journal WHERE seq > 90')],
  ['all entries deleted', sql('DELETE FROM journal')],
  ['an entry added', sql('INSERT INTO journal SELECT 121, fact, sum FROM journal WHERE seq = 120')],
  [
    'the day changed',
    sql("UPDATE meta SET value = replace(value, 'Staat', 'Stad') WHERE name = 'beginning'"),
  ],
  ['the day deleted', sql("DELETE FROM meta WHERE name = 'beginning'")],
  ['the phones’ key changed', sql("UPDATE meta SET value = 'other' WHERE name = 'phone-key'")],
  ['the phones’ key deleted', sql("DELETE FROM meta WHERE name = 'phone-key'")],
  ['a desk’s key deleted', sql("DELETE FROM desk_key WHERE hash = 'key-b'")],
  ['a desk’s key added', sql("INSERT INTO desk_key VALUES ('key-c')")],
  ['a name deleted', sql("DELETE FROM typed_text WHERE key LIKE '%/person-50/%'")],
  ['a name changed', sql("UPDATE typed_text SET text = 'Piet' WHERE key LIKE '%/person-50/%'")],
  ['a name added', sql("INSERT INTO typed_text VALUES ('somebody', 'Anna')")],
  // Quiet for some seconds: all of it is in the database.
  ['the log of a quiet day is missing', remove(LOG), crashed.quiet],
  ['the head of a quiet day is missing', remove(HEAD), crashed.quiet],
  ['the database of a quiet day alone', remove(LOG, HEAD), crashed.quiet],
  ['a quiet day is empty', cut(MAIN, 0), crashed.quiet],
  // Closed, and damaged where it lay.
  ...spread(triesOf({ share: 5, all: 15 }), sizeOf(MAIN, crashed.closed)).map(
    (at): Case => [`a bit of a closed database at ${at}`, flip(MAIN, at + 11), crashed.closed],
  ),
  ['the head of a closed day is missing', remove(HEAD), crashed.closed],
  ['the head of a closed day is empty', cut(HEAD, 0), crashed.closed],
  ['a closed day is empty', cut(MAIN, 0), crashed.closed],
  ['a closed day is missing', remove(MAIN), crashed.closed],
]

const SENTENCE = new RegExp(
  [
    /^\S+day\.sqlite is (empty|missing, though \S+( which names entry \d+,)? is there); nothing of it/,
    /^\S+day\.head is (missing|damaged): whether anything after entry \d+ was acknowledged can't be known; --recover/,
    /^\S+day\.sqlite is damaged: (entry \d+ |entries \d+ to \d+ |the day itself |its table \w+ is |it can't be read |what (is|was) kept |the (names|keys) |its structure |the head ).*; (--recover goes on with|nothing of it)/,
    /^\S+day\.sqlite was written by another version .*format \d+/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}

/** What the hub opens, or the sentence with which it refuses to. */
function tried(folder: string, asked: Partial<HubOptions> = {}): Held | string {
  try {
    const opened = open(folder, asked)
    const all = held(opened)
    opened.store.close()
    return all
  } catch (error) {
    if (error instanceof StartProblem) return error.message
    throw error
  }
}

test.each(CASES)('K4 K5 K6 K7 %s', (_name, damage, from = crashed.folder, of = crashed.all) => {
  const folder = newFolder()
  cpSync(from, folder, { recursive: true })
  damage(folder)
  const before = filesIn(folder)
  const found = tried(folder)
  if (typeof found !== 'string') {
    expect(found).toEqual(of)
    return
  }
  expect(found).toMatch(SENTENCE)
  expect(filesIn(folder)).toEqual(before)
  const recovered = tried(folder, { recover: true, day: null })
  if (typeof recovered === 'string') {
    expect(recovered).toBe(found)
    expect(filesIn(folder)).toEqual(before)
    return
  }
  const said = Number(/--recover goes on with entr(?:y|ies) (?:1 to )?(\d+)/.exec(found)?.[1] ?? 0)
  expect(recovered.entries).toEqual(of.entries.slice(0, said))
  // What was there is there still, beside it.
  const after = Object.values(filesIn(folder))
  for (const [name, bytes] of Object.entries(before)) {
    if (!name.endsWith('-shm')) expect(after).toContain(bytes)
  }
  expect(tried(folder, { day: null })).toEqual(recovered)
})

test('K3 K7 a new day that loses power in its very first write is whole, without that write', () => {
  const data = newFolder()
  const { store } = open(data)
  const folder = newFolder()
  const first = fact(1)
  const toJSON = () => {
    cpSync(data, folder, { recursive: true })
    return first
  }
  store.append(Object.assign({ toJSON }, first), [])
  store.close()
  expect(tried(folder)).toMatchObject({ entries: [] })
})
