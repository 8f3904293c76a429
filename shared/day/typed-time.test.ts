// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR } from '../instant.ts'
import { on, sampleDay } from './sample-day.test-kit.ts'
import { instantOf, timeOfDay } from './time-of-day.ts'
import {
  instantAtTime,
  isBegunTime,
  isBegunTimeOf,
  nextFiveMinutes,
  timeTypedOf,
  typedTime,
} from './typed-time.ts'

const day = sampleDay('staatsprint')

test('a time is read as people type it in a hurry, and nothing else is', () => {
  expect(['13:20', '1320', '9.05', ' 9:05 ', '920'].map(typedTime)).toEqual([
    '13:20',
    '13:20',
    '09:05',
    '09:05',
    '09:20',
  ])
  expect(['', '13', '1360', 'half twee', '30:00'].map(typedTime)).toEqual(Array(5).fill(null))
})

test('a time that is being typed is no mistake yet, and what can’t become one is', () => {
  expect(['1', '9', '13', '13:', '13:2', '29'].map(isBegunTime)).toEqual(Array(6).fill(true))
  expect(['', ':', '99', '13:7', '1360', 'half'].map(isBegunTime)).toEqual(Array(6).fill(false))
})

test('past midnight a time may be typed as the day writes it', () => {
  expect(['24:30', '2500', '29.59'].map(typedTime)).toEqual(['24:30', '25:00', '29:59'])
})

test('in an event of several days a weekday may stand before a time, and without it is today’s', () => {
  const days = [
    { id: 'wo', date: day.date },
    { id: 'do', date: '2024-03-14' },
  ]
  const event = { ...day, days }
  const typed = ['do 9:00', 'Donderdag 9.00', 'thu 0900', 'wo. 9:00', '9:00', 'di 9:00', 'do']
  expect(typed.map((text) => timeTypedOf(event, text))).toEqual([
    ...['33:00', '33:00', '33:00', '09:00', '09:00'],
    ...[null, null],
  ])
  expect(timeTypedOf(day, 'do 9:00')).toBe(null)
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  expect(instantAtTime(event, '09:00', at('31:00'))).toBe(at('33:00'))
  expect(instantAtTime(event, '33:00', at('10:00'))).toBe(at('33:00'))
  expect(['d', 'do', 'do 9', 'do 9:', 'do 9:x'].map((text) => isBegunTimeOf(event, text))).toEqual([
    ...[true, true, true, true, false],
  ])
})

test('a time is proposed at the next whole five minutes', () => {
  const proposed = (time: string) => nextFiveMinutes(on(day, time), day.timeZone)
  expect(['10:42', '10:45', '10:59:59'].map(proposed)).toEqual(['10:45', '10:50', '11:00'])
})

test('a time is on the day; in the night after it, the one still to come', () => {
  const at = (time: string, now: number) => instantAtTime(day, time, now) - on(day, '00:00')
  expect(at('13:20', on(day, '10:42'))).toBe(on(day, '13:20') - on(day, '00:00'))
  expect(at('09:00', on(day, '10:42'))).toBe(9 * HOUR)
  expect(timeOfDay(instantAtTime(day, '00:30', on(day, '23:10')), day.timeZone)).toBe('00:30')
  expect(at('00:30', on(day, '23:10'))).toBe(24.5 * HOUR)
})

test('a time in the night after is what clocks show then, also where they are put on or back', () => {
  for (const date of ['2026-03-28', '2026-10-24']) {
    const dated = { ...day, date }
    const shown = ['03:30', '05:00'].map((time) =>
      timeOfDay(instantAtTime(dated, time, on(dated, '23:00')), day.timeZone),
    )
    expect(shown, date).toEqual(['03:30', '05:00'])
  }
})
