// SPDX-License-Identifier: EUPL-1.2
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { folded } from '../../../shared/state/facts/fold.ts'
import { withTexts } from '../../../shared/state/facts/typed-texts.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { day, newFolder, newPath } from '../day-store.test-kit.ts'
import { dayFiles } from '../file/day-files.ts'
import { openDay } from '../open-day.ts'
import type { SqliteStore } from '../sqlite-store.ts'

const JOIN = { type: 'join', teamId: 'delta', displayName: 'Wilhelmina' }
const LEAVE = { type: 'leave' }
const LOCK = { type: 'lockJoining', isLocked: true }

/** A file as the stores of format 1 left it when their hub lost power: all of it in its log. */
function writeFormat1(commands: readonly object[]): string {
  const path = newPath()
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE journal (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL) STRICT;
    CREATE TABLE desk_key (hash TEXT PRIMARY KEY) STRICT;
    INSERT INTO desk_key VALUES ('key');
    INSERT INTO meta VALUES ('phone-key', 'phones');
    PRAGMA user_version = 1;
  `)
  database.prepare("INSERT INTO meta VALUES ('day', ?)").run(JSON.stringify(day))
  const insert = database.prepare('INSERT INTO journal (seq, entry) VALUES (?, ?)')
  for (const [index, command] of commands.entries()) {
    const isPhone = command === JOIN || command === LEAVE
    const by = isPhone ? { kind: 'attendee', personId: 'p' } : { kind: 'desk', deskId: 'd' }
    const entry = {
      seq: index + 1,
      at: 1_710_322_860_000 + index,
      by,
      commandId: `c${index}`,
      command,
    }
    insert.run(entry.seq, JSON.stringify(entry))
  }
  const folder = newFolder()
  cpSync(dirname(path), folder, { recursive: true })
  database.close()
  return folder
}

/** What these files had besides, which a rehearsal that was moved leaves. */
function moved(folder: string): string {
  const database = new DatabaseSync(dayFiles(join(folder, 'day.sqlite')).database)
  const time = JSON.stringify({ from: 1_000, at: 2_000, speed: 60 })
  database.prepare("INSERT INTO meta VALUES ('moved-to', ?)").run(time)
  database.close()
  return folder
}

function open(data: string, asked = {}) {
  const ports = {
    timers: fakeTimers(),
    newSecret: () => 'hub-1',
    chance: () => 0,
    wallNow: () => 0,
  }
  const options = {
    data,
    day: null,
    rehearseAt: null,
    replace: false,
    recover: false,
  }
  return openDay({ ...options, ...asked }, ports)
}

function stateOf(store: SqliteStore) {
  return withTexts(folded(store.first, store.facts()), store.typed())
}

test('K12 a file of format 1 opens as one of the newest, with what people typed apart', () => {
  const folder = writeFormat1([JOIN, LOCK])
  for (const hubId of ['hub-1', 'the same']) {
    const { store, notes } = open(folder)
    const { joining } = stateOf(store)
    expect([hubId, joining.isLocked, joining.people.get('p')?.displayName]).toEqual([
      hubId,
      true,
      'Wilhelmina',
    ])
    expect([store.deskKeys(), store.phoneKey(() => '')]).toEqual([['key'], 'phones'])
    expect([...store.facts()].map(({ origin }) => origin)).toEqual(
      [1, 2].map((number) => ({ hub: 'hub-1', number })),
    )
    expect(notes.filter((note) => !note.startsWith('the day is on'))).toEqual([])
    store.close()
  }
})

test('K12 where a rehearsal was moved to is kept in today’s words', () => {
  const { store } = open(moved(writeFormat1([LOCK])))
  expect(store.movedTo).toEqual({ origin: 1_000, position: 2_000, rate: 60 })
  store.close()
})

test('K9 a name of somebody who left is in no file any more', () => {
  const folder = writeFormat1([JOIN, LEAVE])
  open(folder).store.close()
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  expect(bytes.join()).not.toContain('Wilhelmina')
})

test('K12 whoever opens a day is told what is read otherwise than it was', () => {
  const unknown = { type: 'somersault' }
  const { store, notes } = open(writeFormat1([LOCK, unknown]))
  expect(notes[0]).toBe(
    'entry 2 of this day, which an older version accepted, changes nothing by the rules that this one knows',
  )
  expect(stateOf(store).joining.isLocked).toBe(true)
  store.close()
})

test('K4 an entry that can’t be read is told with its number', () => {
  const folder = writeFormat1([LOCK, LOCK, LOCK])
  const database = new DatabaseSync(dayFiles(join(folder, 'day.sqlite')).database)
  database.exec("UPDATE journal SET entry = replace(entry, '{', '[') WHERE seq = 2")
  database.close()
  expect(() => open(folder)).toThrow(
    /damaged: entry 2 can't be read; --recover goes on with entry 1,/,
  )
  const { store } = open(folder, { recover: true })
  expect([...store.facts()]).toHaveLength(1)
  store.close()
})
