// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../instant.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import { firstState, type State } from '../state.ts'
import { STATE_VERSION } from './fact.ts'
import { folded } from './fold.ts'
import { beginningOf, lifted, MIGRATIONS, type Migration } from './migrations.ts'

const DAY = sampleDay('staatsprint')

function played(): PlayedDay {
  const day = new PlayedDay(DAY)
  day.phone('p', { type: 'join', teamId: 'delta', displayName: null })
  day.desk('10:40', { type: 'message', rooms: ['zaal-1', 'zaal-2'], text: 'Koffie' })
  day.lengthen('10:42', ['zaal-2'], 5 * MINUTE)
  day.desk('10:43', { type: 'message', rooms: ['zaal-1'], text: 'Thee' })
  day.desk('10:44', { type: 'undo', saw: 4 })
  return day
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** A made-up next version: screens by a list of rooms, and a message is said. */
const NEXT: Migration = {
  to: STATE_VERSION + 1,
  parts(parts) {
    const { screens, ...rest } = parts as State
    const notes = Object.entries(screens).map(([room, { message }]) => [room, { note: message }])
    return { ...rest, notes: Object.fromEntries(notes) }
  },
  command(command) {
    const { type } = command as { type: string }
    return type === 'message' ? { ...(command as object), type: 'say' } : command
  },
}

/** A made-up version after that: a note is in capitals. */
const AFTER: Migration = {
  to: STATE_VERSION + 2,
  parts(parts) {
    const { notes, ...rest } = parts as { notes: Record<string, { note: string | null }> }
    const loud = Object.entries(notes).map(([room, { note }]) => [room, note?.toUpperCase()])
    return { ...rest, notes: Object.fromEntries(loud) }
  },
  command: (command) => command,
}

test('F8 a journal of an older version is the same day in the next, with all its steps', () => {
  const day = played()
  const { first, facts } = lifted(beginningOf(firstState(DAY)), throughJson(day.facts), [
    ...MIGRATIONS,
    NEXT,
    AFTER,
  ])
  const { history, ...state } = folded(first, facts)
  expect(state).toMatchObject({ notes: { 'zaal-1': 'KOFFIE', 'zaal-2': 'KOFFIE' }, seq: 5 })
  expect(state.joining).toEqual(day.state.joining)
  const tea = history.redo?.step
  expect(tea?.command).toMatchObject({ type: 'say', text: 'Thee' })
  expect(tea?.forth).toEqual([{ path: ['notes', 'zaal-1'], value: 'THEE' }])
  expect(tea?.back).toEqual([{ path: ['notes', 'zaal-1'], value: 'KOFFIE' }])
  expect(history.undo?.step.seq).toBe(3)
})

test('F8 what was written by the newest version stays as it is, behind what was lifted', () => {
  const day = played()
  const [newest] = day.facts.slice(-1)
  if (!newest) throw new Error('nothing was done')
  const written = { ...newest, version: NEXT.to, changes: [], history: null }
  const { facts } = lifted(
    beginningOf(firstState(DAY)),
    [...day.facts.slice(0, 2), written],
    [NEXT],
  )
  const all = [...facts]
  expect(all.map(({ version }) => version)).toEqual([NEXT.to, NEXT.to, NEXT.to])
  expect(all[2]).toBe(written)
})

test('F8 a journal that the newest version began is asked for nothing', () => {
  const beginning = { ...beginningOf(firstState(DAY)), version: NEXT.to }
  const day = played()
  expect(lifted(throughJson(beginning), day.facts, [NEXT])).toEqual({
    first: firstState(DAY),
    facts: day.facts,
  })
})

test('F8 a part that a feature brought along since begins as in a new day', () => {
  const { version, parts } = beginningOf(firstState(DAY))
  const { displays, ...older } = parts as State
  expect(lifted({ version, parts: older }, []).first.displays).toEqual({})
})

test('F8 there is a migration to each version after the first', () => {
  const versions = Array.from({ length: STATE_VERSION - 1 }, (_, index) => index + 2)
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(versions)
})
