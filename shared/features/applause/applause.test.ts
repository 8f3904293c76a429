// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../clock/timebase.ts'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { SECOND } from '../../instant.ts'
import { inOneGo } from '../../report/fold/in-one-go.test-kit.ts'
import { logging } from '../../report/log.ts'
import { happenedBy } from '../../report/worked-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import type { DeskCommand } from '../commands.ts'
import { isThanked } from './applause.ts'

const DAY = sampleDay('staatsprint')
const APPLAUD: DeskCommand = { type: 'applaud', rooms: ['zaal-2'] }

test('a room is thanked for ten seconds, and no other room is', () => {
  const day = new PlayedDay(DAY)
  expect(day.desk('10:40', APPLAUD)).toBe(null)
  const at = on(DAY, '10:40')
  expect(day.state.applause).toEqual({ 'zaal-2': at })
  const thanked = [-2_000, 0, 9_999, 10_000].map((ms) => isThanked(at, at + ms, REAL_PLAYBACK))
  expect(thanked).toEqual([false, true, true, false])
  expect(isThanked(null, at, REAL_PLAYBACK)).toBe(false)
  // In a rehearsal that races it is there as long for who looks on.
  expect(isThanked(at, at + 300 * SECOND, { rate: 60 })).toBe(true)
})

test('an undo takes it back, and leaves what was thanked before', () => {
  const day = new PlayedDay(DAY)
  day.desk('10:40', APPLAUD)
  day.desk('10:41', { type: 'applaud', rooms: 'all' })
  const { seq } = day.state
  expect(day.desk('10:41', { type: 'undo', saw: seq })).toBe(null)
  expect(day.state.applause).toEqual({ 'zaal-2': on(DAY, '10:40') })
})

test('a room that isn’t there is refused, and a phone thanks nobody', () => {
  const day = new PlayedDay(DAY)
  expect(day.desk('10:40', { type: 'applaud', rooms: ['kelder'] })).toEqual({
    name: 'unknown-room',
    roomId: 'kelder',
  })
  const phone = { kind: 'attendee', personId: 'p' } as const
  expect(day.take(1, phone, APPLAUD)).toEqual({ name: 'not-allowed' })
})

test('the report tells it in both languages', () => {
  const day = new PlayedDay(DAY)
  day.desk('10:40', APPLAUD)
  const told = (language: 'nl' | 'en') =>
    inOneGo(logging(happenedBy(day, '11:00'), language)).map(({ where, what }) => [where, what])
  expect(told('nl')).toEqual([['Zaal 2', 'Bedankt']])
  expect(told('en')).toEqual([['Room 2', 'Thanked']])
})
