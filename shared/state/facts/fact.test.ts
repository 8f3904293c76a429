// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { apply } from '../apply.ts'
import type { Entry } from '../entry.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import { firstState, type State } from '../state.ts'
import { factOf } from './fact.ts'
import { folded } from './fold.ts'
import { withTexts } from './typed-texts.ts'

const DAY = sampleDay('staatsprint')
const ORIGIN = { hub: 'hub', number: 1 }
const KEY = 'joining/people/p/displayName'
const NEWCOMER = { kind: 'attendee', personId: 'p' } as const

/** What is to be kept of a phone's command, and the state after it. */
function accepted(state: State, command: Entry['command'], by: Entry['by'] = NEWCOMER) {
  const entry = { seq: state.seq + 1, at: state.at, by, commandId: `c${state.seq}`, command }
  const applied = apply(state, entry)
  if ('refusal' in applied) throw new Error(applied.refusal.name)
  return { ...factOf(state, applied.value, entry, ORIGIN), after: applied.value }
}

const joinAs = (displayName: string | null): Entry['command'] => {
  return { type: 'join', teamId: 'delta', displayName }
}

test('F7 a name that somebody typed stands in no fact, and is kept until they go', () => {
  const joined = accepted(firstState(DAY), joinAs('Noor'))
  expect(joined.typed).toEqual([{ key: KEY, text: 'Noor' }])
  const renamed = accepted(joined.after, joinAs('Sanne'))
  expect([renamed.typed, renamed.fact.changes]).toEqual([[{ key: KEY, text: 'Sanne' }], []])
  const left = accepted(renamed.after, { type: 'leave' })
  expect(left.typed).toEqual([{ key: KEY, text: null }])
  const facts = [joined.fact, renamed.fact, left.fact]
  expect(JSON.stringify(facts)).not.toMatch(/Noor|Sanne/)
})

test('F7 a desk that takes somebody out has their name forgotten', () => {
  const joined = accepted(firstState(DAY), joinAs('Noor'))
  const desk = { kind: 'desk', deskId: 'desk' } as const
  const out = accepted(joined.after, { type: 'removePeople', numbers: [[1, 1]] }, desk)
  expect(out.typed).toEqual([{ key: KEY, text: null }])
})

test('F7 with the names that are kept the state is what it was', () => {
  const { fact, after } = accepted(firstState(DAY), joinAs('Noor'))
  const opened = folded(firstState(DAY), [fact])
  expect(opened.joining.people.get('p')?.displayName).toBe(null)
  expect(withTexts(opened, new Map([[KEY, 'Noor']]))).toEqual(after)
})

test('F3 an undo leaves alone what phones, displays and sound tests did since', () => {
  const day = new PlayedDay(DAY)
  day.desk('10:40', { type: 'message', rooms: ['zaal-1'], text: 'Koffie' })
  day.desk('10:41', { type: 'message', rooms: ['zaal-1'], text: 'Thee' })
  day.desk('10:42', { type: 'testSound', rooms: ['zaal-1'] })
  day.phone('p', joinAs(null) as { type: 'leave' })
  day.desk('10:43', { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: '' })
  const { joining, displays, screens } = day.state
  expect(day.desk('10:44', { type: 'undo', saw: 2 })).toBe(null)
  expect(day.state.screens['zaal-1']).toEqual({ ...screens['zaal-1'], message: 'Koffie' })
  expect([day.state.joining, day.state.displays]).toEqual([joining, displays])
})

test('F4 a fact says what becomes of the steps', () => {
  const day = new PlayedDay(DAY)
  day.desk('10:40', { type: 'message', rooms: ['zaal-1'], text: 'Koffie' })
  day.desk('10:41', { type: 'message', rooms: ['zaal-1'], text: 'Thee' })
  day.desk('10:42', { type: 'testSound', rooms: ['zaal-1'] })
  day.desk('10:43', { type: 'undo', saw: 2, to: 1 })
  day.desk('10:44', { type: 'redo', saw: 1 })
  expect(day.facts.map(({ history }) => history)).toEqual([
    { kind: 'step', by: 1 },
    { kind: 'step', by: 1 },
    null,
    { kind: 'undone', count: 2 },
    { kind: 'redone' },
  ])
})

test('F6 a step weighs what it changed, however large the day', () => {
  const day = new PlayedDay(DAY)
  day.desk('10:40', { type: 'message', rooms: ['zaal-1'], text: 'Koffie' })
  day.desk('10:41', { type: 'message', rooms: ['zaal-1'], text: 'Thee' })
  const step = day.state.history.undo?.step
  expect([step?.forth, step?.back]).toEqual([
    [{ path: ['screens', 'zaal-1', 'message'], value: 'Thee' }],
    [{ path: ['screens', 'zaal-1', 'message'], value: 'Koffie' }],
  ])
})
