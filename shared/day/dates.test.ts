// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../assets/days/staatsprint.json' with { type: 'json' }
import { dateAt, isWithinDay, shortDateAndTime } from './dates.ts'
import { EventDay } from './day.ts'
import { instantOf } from './time-of-day.ts'

const zone = 'Europe/Amsterdam'
const monday = instantOf('2026-11-23', '09:30', zone)

test('a far moment is told by its weekday, date and time', () => {
  expect(shortDateAndTime(monday, zone, 'nl')).toBe('ma 23 nov, 09:30')
  expect(shortDateAndTime(monday, zone, 'en')).toBe('Mon 23 Nov, 09:30')
})

test('the date is that of the time zone', () => {
  expect(dateAt(instantOf('2026-11-23', '00:10', zone), zone)).toBe('2026-11-23')
})

test('a day is its date, and the night that its programme runs into', () => {
  const day = EventDay.parse(staatsprint)
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  const times = ['00:00', '23:59', '24:00', '25:00']
  expect(times.map((time) => isWithinDay(day, at(time)))).toEqual([true, true, false, false])
  const last = day.slots.at(-1)
  const long = { ...day, slots: last ? [{ ...last, end: '26:00' }] : [] }
  expect([isWithinDay(long, at('25:00')), isWithinDay(long, at('26:00'))]).toEqual([true, false])
})
