// SPDX-License-Identifier: EUPL-1.2
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../day/any-day.test-kit.ts'
import type { EventDay } from '../../day/day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { smallDay } from '../../day/small-day.test-kit.ts'
import { exportItemsOf } from '../export-item.ts'
import { SCHEDULE_SCHEMA } from './schedule-json.test-kit.ts'
import { scheduleJsonOf } from './schedule-json.ts'

const ajv = new Ajv({ allErrors: true })
// Its types say a namespace, and what comes is the function itself.
;(formats as unknown as (ajv: Ajv) => void)(ajv)
const isSchedule = ajv.compile(SCHEDULE_SCHEMA)

type Event = {
  guid: string
  id: number
  date: string
  start: string
  duration: string
  title: string
}
type Days = { date: string; day_start: string; day_end: string; rooms: Record<string, Event[]> }[]

function days(day: EventDay): Days {
  const text = scheduleJsonOf(day, {
    language: 'nl',
    version: '7',
    base: 'http://192.168.1.20:4500',
  })
  const read = JSON.parse(text)
  isSchedule(read)
  expect(isSchedule.errors).toBe(null)
  return read.schedule.conference.days
}

test('whatever a day is, its schedule is what the schema asks for, and holds every item', () => {
  fc.assert(
    fc.property(anyDay, (any) => {
      const events = days(any).flatMap(({ rooms }) => Object.values(rooms).flat())
      const places = exportItemsOf(any).flatMap(({ start, rooms }) =>
        start === null ? [] : Array.from({ length: Math.max(1, rooms.length) }, () => start),
      )
      expect(events.map(({ date }) => Date.parse(date)).sort()).toEqual(places.sort())
      expect(new Set(events.map(({ guid }) => guid)).size).toBe(events.length)
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    }),
    { numRuns: 60 },
  )
})

test('both sample days are valid', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) expect(days(sampleDay(name))).toHaveLength(1)
})

test('an event of two days has both, and a night belongs to the evening before it', () => {
  const day = smallDay({
    rooms: ['hall Zaal'],
    items: [
      ['Hacken', '14:00', '33:00'],
      ['Slapen', '25:30', '31:00'],
      ['Ontbijt', '33:00', '34:00'],
    ],
  })
  expect(days(day).map(({ date, rooms }) => [date, rooms.Zaal?.map(({ title }) => title)])).toEqual(
    [
      ['2026-03-13', ['Hacken', 'Slapen']],
      ['2026-03-14', ['Ontbijt']],
    ],
  )
  const [first] = days(day)
  expect(first?.rooms.Zaal?.[0]).toMatchObject({
    date: '2026-03-13T14:00:00+01:00',
    start: '14:00',
    duration: '19:00',
  })
  expect(first?.day_end).toBe('2026-03-14T09:00:00+01:00')
})

test('an item in two rooms stands in both, in each as an event of its own', () => {
  const day = smallDay({
    rooms: ['Zaal 1', 'Zaal 2', 'Zaal 3'],
    items: [['Samen', '09:00', '10:00', { rooms: ['zaal-1', 'zaal-3'] }]],
  })
  const [first] = days(day)
  expect(Object.keys(first?.rooms ?? {})).toEqual(['Zaal 1', 'Zaal 3'])
})

test('a name of a zone that the schema doesn’t know is left out', () => {
  const day = { ...sampleDay('staatsprint'), timeZone: 'Etc/GMT-1' }
  expect(days(day)).toHaveLength(1)
})
