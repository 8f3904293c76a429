// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { type Fact, STATE_VERSION } from '../../shared/state/facts/fact.ts'
import { type FakeTimers, fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { type DayFiles, dayFiles } from './file/day-files.ts'
import { createStore, openFiles } from './opening.ts'
import type { SqliteStore } from './sqlite-store.ts'

export const day = sampleDay('staatsprint')

export const fact = (seq: number, commandId = `c${seq}`): Fact => ({
  version: STATE_VERSION,
  origin: { hub: 'hub-of-tests', number: seq },
  entry: {
    seq,
    at: 1_710_322_860_000.25 + seq,
    by: { kind: 'desk', deskId: 'desk' },
    commandId,
    command: { type: 'message', rooms: 'all', text: `Koffie ‘${seq}’ \u{1F600}` },
  },
  changes: [{ path: ['screens', 'zaal-1', 'message'], value: `Koffie ‘${seq}’ \u{1F600}` }],
  history: { kind: 'step', by: 1 },
})

// In memory where there is such a folder: hundreds of stores would wait for the disk.
const ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

export function newFolder(): string {
  const folder = mkdtempSync(join(ROOT, 'zaalscherm-store-'))
  made.push(folder)
  return folder
}

export const newPath = () => join(newFolder(), 'day.sqlite')

const ports = (timers: FakeTimers) => ({ timers, newSecret: () => 'hub-of-tests' })

/** A day's store in new files, whose timers go off when `timers` are told to. */
export function newStore({ hubId = 'hub-of-tests' } = {}): {
  store: SqliteStore
  files: DayFiles
  timers: FakeTimers
} {
  const files = dayFiles(newPath())
  const timers = fakeTimers()
  const newSecret = () => hubId
  const store = createStore(files, { day, rehearsal: null }, { timers, newSecret })
  return { store, files, timers }
}

/** The store that a hub which starts again finds. */
export function reopened(files: DayFiles): SqliteStore {
  return openFiles(files, ports(fakeTimers()))
}
