// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../day/any-day.test-kit.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import { anyAction } from '../random-days/any-actions.test-kit.ts'
import { playThrough } from '../random-days/any-play.test-kit.ts'
import { firstState, type State } from '../state.ts'
import { playTeams } from './day-of-teams.test-kit.ts'
import { changingParts, STATE_VERSION } from './fact.ts'
import { PersistentMap } from './persistent-map.ts'

const FILE = join(import.meta.dirname, 'recorded-state-shapes.json')

/** By version of the state, what may stand in it. */
type Recorded = Record<number, string[]>

/** Parts that are filed by id. */
const BY_ID = [
  'screens',
  'displays',
  'joining.people',
  'joining.removed',
  'runs.rooms',
  'runs.common.ahead',
  'runs.common.past.facts',
  'runs.rooms.*.ahead',
  'runs.rooms.*.past.facts',
  'naming.proposals',
  'pitches.draws',
  'naming.chosen',
  'facilitators',
  'help.calls',
  'help.done',
  'joining.merged',
  'race.told.member',
  'race.told.captain',
  'race.told.desk',
  'race.closed',
  'jury.jurors',
  'jury.sheets',
  'jury.sheets.*',
  'jury.sheets.*.*.scores',
]

/** What stands where in states of random days, and of ones with phones, displays and teams. */
function shapeNow(): string[] {
  const found = new Set<string>()
  const look = (state: State) => {
    // The day has a version and a schema of its own.
    for (const [part, value] of Object.entries(changingParts({ ...state }))) {
      if (part !== 'day') addShape(value, part, found)
    }
  }
  look(firstState(sampleDay('staatsprint')))
  look(withPeople())
  playTeams(look)
  const actions = fc.array(anyAction, { minLength: 80, maxLength: 80 })
  for (const [day, each] of fc.sample(fc.tuple(anyDay, actions), { numRuns: 60, seed: 1 })) {
    playThrough(day, each, [['any state', (step) => look(step.day.state)]])
  }
  return [...found].toSorted()
}

function withPeople(): State {
  const day = new PlayedDay(sampleDay('staatsprint'))
  const rooms = ['zaal-1']
  for (const id of ['a', 'b']) {
    day.phone(id, { type: 'join', teamId: 'delta', displayName: 'Noor' })
    day.desk('10:40', { type: 'pairDisplay', deviceId: id, roomId: 'zaal-1', name: 'TV' })
  }
  day.phone('a', { type: 'takeRole', roleId: 'timekeeper', isTaken: true })
  day.desk('10:41', { type: 'removePeople', numbers: [[2, 2]] })
  day.desk('10:41', { type: 'testPattern', deviceIds: ['a'], isShown: true })
  day.desk('10:41', { type: 'message', rooms, text: 'Koffie' })
  day.desk('10:41', { type: 'show', rooms, scene: 'coming' })
  day.desk('10:41', { type: 'testSound', rooms })
  return day.state
}

function addShape(value: unknown, path: string, found: Set<string>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    found.add(`${path}: ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`)
    return
  }
  const entries = value instanceof PersistentMap ? value : Object.entries(value)
  for (const [key, part] of entries) {
    addShape(part, `${path}.${BY_ID.includes(path) ? '*' : key}`, found)
  }
}

function recorded(): Recorded {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

/** Of parts that were there when the version was recorded: one that is new begins as it is at first. */
function inPartsOf(known: readonly string[], shape: readonly string[]): string[] {
  const partOf = (line: string) => line.split(/[.:]/)[0]
  const parts = new Set(known.map(partOf))
  return shape.filter((line) => parts.has(partOf(line)))
}

test('F8 a changed state has a new version (RECORD_STATE=1 npx vitest run shared/state)', () => {
  const shape = shapeNow()
  const all = recorded()
  const known = all[STATE_VERSION] ?? []
  expect(
    inPartsOf(known, shape),
    'the state changed: raise STATE_VERSION, write its migration, then record it',
  ).toEqual(known)
  if (process.env.RECORD_STATE) {
    writeFileSync(FILE, `${JSON.stringify({ ...all, [STATE_VERSION]: shape }, null, 1)}\n`)
  }
  expect(shape, 'a part is not recorded yet: RECORD_STATE=1 records it').toEqual(
    recorded()[STATE_VERSION],
  )
})
