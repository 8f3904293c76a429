// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Item, smallDay } from '../../day/small-day.test-kit.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { dayForPage } from '../../views/day-part.ts'
import { afternoon, expectAll, now, pageAt, textOf, view } from './room-page.test-kit.ts'

/** The afternoon with two workshops that got a room and a time on the day. */
function afternoonAt(time: string, roomId: string): string {
  const given = new Map([
    ['nerds', 'ruimte-1'],
    ['quality-time', 'ruimte-2'],
  ])
  const slots = afternoon.slots.map((slot) => {
    const room = given.get(slot.id)
    return room ? { ...slot, rooms: [room], start: '14:00', end: '14:45' } : slot
  })
  return pageAt(time, {
    day: dayForPage({ ...afternoon, slots }, roomId),
    view: view({ roomId, teams: [] }),
    now: instantOf(afternoon.date, time, afternoon.timeZone),
  })
}

test('a workshop that was given this room is what goes on, with its own time', () => {
  const text = now(afternoonAt('14:10', 'ruimte-1'))
  expectAll(text, ['Nu · Workshops NeRDS leidraad', 'Dit onderdeel tot 14:45'])
  expect(text).not.toContain('Quality-time')
})

test('everybody else reads which workshops are where and when', () => {
  for (const roomId of ['hal', 'ruimte-3']) {
    const page = afternoonAt('14:10', roomId)
    expectAll(now(page), [
      'Nu Workshops',
      'Dit onderdeel tot 16:15',
      'Waar en wanneer 14:00–14:45 NeRDS leidraad softwareontwikkeling Werkruimte 1',
      '14:00–14:45 Quality-time Werkruimte 2',
    ])
    expect(page).not.toContain('F4RX')
  }
})

test('where nothing goes on, a phone says what other rooms have, and of what is there all there is', () => {
  const small = smallDay({
    rooms: ['hall Plein', 'Foyer', 'Zilt'],
    items: [
      ['Opening', '13:00', '13:20'],
      ['Teelten', '13:30', '14:10', { rooms: ['zilt'], description: { nl: 'Van alles' } }],
      ['Afsluiting', '14:10', '14:30'],
    ],
  })
  const part = dayForPage(small, 'foyer')
  expect(part.slots[1]).not.toHaveProperty('description')
  const at = (time: string) =>
    pageAt(time, {
      day: part,
      view: view({ roomId: 'foyer', teams: [] }),
      now: instantOf(small.date, time, small.timeZone),
    })
  expectAll(now(at('13:40')), ['Waar en wanneer 13:30–14:10 Teelten Zilt', 'Afsluiting'])
  // It is no part of this room's own programme, and stands under it.
  const [own, others] = textOf(at('13:40'), 'programme').split('In andere zalen')
  expect(own).not.toContain('Teelten')
  expect(others).toContain('13:30–14:10 Teelten Zilt')
})

test('on a day with one room, written as a hall, nothing is elsewhere', () => {
  const small = smallDay({
    rooms: ['hall Lokaal'],
    items: [['Schetsen', '09:15', '11:00', { scope: 'rooms', kind: 'workshop' }]],
  })
  const text = now(
    pageAt('10:00', {
      day: dayForPage(small, 'lokaal'),
      view: view({ roomId: 'lokaal', teams: [] }),
      now: instantOf(small.date, '10:00', small.timeZone),
    }),
  )
  expectAll(text, ['Nu Schetsen', 'Dit onderdeel tot 11:00'])
  expect(text).not.toContain('werkzalen')
})

test('no item lasts from a time to the same time, as in the hour that spring skips', () => {
  const items: Item[] = [
    ['Nachtloop', '26:15', '27:30'],
    ['Rust', '27:30', '28:00'],
  ]
  const small = smallDay({ date: '2026-03-28', rooms: ['Zaal'], items })
  // A file that was kept before such times were refused.
  const slots = small.slots.map((slot) => ({
    ...slot,
    end: slot.end === '27:30' ? '27:15' : slot.end,
  }))
  const text = textOf(
    pageAt('26:00', {
      day: { ...small, slots },
      view: view({ roomId: 'zaal', teams: [] }),
      now: instantOf(small.date, '26:00', small.timeZone),
    }),
    'programme',
  )
  expect(text).toContain('03:15 Nachtloop')
  expect(text).not.toContain('03:15–03:15')
})

test('the programme has every workshop with its room, and those without a time last', () => {
  const text = textOf(afternoonAt('14:10', 'ruimte-1'), 'programme')
  expectAll(text, [
    '13:15–16:15 Nu: Workshops 14:00–14:45 Nu: NeRDS leidraad softwareontwikkeling Werkruimte 1',
    '14:00–14:45 Quality-time Werkruimte 2 16:15',
    'Tijd nog niet bekend Casus implementatieondersteuning',
  ])
})
