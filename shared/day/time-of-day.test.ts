// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../instant.ts'
import {
  dateInWords,
  inNightAfter,
  instantFromLocal,
  instantOf,
  isDate,
  onClocks,
  timeOfDay,
  timeOfDayInSeconds,
} from './time-of-day.ts'

const ZONE = 'Europe/Amsterdam'
const iso = (date: string, time: string) => new Date(instantOf(date, time, ZONE)).toISOString()

test('a time of day is an hour ahead of UTC in winter and two in summer', () => {
  expect(iso('2024-03-13', '09:30')).toBe('2024-03-13T08:30:00.000Z')
  expect(iso('2024-07-13', '09:30')).toBe('2024-07-13T07:30:00.000Z')
})

test('a time that summer time skips counts on from before the gap', () => {
  expect(iso('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z')
  expect(iso('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(timeOfDay(instantOf('2026-03-29', '02:30', ZONE), ZONE)).toBe('03:30')
  expect(iso('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z')
})

test('a time that occurs twice when winter time begins is its first', () => {
  expect(iso('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(iso('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
})

test('past midnight the hours run on, over a change of summer time too', () => {
  expect(iso('2024-03-13', '24:00')).toBe('2024-03-13T23:00:00.000Z')
  expect(iso('2024-03-13', '25:30')).toBe('2024-03-14T00:30:00.000Z')
  expect(iso('2026-03-28', '25:30')).toBe('2026-03-29T00:30:00.000Z')
  expect(iso('2026-03-28', '27:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(iso('2026-10-24', '27:30')).toBe('2026-10-25T02:30:00.000Z')
})

test('a time past midnight is told as clocks show it, and read back for the night', () => {
  expect(['13:20', '24:00', '25:30', '29:59'].map(onClocks)).toEqual([
    '13:20',
    '00:00',
    '01:30',
    '05:59',
  ])
  expect(['00:00', '01:30', '05:59', '06:00', '25:30'].map(inNightAfter)).toEqual([
    '24:00',
    '25:30',
    '29:59',
    null,
    null,
  ])
})

test('an instant reads back as the time of day that it came from, in any zone', () => {
  const zones = [ZONE, 'America/St_Johns', 'Asia/Kathmandu', 'UTC', 'Australia/Lord_Howe']
  const minutes = fc.integer({ min: 0, max: 23 * 60 + 59 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat({ max: 800 }), minutes, (zone, days, minute) => {
      const date = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
      const time = new Date(minute * MINUTE).toISOString().slice(11, 16)
      const at = instantOf(date, time, zone)
      const shown = timeOfDay(at, zone)
      // In a gap the time doesn't exist: then it is shown up to an hour later.
      if (shown === time) return
      expect(timeOfDay(at - 61 * MINUTE, zone) < time).toBe(true)
      expect(shown > time).toBe(true)
    }),
    { numRuns: 400, seed: 7 },
  )
})

test('a local time with seconds becomes an instant, and what is none becomes null', () => {
  const at = instantFromLocal('2024-03-13T09:30:05', ZONE)
  expect(at).toBe(instantOf('2024-03-13', '09:30', ZONE) + 5 * SECOND)
  expect(timeOfDayInSeconds(at ?? 0, ZONE)).toBe('09:30:05')
  for (const wrong of ['2024-02-30T09:30', '2024-03-13T24:00', '2024-03-13 09:30', '']) {
    expect([wrong, instantFromLocal(wrong, ZONE)]).toEqual([wrong, null])
  }
})

test('30 February is no date', () => {
  const dates = ['2024-02-29', '2023-02-29', '2024-02-30', '2024-04-31', '2024-13-01', 'nope']
  expect(dates.map(isDate)).toEqual([true, false, false, false, false, false])
})

test('a date reads as words in both languages', () => {
  expect(dateInWords('2024-03-13', 'nl')).toBe('woensdag 13 maart 2024')
  // Which of them has the comma differs between editions of the locale data.
  expect(dateInWords('2024-03-13', 'en')).toMatch(/^Wednesday,? 13 March 2024$/)
})
