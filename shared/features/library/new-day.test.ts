// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { EventDay } from '../../day/day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { datesInWords } from './dates-in-words.ts'
import { lastDateOf } from './day-about.ts'
import { dayStateOf } from './library.ts'
import { blankDay, dayAnew, placeholderDay } from './new-day.ts'

const NEW = { title: 'Hackdag ’26', language: 'nl', date: '2026-12-31' } as const
const DAY = sampleDay('staatsprint')

test('a blank day and the one that stands for none can be read as days', () => {
  const blank = blankDay(NEW, 'Europe/Amsterdam')
  expect(EventDay.parse(blank)).toEqual(blank)
  expect(blank).toMatchObject({ id: 'hackdag-26', title: { nl: 'Hackdag ’26' } })
  expect(blankDay({ ...NEW, title: 'مرحبا' }, 'Europe/Amsterdam').id).toBe('dag')
  const rooms = [{ nl: 'Zaal 2' }, { fy: 'Seal' }]
  const none = placeholderDay(rooms, '2026-01-01', 'Europe/Amsterdam', 'nl')
  expect(EventDay.parse(none).rooms.map(({ name }) => name)).toEqual(rooms)
})

test('a day anew has another date and codes of its own, and the rest as it was', () => {
  const days = [
    { id: 'a', date: DAY.date },
    { id: 'b', date: '2024-03-14' },
  ]
  const anew = dayAnew({ ...DAY, days }, { ...NEW, title: DAY.title.nl ?? '' })
  expect(anew.days?.map(({ date }) => date)).toEqual(['2026-12-31', '2027-01-01'])
  expect(anew.rooms.every((room) => !('joinCode' in room))).toBe(true)
  expect([anew.title, anew.slots]).toEqual([DAY.title, DAY.slots])
  expect(dayAnew(DAY, NEW).title).toEqual({ nl: 'Hackdag ’26' })
})

test('an event ends on the date of its last item, and a party at night is of the evening before', () => {
  const ending = (end: string) => lastDateOf({ ...DAY, slots: [slot(end)] })
  const slot = (end: string) => ({ ...(DAY.slots[0] as EventDay['slots'][0]), end })
  expect(['17:00', '25:30', '36:00', '57:00'].map(ending)).toEqual([
    '2024-03-13',
    '2024-03-13',
    '2024-03-14',
    '2024-03-15',
  ])
})

test('dates in few words say what both have in common once', () => {
  const said = (date: string, lastDate: string) =>
    (['nl', 'en'] as const).map((language) => datesInWords({ date, lastDate }, language))
  expect(said('2027-02-01', '2027-02-01')).toEqual(['ma 1 feb 2027', 'Mon 1 Feb 2027'])
  expect(said('2027-02-01', '2027-02-05')).toEqual([
    'ma 1 – vr 5 feb 2027',
    'Mon 1 – Fri 5 Feb 2027',
  ])
  expect(said('2026-12-31', '2027-01-01')[0]).toBe('do 31 dec 2026 – vr 1 jan 2027')
  expect(said('2026-11-30', '2026-12-01')[0]).toBe('ma 30 nov – di 1 dec 2026')
})

test('a day is in preparation, then on, then over', () => {
  const day = { date: '2026-03-13', lastDate: '2026-03-14' }
  const dates = ['2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15']
  expect(dates.map((today) => dayStateOf(day, today))).toEqual([
    ...['in-preparation', 'today', 'today', 'over'],
  ])
})
