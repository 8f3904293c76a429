// SPDX-License-Identifier: EUPL-1.2
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { setTimeOf } from '../../../shared/features/wipe/set-time.ts'
import { HOUR } from '../../../shared/instant.ts'
import type { Fact } from '../../../shared/state/facts/fact.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { newFolder } from '../day-store.test-kit.ts'
import { asidesOf, copyAside, type DayFiles, dayFiles, setAside } from '../file/day-files.ts'
import { openDay } from '../open-day.ts'
import { createStore, openFiles } from '../opening.ts'
import type { SqliteStore } from '../sqlite-store.ts'
import { wipeAsides } from './wipe-asides.ts'
import { othersThan, wipeDay, wiping } from './wipe-day.ts'

const DAY = sampleDay('staatsprint')
const ID = 'phone-with-a-long-random-id'
const MARKS = ['Wilhelmina', ID, 'command-of-a-phone']
const BEGUN = { at: 1_710_322_860_000, way: 'button' } as const
const newSecret = () => 'hub-of-tests'
const ports = { timers: fakeTimers(), newSecret }

/** A day in which somebody joined by name, and a desk wrote to walls, with a copy set aside. */
function playedFiles(): DayFiles {
  const files = dayFiles(join(newFolder(), 'day.sqlite'))
  const store = createStore(files, { day: DAY, rehearsal: null }, ports)
  const day = new PlayedDay(DAY)
  day.desk('10:40', { type: 'message', rooms: ['zaal-1'], text: 'Koffie' })
  day.phone(ID, { type: 'join', teamId: 'delta', displayName: 'Wilhelmina' })
  day.facts.forEach((fact, index) => {
    const entry = { ...fact.entry, commandId: index === 1 ? 'command-of-a-phone' : `c${index}` }
    const key = `joining/people/${ID}/displayName`
    store.append({ ...fact, entry }, index === 1 ? [{ key, text: 'Wilhelmina' }] : [])
  })
  copyAside(files, 0)
  store.close()
  return files
}

function openIn(files: DayFiles): SqliteStore {
  const options = { day: null, data: dirname(files.database), rehearseAt: null }
  const more = { chance: () => 0.5, wallNow: () => 0 }
  return openDay({ ...options, replace: false, recover: false }, { ...ports, ...more }).store
}

/** What of the marks can be read in any file, or in a file's name. */
function foundIn({ database }: DayFiles): string[] {
  const folder = dirname(database)
  const all = readdirSync(folder).map((name) => name + readFileSync(join(folder, name), 'latin1'))
  return MARKS.filter((mark) => all.some((text) => text.includes(mark)))
}

test('W1 a wiped day is the same day, in which nobody can be found', () => {
  const files = playedFiles()
  expect(foundIn(files)).toEqual(MARKS)
  wipeDay(files, BEGUN, newSecret)
  expect(foundIn(files)).toEqual([])
  expect(readdirSync(dirname(files.database))).toEqual(['day.sqlite'])
  const store = openIn(files)
  const facts = [...store.facts()]
  expect(facts.map(({ entry }) => entry.command.type)).toEqual(['message', 'join'])
  expect(facts[1]?.entry).toMatchObject({ by: { personId: 'wiped-1' }, commandId: 'wiped-2' })
  expect(store.typed().size).toBe(0)
  store.close()
})

test('W2 the receipt says what went, how many of each, when, and by what', () => {
  const files = playedFiles()
  wipeDay(files, BEGUN, newSecret)
  const store = openIn(files)
  // The day’s database and head, and the copies of these and of its log.
  const counts = { people: 1, texts: { joining: 1 }, commands: {}, files: 5 }
  expect(store.receipt).toEqual({ ...BEGUN, ...counts })
  store.close()
})

test('W3 ended at any step, the next start finds the day as it was and wipes it, or the wiped one', () => {
  const whole = playedFiles()
  const steps = [...wiping(dayFilesIn(copied(whole)), BEGUN, newSecret)].length
  expect(steps).toBeGreaterThan(8)
  for (let last = 1; last <= steps; last += 1) {
    const files = dayFilesIn(copied(whole))
    const begun = wiping(files, BEGUN, newSecret)
    for (let step = 0; step < last; step += 1) begun.next()
    const store = openIn(files)
    expect([last, foundIn(files), store.receipt?.at]).toEqual([last, [], BEGUN.at])
    expect([...store.facts()].length).toBe(2)
    store.close()
  }
})

const dayFilesIn = (folder: string) => dayFiles(join(folder, 'day.sqlite'))

function copied({ database }: DayFiles): string {
  const folder = newFolder()
  cpSync(dirname(database), folder, { recursive: true })
  return folder
}

test('W4 a hub that lost power while it ran has its log wiped as well', () => {
  const files = dayFilesIn(newFolder())
  const store = createStore(files, { day: DAY, rehearsal: null }, ports)
  const [fact] = joined()
  if (fact) store.append(fact, [{ key: `joining/people/${ID}/displayName`, text: 'Wilhelmina' }])
  const crashed = dayFilesIn(copied(files))
  store.close()
  expect(foundIn(crashed)).toContain('Wilhelmina')
  wipeDay(crashed, BEGUN, newSecret)
  expect(foundIn(crashed)).toEqual([])
  openIn(crashed).close()
})

function joined(): readonly Fact[] {
  const day = new PlayedDay(DAY)
  day.phone(ID, { type: 'join', teamId: 'delta', displayName: 'Wilhelmina' })
  return day.facts
}

test('W5 a day that was set aside is wiped at its own time, whatever has its place', () => {
  const { aside, beside, wipeAt } = playedAside()
  wipeAt(setTimeOf(DAY) - 1)
  expect(foundIn(aside)).toEqual(MARKS)
  wipeAt(setTimeOf(DAY))
  expect(foundIn(aside)).toEqual([])
  expect(readdirSync(dirname(aside.database)).sort()).toEqual([basename(aside.database), ...beside])
  const again = openFiles(aside, ports)
  expect([[...again.facts()].length, again.receipt?.people]).toEqual([2, 1])
  again.close()
})

test('W5 what was set aside damaged is gone 24 hours after it was', () => {
  const { aside, beside, wipeAt } = playedAside()
  cpSync(import.meta.filename, aside.database)
  wipeAt(BEGUN.at + 24 * HOUR - 1)
  expect(foundIn(aside)).toEqual(MARKS)
  wipeAt(BEGUN.at + 24 * HOUR)
  expect(readdirSync(dirname(aside.database)).sort()).toEqual(beside)
})

/** A played day that was set aside, and the files of another day and its rehearsal beside it. */
function playedAside() {
  const files = playedFiles()
  for (const path of othersThan(files)) if (path !== files.head) rmSync(path)
  setAside(files, BEGUN.at)
  createStore(files, { day: DAY, rehearsal: null }, ports).close()
  writeFileSync(join(dirname(files.database), 'rehearsal.sqlite'), '')
  const [aside] = asidesOf(files).map((one) => one.files)
  if (!aside) throw new Error('nothing was set aside')
  const wipeAt = (now: number) =>
    wipeAsides(files, now, newSecret, (what, error) => {
      throw new Error(what, { cause: error })
    })
  return { aside, beside: ['day.sqlite', 'rehearsal.sqlite'], wipeAt }
}

test('W4 what can’t be read stays as it is, and says so', () => {
  const files = dayFilesIn(newFolder())
  cpSync(import.meta.filename, files.database)
  expect(() => wipeDay(files, BEGUN, newSecret)).toThrow(/damaged/)
  expect(readdirSync(dirname(files.database))).toEqual(['day.sqlite'])
})
