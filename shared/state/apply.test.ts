// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../day/sample-day.test-kit.ts'
import { MINUTE } from '../instant.ts'
import { apply } from './apply.ts'
import { PlayedDay, steeredIn } from './played-day.test-kit.ts'
import { firstState, takenKey } from './state.ts'

const staatsprint = sampleDay('staatsprint')
const played = () => new PlayedDay(staatsprint)
const FACILITATOR = { kind: 'desk', deskId: 'd' } as const

test('S1 an accepted entry counts on, keeps its time and takes its id', () => {
  const by = FACILITATOR
  const command = { type: 'lockJoining', isLocked: true } as const
  const applied = apply(firstState(staatsprint), { seq: 1, at: 77, by, commandId: 'c', command })
  if ('refusal' in applied) throw new Error(applied.refusal.name)
  const { seq, at, taken, joining } = applied.value
  expect([seq, at, joining.isLocked]).toEqual([1, 77, true])
  expect(taken.get(takenKey({ by, commandId: 'c' }))).toBe(1)
})

test('S3 two senders may choose the same id, whatever it is made of', () => {
  const keys = [
    takenKey({ by: { kind: 'desk', deskId: 'a' }, commandId: 'b:c' }),
    takenKey({ by: { kind: 'desk', deskId: 'a:b' }, commandId: 'c' }),
    takenKey({ by: { kind: 'attendee', personId: 'a' }, commandId: 'b:c' }),
  ]
  expect(new Set(keys).size).toBe(3)
})

test('S6 phones don’t steer and desks don’t join', () => {
  const day = played()
  const phone = { kind: 'attendee', personId: 'p' } as const
  expect(day.take(1, phone, { type: 'lockJoining', isLocked: true })).toEqual({
    name: 'not-allowed',
  })
  expect(day.take(1, FACILITATOR, { type: 'leave' })).toEqual({ name: 'not-allowed' })
})

test('S2 a command on rooms is for all of them or none', () => {
  const day = played()
  const rooms = ['zaal-1', 'zaal-9']
  expect(day.lengthen('10:40', rooms, MINUTE)).toEqual({ name: 'unknown-room', roomId: 'zaal-9' })
  const saw = { 'zaal-1': 'fase1/stap-1/clusteren', 'zaal-2': 'fase2' }
  expect(day.desk('10:40', { type: 'next', rooms: ['zaal-1', 'zaal-2'], saw })).toEqual({
    name: 'stale',
    roomId: 'zaal-2',
  })
  expect(day.journal).toEqual([])
})

test('S2 a room that is named twice is moved once', () => {
  const day = played()
  day.lengthen('10:42', ['zaal-2', 'zaal-2'], 5 * MINUTE)
  expect(day.span('zaal-2', 'fase1/stap-1/clusteren')).toBe('10:35–10:50')
})

test('S5 undo takes back the last command, and only the one that its sender means', () => {
  const day = played()
  expect(day.desk('10:40', { type: 'undo', saw: 1 })).toEqual({ name: 'nothing-to-undo' })
  day.lengthen('10:40', ['zaal-1'], MINUTE)
  const first = steeredIn(day.state)
  day.steer('10:41', 'next', ['zaal-2'])
  expect(day.desk('10:42', { type: 'undo', saw: 1 })).toEqual({ name: 'undo-is-stale' })
  expect(day.desk('10:42', { type: 'undo', saw: 2 })).toBe(null)
  expect(steeredIn(day.state)).toEqual(first)
  expect(day.desk('10:43', { type: 'undo', saw: 1 })).toBe(null)
  expect(steeredIn(day.state)).toEqual(steeredIn(firstState(staatsprint)))
})

test('S5 an undo leaves people and paired displays alone', () => {
  const day = played()
  day.lengthen('10:40', ['zaal-1'], MINUTE)
  day.phone('p', { type: 'join', teamId: 'delta', displayName: null })
  day.desk('10:41', { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: 'TV' })
  expect(day.desk('10:42', { type: 'undo', saw: 1 })).toBe(null)
  expect(Array.from(day.state.joining.people, ([id]) => id)).toEqual(['p'])
  expect(Object.keys(day.state.displays)).toEqual(['tv'])
})

test('S4 there is always a name for why not', () => {
  const day = played()
  const all = 'all'
  expect([
    day.steer('08:00', 'previous', all),
    day.steer('23:00', 'next', all),
    day.lengthen('18:00', ['zaal-1'], MINUTE),
    day.lengthen('10:44', ['zaal-1'], -5 * MINUTE),
    day.steer('10:44', 'resume', ['zaal-1']),
    day.steer('10:44', 'backToPlan', ['zaal-1']),
  ]).toEqual(
    [
      'nothing-before',
      'nothing-next',
      'no-countdown',
      'too-little-left',
      'not-paused',
      'on-plan',
    ].map((name) => ({ name })),
  )
  day.steer('10:44', 'pause', ['zaal-1'])
  expect(day.steer('10:45', 'pause', ['zaal-1'])).toEqual({ name: 'already-paused' })
})

test('S7 a message is plain text, and takes its scene along when it goes', () => {
  const day = played()
  const rooms = ['zaal-1']
  day.desk('10:00', { type: 'message', rooms, text: ' Kom\nnaar\u202e de hal ' })
  day.desk('10:00', { type: 'show', rooms, scene: 'message' })
  expect(day.state.screens['zaal-1']).toMatchObject({
    scene: 'message',
    message: 'Kom naar de hal',
  })
  day.desk('10:01', { type: 'message', rooms, text: '' })
  expect(day.state.screens['zaal-1']).toMatchObject({ scene: 'programme', message: null })
})

test('S7 what comes is named once, for each room its own', () => {
  const day = played()
  day.desk('10:41', { type: 'show', rooms: ['zaal-1', 'hal'], scene: 'coming' })
  expect(day.state.screens['zaal-1']).toMatchObject({
    scene: 'coming',
    comingSpanId: 'fase1/stap-1/schetsen',
  })
  expect(day.state.screens.hal).toMatchObject({ comingSpanId: 'fase2' })
  day.desk('10:46', { type: 'show', rooms: ['zaal-1'], scene: 'join' })
  expect(day.state.screens['zaal-1']).toMatchObject({ scene: 'join', comingSpanId: null })
})

test('S8 a display hangs in a room that exists, and can be taken down once', () => {
  const day = played()
  const pair = { type: 'pairDisplay', deviceId: 'tv', name: 'TV' } as const
  expect(day.desk('09:00', { ...pair, roomId: 'nergens' })).toEqual({
    name: 'unknown-room',
    roomId: 'nergens',
  })
  expect(day.desk('09:00', { ...pair, roomId: 'hal' })).toBe(null)
  expect(day.desk('09:01', { ...pair, roomId: 'zaal-1' })).toBe(null)
  expect(day.state.displays.tv?.roomId).toBe('zaal-1')
  const unpair = { type: 'unpairDisplay', deviceId: 'tv' } as const
  expect(day.desk('09:02', unpair)).toBe(null)
  expect(day.desk('09:03', unpair)).toEqual({ name: 'unknown-display', deviceId: 'tv' })
  const inherited = { type: 'unpairDisplay', deviceId: 'constructor' } as const
  expect(day.desk('09:04', inherited)).toMatchObject({ name: 'unknown-display' })
})
