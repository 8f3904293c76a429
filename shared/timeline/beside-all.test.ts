// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { withSideItems } from '../day/side-items.ts'
import { type Item, smallDay } from '../day/small-day.test-kit.ts'
import { instantOf, timeAfter } from '../day/time-of-day.ts'
import { MINUTE } from '../instant.ts'
import { roomNow } from '../now/room-now.ts'
import { PLANNED_RUN } from './run.ts'
import { shownMomentAt } from './shown-moment.ts'
import { timelineOf } from './timeline.ts'

const DAYS = [
  { id: 'za', date: '2019-09-28' },
  { id: 'zo', date: '2019-09-29' },
]

/** What a room's wall looks up for at each time: what goes on, its digits, beside it, and next. */
function shownAt(items: Item[], times: readonly string[], days = DAYS.slice(0, 1)) {
  const [first] = days
  const dated = { date: first?.date ?? '', days }
  const day = withSideItems(smallDay({ rooms: ['hall Zaal'], items, ...dated }))
  const timeline = timelineOf(day, 'zaal', PLANNED_RUN)
  const midnight = instantOf(day.date, '00:00', day.timeZone)
  const time = (at: number | null) => at && timeAfter((at - midnight) / MINUTE)
  return times.map((at) => {
    const moment = shownMomentAt(timeline, instantOf(day.date, at, day.timeZone))
    const { slot, countdown, beside, upNext } = moment
    return {
      on: slot?.id ?? null,
      to: countdown.kind === 'none' ? null : `${countdown.kind} ${time(countdown.at)}`,
      beside: beside.map(({ id }) => id),
      next: upNext && `${upNext.span.id} ${time(upNext.at)}`,
    }
  })
}

const BESIDE = { isBeside: true } as const
const HACKATHON: Item[] = [
  ['Bussen', '08:00', null, { kind: 'moment', scope: 'free' }],
  ['Opening', '10:00', '11:00'],
  ['Hacken', '11:00', '40:00', { kind: 'work' }],
  ['Diner', '18:30', '19:30', { kind: 'meal', scope: 'free', ...BESIDE }],
  ['Toernooi', '20:00', null, { kind: 'item', scope: 'free', ...BESIDE }],
  ['Inleveren', '39:00', null, { kind: 'moment', scope: 'free' }],
  ['Prijzen', '40:00', '41:00', { kind: 'awards' }],
]

test('T30 what stands beside all never heads a wall, and is told under what goes on', () => {
  const times = ['07:00', '09:00', '12:00', '18:45', '21:00', '39:30']
  const dinner = { on: 'hacken', to: 'left 40:00', beside: [], next: 'diner 18:30' }
  expect(shownAt(HACKATHON, times)).toEqual([
    { on: null, to: 'until 10:00', beside: [], next: 'bussen 08:00' },
    { on: null, to: 'until 10:00', beside: [], next: 'opening 10:00' },
    dinner,
    { ...dinner, beside: ['diner'], next: 'toernooi 20:00' },
    { ...dinner, beside: ['toernooi'], next: 'inleveren 39:00' },
    { ...dinner, beside: ['toernooi'], next: 'prijzen 40:00' },
  ])
})

test('T30 between two items a moment is counted to', () => {
  const items: Item[] = [
    ['Inloop', '09:00', '10:00'],
    ['Inleveren', '11:00', null, { kind: 'moment', scope: 'free' }],
    ['Prijzen', '12:00', '13:00'],
  ]
  const [counted, then] = shownAt(items, ['10:30', '11:30'])
  expect([counted?.to, counted?.next]).toEqual(['until 11:00', 'inleveren 11:00'])
  expect([then?.to, then?.next]).toEqual(['until 12:00', 'prijzen 12:00'])
})

test('T30 a night of 24 hours and the next day are one programme, over a change of the clocks too', () => {
  const night: Item[] = [['Hacken', '12:00', '36:00', { kind: 'work' }]]
  for (const date of ['2019-03-30', '2019-10-26', '2019-06-01']) {
    const [shown] = shownAt(night, ['35:00'], [{ id: 'za', date }])
    const day = smallDay({ rooms: ['hall Zaal'], items: night, date })
    const [span] = timelineOf(day, 'zaal', PLANNED_RUN).spans
    expect(shown?.on).toBe('hacken')
    expect(span?.end).toBe(instantOf(nextDate(date), '12:00', day.timeZone))
  }
})

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + 24 * 60 * MINUTE).toISOString().slice(0, 10)
}

test('T31 a day of several is thanked for until the next, which begins anew', () => {
  const items: Item[] = [
    ['Lezing', '10:00', '16:00'],
    ['Borrel', '16:00', null, { kind: 'drinks', scope: 'free' }],
    ['Ontbijt', '32:00', null, { kind: 'moment', scope: 'free' }],
    ['Werken', '33:00', '41:00'],
  ]
  const times = ['17:00', '19:59', '20:00', '29:59', '30:00', '32:30', '34:00', '41:00']
  expect(roomAt(items, times)).toEqual([
    'on borrel, next ontbijt 32:00',
    'on borrel, next ontbijt 32:00',
    'over, then ontbijt 32:00',
    'over, then ontbijt 32:00',
    'before, next ontbijt 32:00',
    'before, next werken 33:00',
    'on werken',
    'over',
  ])
})

/** What every surface says of the room, and that it says so until it looks again. */
function roomAt(items: Item[], times: readonly string[]): string[] {
  const dated = { date: '2019-09-28', days: DAYS }
  const day = smallDay({ rooms: ['hall Zaal'], items, ...dated })
  const timeline = timelineOf(day, 'zaal', PLANNED_RUN)
  const midnight = instantOf(day.date, '00:00', day.timeZone)
  const time = (at: number | null) => at && timeAfter((at - midnight) / MINUTE)
  return times.map((at) => {
    const now = instantOf(day.date, at, day.timeZone)
    const moment = shownMomentAt(timeline, now)
    const { lookAgainAt } = moment
    expect(lookAgainAt === null || lookAgainAt > now).toBe(true)
    const { state, heading, next, nextDay } = roomNow(day, timeline, moment)
    const item = (told: typeof next) => told && `${told.item.span.id} ${time(told.at)}`
    return [
      [state, heading?.span.id].filter(Boolean).join(' '),
      next && `next ${item(next)}`,
      nextDay && `then ${item(nextDay)}`,
    ]
      .filter(Boolean)
      .join(', ')
  })
}

test('T31 what comes on another date ends nothing', () => {
  const items: Item[] = [
    ['Lezing', '20:00', '21:00'],
    ['Borrel', '21:00', null, { kind: 'drinks', scope: 'free' }],
    ['Nachtbus', '26:00', null, { kind: 'doors', scope: 'free' }],
    ['Ontbijt', '32:00', '33:00', { kind: 'meal', scope: 'free' }],
  ]
  const [drinks, bus] = shownAt(items, ['21:30', '26:30'], DAYS)
  expect([drinks?.to, bus?.to]).toEqual(['left 26:00', null])
  const [oneDate] = shownAt(items, ['26:30'])
  expect(oneDate?.to).toBe('left 32:00')
})
