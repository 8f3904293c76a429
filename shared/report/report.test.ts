// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../day/small-day.test-kit.ts'
import { instantOf } from '../day/time-of-day.ts'
import type { DeskCommand } from '../features/commands.ts'
import { MINUTE } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { firstState } from '../state/state.ts'
import { endOfReport, happening } from './fold/happened.ts'
import { inOneGo } from './fold/in-one-go.test-kit.ts'
import { reportOf } from './report.ts'
import { happenedBy, reportAt, rowText, workedDay } from './worked-day.test-kit.ts'

const played = workedDay()
const day = played.planned
const report = reportAt(played, '14:10')
const row = (roomId: string, spanId: string) => rowText(day, report, roomId, spanId)

test('R2: a room that nobody steered went as planned', () => {
  expect(row('zaal-6', 'fase1')).toBe('10:30–11:40 70 | 10:30–11:40 70 | +0 +0')
  expect(row('zaal-6', 'fase1/stap-1/clusteren')).toBe('10:35–10:45 10 | 10:35–10:45 10 | +0 +0')
})

test('five minutes more are told where they were given, and later where they were felt', () => {
  expect(row('zaal-2', 'fase1/stap-1/clusteren')).toBe('10:35–10:45 10 | 10:35–10:50 15 | +0 +5')
  expect(row('zaal-2', 'fase1/stap-1/schetsen')).toBe('10:45–11:00 15 | 10:50–11:05 15 | +5 +0')
  expect(row('zaal-2', 'fase1')).toBe('10:30–11:40 70 | 10:30–11:45 75 | +0 +5')
  expect(row('zaal-2', 'terugkoppeling')).toBe('12:15–12:30 15 | 12:15–12:30 15 | +0 +0')
})

test('R6: a pause counts in the length of what it held, and is told beside it', () => {
  expect(row('zaal-3', 'fase1/stap-1/prioriteren')).toBe(
    '11:00–11:05 5 | 11:00–11:09:30 9.5 held 4.5 | +0 +4.5',
  )
  const room = report.rooms.find(({ roomId }) => roomId === 'zaal-3')
  expect([room?.heldMs, room?.overMs]).toEqual([4.5 * MINUTE, 0])
})

test('a moment was as it was planned, and so was what went on beside the rest', () => {
  const items: Item[] = [
    ['Hacken', '10:00', '36:00'],
    ['Diner', '18:00', '19:00', { isBeside: true, scope: 'free' }],
    ['Inleveren', '35:00', null, { kind: 'moment', scope: 'free' }],
  ]
  const event = smallDay({ rooms: ['hall Zaal'], items })
  const played = new PlayedDay(event)
  const at = instantOf(event.date, '35:30', event.timeZone)
  const made = reportOf(inOneGo(happening(firstState(event), played.facts, at)))
  const text = (spanId: string) => rowText(event, made, 'zaal', spanId)
  expect(text('diner')).toBe('18:00–19:00 60 | 18:00–19:00 60 | +0 +0')
  expect(text('inleveren')).toBe('11:00–11:00 0 | 11:00–11:00 0 | +0 +0')
})

test('a phase that was begun early is told as begun early, and what it cut as shorter', () => {
  expect(row('zaal-1', 'fase1')).toBe('10:30–11:40 70 | 10:30–11:37 67 | +0 -3')
  expect(row('zaal-1', 'fase2')).toBe('11:40–12:15 35 | 11:37–12:15 38 | -3 +3')
})

test('R4: what an undo took back was never begun, and broke up nothing', () => {
  expect(row('zaal-4', 'fase2/stap-1/bundelen')).toBe('11:45–11:55 10 | 11:45–11:55 10 | +0 +0')
  expect(row('zaal-4', 'fase2/stap-1/stemmen')).toBe('11:55–12:00 5 | 11:55–12:00 5 | +0 +0')
})

test('R4: what was carried out again counts from then', () => {
  const again = workedDay()
  again.steer('13:20', 'next', ['zaal-6'])
  const seq = again.state.history.undo?.step.seq ?? 0
  again.desk('13:21', { type: 'undo', saw: seq })
  again.desk('13:23', { type: 'redo', saw: seq })
  const then = reportAt(again, '13:30')
  const race = (spanId: string) => rowText(day, then, 'zaal-6', `fase3/stap-1/${spanId}`)
  expect(race('klaarstaan')).toContain('| 13:15–13:23 8 |')
  expect(race('race-1')).toMatch(/\| 13:23–\S+ \d+ \|/)
})

test('R4: several commands that one undo took back were none of them', () => {
  const mistaken = new PlayedDay(day)
  mistaken.steer('10:40', 'next', ['zaal-6'])
  const first = mistaken.state.history.undo?.step.seq ?? 0
  mistaken.steer('10:41', 'next', ['zaal-6'])
  mistaken.desk('10:42', {
    type: 'undo',
    saw: mistaken.state.history.undo?.step.seq ?? 0,
    to: first,
  })
  const then = reportAt(mistaken, '11:30')
  const place = (id: string) => rowText(day, then, 'zaal-6', `fase1/stap-1/${id}`)
  expect(place('clusteren')).toContain('| 10:35–10:45 10 |')
  expect(place('schetsen')).toContain('| 10:45–11:00 15 |')
  expect(place('prioriteren')).toContain('| 11:00–11:05 5 |')
})

test('R3: a place that was gone back to is added up, and says how many times it was', () => {
  // 11:45–11:55, and again from 11:58.
  expect(row('zaal-5', 'fase2/stap-1/bundelen')).toMatch(
    /^11:45–11:55 10 \| 11:45–12:08 20 ×2 \| \+0 \+10$/,
  )
})

test('R5: what goes on, is to come and was never reached says so', () => {
  expect(row('zaal-6', 'fase3')).toBe('13:15–14:50 95 | 13:15–now 55 | +0 -')
  expect(row('zaal-6', 'fase4')).toBe('14:50–15:45 55 | to-come | - -')
  // Its start signal was never given.
  expect(row('zaal-6', 'fase3/stap-1/race-1')).toMatch(/\| passed-over \| - -$/)
  expect(report.isSoFar).toBe(true)
})

test('R5: what has no planned end gets no difference', () => {
  const late = reportAt(played, '23:30')
  expect(rowText(day, late, 'zaal-6', 'borrel')).toBe('17:05–- - | 17:05–now 385 | +0 -')
  expect(late.isSoFar).toBe(false)
})

test('before the day everything is to come', () => {
  const early = reportAt(new PlayedDay(day), '07:00')
  const kinds = early.rooms.flatMap(({ rows }) => rows.map(({ outcome }) => outcome.kind))
  expect([...new Set(kinds)]).toEqual(['to-come'])
})

test('R2: what was put into the day later is told of without a plan', () => {
  const other = new PlayedDay(sampleDay('zo-bouwen-wij'))
  const slot = other.planned.slots.find(
    ({ scope, parent, start }) => scope === 'rooms' && parent !== undefined && start === null,
  )
  const around = other.planned.slots.find(({ id }) => id === slot?.parent)
  const [room] = other.planned.rooms.filter(({ kind }) => kind === 'break-out')
  if (!slot || !room || !around?.start) throw new Error('the sample has no workshop to schedule')
  const hour = Number(around.start.slice(0, 2))
  const start = `${hour}:50`
  const end = `${hour + 1}:10`
  const schedule: DeskCommand = { type: 'schedule', slotId: slot.id, rooms: [room.id], start, end }
  expect(other.desk('07:00', schedule)).toBeNull()
  const then = reportAt(other, '23:00')
  expect(rowText(other.planned, then, room.id, slot.id)).toBe(`-–- - | ${start}–${end} 20 | - -`)
})

test('R7: a slot over all rooms has its earliest, its latest and its middle', () => {
  const slot = report.day.slots.find(({ slotId }) => slotId === 'fase2')
  expect(slot).toEqual({
    slotId: 'fase2',
    plannedStart: on(day, '11:40'),
    rooms: 6,
    begun: 6,
    earliest: on(day, '11:37'),
    latest: on(day, '11:45'),
    startLaterMs: 0,
    longerMs: 0,
  })
})

test('R8: commands are counted by desk, people by team', () => {
  const counted = workedDay()
  counted.phone('person-1', { type: 'join', teamId: 'delta', displayName: 'Ada' })
  counted.phone('person-2', { type: 'join', teamId: 'delta', displayName: null })
  const { commands, teams } = reportAt(counted, '14:10').day
  expect(commands).toEqual([{ by: { kind: 'desk', number: 1 }, given: 7, takenBack: 1 }])
  expect(teams.filter(({ joined }) => joined > 0)).toEqual([{ teamId: 'delta', joined: 2 }])
})

test('R14: a day that is over ends with its last hour, or with what was still done', () => {
  const yearsLater = on(day, '12:00') + 700 * 24 * 60 * MINUTE
  const nextMorning = on(day, '23:00') + 7 * 60 * MINUTE
  expect(endOfReport(day, played.state.at, yearsLater)).toBe(nextMorning)
  expect(endOfReport(day, played.state.at, on(day, '14:10'))).toBe(on(day, '14:10'))
  const late = workedDay()
  late.take(yearsLater, { kind: 'desk', deskId: 'desk' }, { type: 'lockJoining', isLocked: true })
  expect(endOfReport(day, late.state.at, yearsLater)).toBe(yearsLater)
})

test('R14: entries after what is told of are left out', () => {
  const { records } = happenedBy(played, '11:05')
  expect(records.length).toBe(2)
})
