// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../e2e/world/memory-store.ts'
import { type Fact, STATE_VERSION } from '../../shared/state/facts/fact.ts'
import { FileGone } from '../hub/playback/file-gone.ts'
import type { Store } from '../hub/ports.ts'
import { day, fact, newPath, newStore, reopened } from './day-store.test-kit.ts'
import { dayFiles } from './file/day-files.ts'
import { readHead } from './file/head.ts'
import { findDay } from './found.ts'

/** What every store promises; `reopen` gives the store that a restarted hub finds. */
const stores: [name: string, make: () => { store: Store; reopen(): Store }][] = [
  [
    'memory',
    () => {
      const store = new MemoryStore(day)
      return { store, reopen: () => store }
    },
  ],
  [
    'SQLite',
    () => {
      const { store, files } = newStore()
      const reopen = () => {
        store.close()
        return reopened(files)
      }
      return { store, reopen }
    },
  ],
]

describe.each(stores)('%s', (_name, make) => {
  test('K1 gives back the day and all entries, in order, to a hub that starts again', () => {
    const { store, reopen } = make()
    for (const seq of [1, 2, 3]) store.append(fact(seq), [])
    const again = reopen()
    expect(again.day).toEqual(day)
    expect([...again.facts()]).toEqual([1, 2, 3].map((seq) => fact(seq)))
  })

  test('knows when the last entry was stamped', () => {
    const { store, reopen } = make()
    expect(store.lastAt).toBe(null)
    for (const seq of [1, 2, 3]) store.append(fact(seq), [])
    expect(store.lastAt).toBe(fact(3).entry.at)
    store.move({ origin: 0, position: 0, rate: 1 }, 2, [], [])
    expect(reopen().lastAt).toBe(fact(2).entry.at)
  })

  test('takes entries while the ones before are being read', () => {
    const { store, reopen } = make()
    for (const seq of [1, 2, 3]) store.append(fact(seq), [])
    for (const {
      entry: { seq },
    } of store.facts()) {
      if (seq > 3) break
      store.append(fact(seq + 3), [])
    }
    expect([...reopen().facts()]).toEqual([1, 2, 3, 4, 5, 6].map((seq) => fact(seq)))
  })

  test('what is being read stays as it was, also where a jump back cuts it off meanwhile', () => {
    const { store } = make()
    for (const seq of [1, 2, 3, 4]) store.append(fact(seq), [])
    const read: Fact[] = []
    for (const one of store.facts()) {
      read.push(one)
      if (one.entry.seq !== 2) continue
      store.move({ origin: 0, position: 0, rate: 1 }, 1, [fact(2, 'other')], [])
      for (const seq of [3, 4, 5]) store.append(fact(seq, 'other'), [])
    }
    expect(read).toEqual([1, 2, 3, 4].map((seq) => fact(seq)))
  })

  test('takes no second entry under the same number', () => {
    const { store } = make()
    store.append(fact(1), [])
    expect(() => store.append(fact(1), [])).toThrow()
  })

  test('R7 keeps a rehearsal’s new time, and what stands in place of what was cut off', () => {
    const { store, reopen } = make()
    expect(store.movedTo).toBe(null)
    for (const seq of [1, 2, 3]) store.append(fact(seq), [])
    const time = { origin: 1_710_322_860_000.25, position: 1_710_320_000_000, rate: 60 }
    store.move({ ...time, rate: 1 }, 3, [], [])
    const instead = fact(2, 'other')
    store.move(time, 1, [instead], [])
    const again = reopen()
    expect([again.movedTo, [...again.facts()]]).toEqual([time, [fact(1), instead]])
    again.append(fact(3), [])
  })

  test('K9 keeps names until they are forgotten', () => {
    const { store, reopen } = make()
    store.append(fact(1), [{ key: 'p', text: 'Noor' }])
    store.append(fact(2), [{ key: 'q', text: 'Daan' }])
    store.append(fact(3), [{ key: 'p', text: null }])
    expect([...store.typed()]).toEqual([['q', 'Daan']])
    expect([...reopen().typed()]).toEqual([['q', 'Daan']])
  })

  test('K8 gives no fact the number of another, also after a jump back and a start', () => {
    const { store, reopen } = make()
    const numbers: number[] = []
    const take = (from: Store, seq: number) => {
      const origin = from.nextOrigin()
      from.append({ ...fact(seq), origin }, [])
      numbers.push(origin.number)
    }
    for (const seq of [1, 2, 3]) take(store, seq)
    store.move({ origin: 0, position: 0, rate: 1 }, 1, [], [])
    const again = reopen()
    for (const seq of [2, 3]) take(again, seq)
    expect(numbers).toEqual([1, 2, 3, 4, 5])
  })

  test('keeps the desks that were let in, each once', () => {
    const { store, reopen } = make()
    for (const hash of ['a', 'b', 'a']) store.addDeskKey(hash)
    expect(reopen().deskKeys()).toEqual(['a', 'b'])
  })
})

test('R7 a move that can’t be kept whole is not kept at all', () => {
  const { store, files } = newStore()
  for (const seq of [1, 2]) store.append(fact(seq), [])
  const time = { origin: 1, position: 2, rate: 3 }
  expect(() => store.move(time, 1, [fact(2), fact(2)], [])).toThrow()
  expect([...store.facts()]).toEqual([1, 2].map((seq) => fact(seq)))
  store.close()
  const again = reopened(files)
  expect([again.movedTo, [...again.facts()]]).toEqual([null, [1, 2].map((seq) => fact(seq))])
})

/** What may happen to a day's file under a hub that has it open. */
const LOSSES: Record<string, (path: string) => void> = {
  'its folder is deleted': (path) => rmSync(dirname(path), { recursive: true }),
  'its folder is moved': (path) => renameSync(dirname(path), `${dirname(path)}-moved`),
  'the file is deleted': (path) => rmSync(path),
  'the log beside it is deleted': (path) => rmSync(`${path}-wal`),
  'another file has its name': (path) => {
    copyFileSync(path, `${path}.copy`)
    renameSync(`${path}.copy`, path)
  },
}

test.each(Object.entries(LOSSES))('K1 where %s, nothing is taken as kept', (_loss, lose) => {
  const { store, files } = newStore()
  store.append(fact(1), [])
  expect(store.isGone()).toBe(false)
  lose(files.database)
  expect(store.isGone()).toBe(true)
  const time = { origin: 1, position: 2, rate: 3 }
  for (const write of [
    () => store.append(fact(2), []),
    () => store.move(time, 1, [], []),
    () => store.addDeskKey('hash'),
  ]) {
    expect(write).toThrow(FileGone)
  }
  store.close()
})

test('K1 a folder that is put back is gone on with, and holds all that was taken', () => {
  const { store, files } = newStore()
  store.append(fact(1), [])
  const folder = dirname(files.database)
  renameSync(folder, `${folder}-away`)
  expect(() => store.append(fact(2), [])).toThrow(FileGone)
  renameSync(`${folder}-away`, folder)
  store.append(fact(2), [])
  store.close()
  expect([...reopened(files).facts()]).toEqual([1, 2].map((seq) => fact(seq)))
})

test('K12 a file of another version is refused in words, and left as it is', () => {
  const files = dayFiles(newPath())
  const database = new DatabaseSync(files.database)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => findDay(files, () => 'hub')).toThrow('format 99')
})

test('K12 a day that a later version has written in is refused in words', () => {
  const { store, files } = newStore()
  store.append({ ...fact(1), version: STATE_VERSION + 1 }, [])
  store.close()
  expect(() => findDay(files, () => 'hub')).toThrow(`state ${STATE_VERSION + 1}`)
})

test('K3 a head that is taken away is made again, as soon as the hub looks', () => {
  const { store, files } = newStore()
  store.append(fact(1), [])
  rmSync(files.head)
  expect(store.isGone()).toBe(false)
  expect(readHead(files.head)).toMatchObject({ seq: 1, number: 1 })
  store.close()
})

test.each([
  ['seconds', 3, 5_000],
  ['many entries', 256, 0],
])('K10 the database alone holds all of a running day after some %s', (_what, entries, waitMs) => {
  const { store, files, timers } = newStore()
  for (let seq = 1; seq <= entries; seq += 1) store.append(fact(seq), [])
  timers.pass(waitMs)
  const copy = dayFiles(newPath())
  copyFileSync(files.database, copy.database)
  const { content, damage } = findDay(copy, () => 'hub')
  expect(content.rows).toHaveLength(entries)
  // A copy that is made a moment later would lack what came meanwhile.
  expect(damage).toMatch(/day\.head is missing: whether anything after entry \d+ was acknowledged/)
  store.close()
})
