// SPDX-License-Identifier: EUPL-1.2
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { TypedText } from '../../shared/state/facts/typed-texts.ts'
import { fact, newPath, newStore, reopened } from './day-store.test-kit.ts'
import { copyAside, dayFiles, keepPrivate, removeFiles } from './file/day-files.ts'

const PEOPLE = 300
const TIDY_MS = 5_000

/** Ids as phones have them: random, so that rows move from page to page as more come. */
const idOf = (index: number) => `${(index * 7919) % 1_000_003}-person-${index}`
const nameOf = (index: number) => `Wilhelmina-${index}-${'é'.repeat(index % 40)}.`
const joins = (index: number): TypedText[] => [{ key: idOf(index), text: nameOf(index) }]
const leaves = (index: number): TypedText[] => [{ key: idOf(index), text: null }]

/** The names that can still be read in the bytes of any of the files. */
function namesIn(folder: string): number[] {
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  return indexes.filter((index) => bytes.some((text) => text.includes(`Wilhelmina-${index}-`)))
}
const indexes = Array.from({ length: PEOPLE }, (_, index) => index)

/** A day that all of them joined, and every other one left again. */
function halfEmptied() {
  const { store, files, timers } = newStore()
  let seq = 0
  const next = () => {
    seq += 1
    return fact(seq)
  }
  for (const index of indexes) store.append(next(), joins(index))
  for (const index of indexes) if (index % 2 === 1) store.append(next(), leaves(index))
  return { store, files, timers, next }
}

const stayed = indexes.filter((index) => index % 2 === 0)

test('K9 of who has left no byte of the name is in any file, some seconds later', () => {
  const { store, files, timers } = halfEmptied()
  timers.pass(TIDY_MS)
  expect(namesIn(dirname(files.database))).toEqual(stayed)
  expect(store.typed().size).toBe(stayed.length)
  store.close()
})

test('K9 of who has left no byte of the name is in any file once the hub has stopped', () => {
  const { store, files } = halfEmptied()
  store.close()
  expect(namesIn(dirname(files.database))).toEqual(stayed)
  const again = reopened(files)
  expect([...again.typed().values()].toSorted()).toEqual(stayed.map(nameOf).toSorted())
  again.close()
})

test('K9 a name that somebody changes is gone as well, and so is one that a jump back cuts off', () => {
  const { store, files, timers, next } = halfEmptied()
  store.append(next(), [{ key: idOf(0), text: 'Noor' }])
  store.move({ origin: 0, position: 0, rate: 1 }, 10, [], leaves(2))
  timers.pass(TIDY_MS)
  expect(namesIn(dirname(files.database))).toEqual(stayed.slice(2))
  store.close()
})

test('K9 all names can be wiped', () => {
  const { store, files, timers, next } = halfEmptied()
  store.append(next(), stayed.flatMap(leaves))
  timers.pass(TIDY_MS)
  expect([namesIn(dirname(files.database)), store.typed().size]).toEqual([[], 0])
  store.close()
})

const rightsOf = (path: string) => statSync(path).mode & 0o777
const hasRights = process.platform !== 'win32'

test.runIf(hasRights)('K11 nobody else on the machine can read a day’s files', () => {
  const { store, files } = newStore()
  store.append(fact(1), joins(1))
  const folder = dirname(files.database)
  const shown = readdirSync(folder).map((name) => [name, rightsOf(join(folder, name))])
  expect(shown).toEqual(['day.head', 'day.sqlite', 'day.sqlite-wal'].map((name) => [name, 0o600]))
  store.close()
})

test('W4 a rehearsal that begins anew is written over first', () => {
  const { store, files } = newStore()
  store.append(fact(1), joins(1))
  store.close()
  // Another name for the same bytes on the disk.
  const bytes = `${files.database}.bytes`
  linkSync(files.database, bytes)
  expect(readFileSync(bytes, 'utf8')).toContain(nameOf(1))
  removeFiles(files)
  const folder = dirname(files.database)
  expect([readdirSync(folder), namesIn(folder)]).toEqual([['day.sqlite.bytes'], []])
})

test.runIf(hasRights)(
  'K11 files that others could read are theirs no longer, set aside or not',
  () => {
    const { store, files } = newStore()
    store.append(fact(1), [])
    const folder = dirname(files.database)
    copyAside(files, 0)
    store.close()
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
    reopened(files).close()
    const rights = readdirSync(folder).map((name) => rightsOf(join(folder, name)))
    expect(rights).toEqual(rights.map(() => 0o600))
  },
)

test('K11 rights that can’t be taken are no reason not to go on', () => {
  const files = dayFiles(newPath())
  mkdirSync(files.database)
  cpSync(import.meta.filename, files.head)
  expect(() => keepPrivate(files)).not.toThrow()
})
