// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../day.ts'
import { problemSentence } from '../day-problem.ts'
import { parseDay } from '../parse-day.ts'
import { plainDate } from './plain-date.ts'
import { plainTime } from './plain-time.ts'

/** What somebody writes who knows the programme and nothing of the format. */
const NAIVE = {
  title: 'Hackdag',
  date: '26 september 2019',
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  rooms: ['Grote zaal', { name: 'Zaal 1' }, { id: 'Zaal 2', name: 'Zaal twee' }],
  slots: [
    { title: 'Inloop', start: '9.00', kind: 'doors' },
    { title: 'Opening', start: '9:30', end: '0945', speaker: 'Noor' },
    { title: 'Werken', start: '10u00', end: '12 uur', rooms: ['Zaal 1', 'Zaal 2'], speakers: 'Bo' },
    { title: 'Feest', start: '23:00', end: '01:00', description: null },
    { title: 'Opening', start: 2330, kind: 'moment', end: '23:30' },
  ],
}

function read(file: object): EventDay {
  const parsed = parseDay(JSON.stringify(file))
  if ('problems' in parsed) {
    throw new Error(parsed.problems.map((problem) => problemSentence(problem, 'en')).join('\n'))
  }
  return parsed.day
}

const refused = (file: object) => {
  const parsed = parseDay(JSON.stringify(file))
  return 'problems' in parsed ? parsed.problems.map((one) => problemSentence(one, 'en')) : []
}

test('a file of what somebody knows of the programme is a day', () => {
  const day = read(NAIVE)
  expect(day).toMatchObject({
    version: 3,
    id: 'hackdag',
    date: '2019-09-26',
    pitch: null,
    teams: [],
  })
  expect(day.rooms).toEqual([
    { id: 'grote-zaal', name: { nl: 'Grote zaal' }, kind: 'break-out' },
    { id: 'zaal-1', name: { nl: 'Zaal 1' }, kind: 'break-out' },
    { id: 'zaal-2', name: { nl: 'Zaal twee' }, kind: 'break-out' },
  ])
  const slots = day.slots.map(({ id, kind, scope, start, end }) => [id, kind, scope, start, end])
  expect(slots).toEqual([
    ['inloop', 'doors', 'free', '09:00', null],
    ['opening', 'item', 'plenary', '09:30', '09:45'],
    ['werken', 'item', 'rooms', '10:00', '12:00'],
    ['feest', 'item', 'plenary', '23:00', '25:00'],
    ['opening-2', 'moment', 'free', '23:30', null],
  ])
  expect(day.slots[1]?.speakers).toEqual([{ nl: 'Noor' }])
  expect(day.slots[2]).toMatchObject({ rooms: ['zaal-1', 'zaal-2'], speakers: [{ nl: 'Bo' }] })
})

test('a date of the event is named as people name it, and the hours run on from its first', () => {
  const days = ['2019-09-28', { date: '29-9-2019', title: 'Tweede dag' }]
  const named = ['zaterdag', 'za', 'Sunday', 'tweede-dag', 'Tweede dag', '29 sept 2019', 2]
  const slots = named.map((day) => ({ title: 'X', day, start: '9:00', end: '10:00' }))
  const { date, ...naive } = NAIVE
  const day = read({ ...naive, days, slots })
  expect(day.date).toBe('2019-09-28')
  expect(day.days?.map(({ id }) => id)).toEqual(['zaterdag', 'tweede-dag'])
  expect(day.slots.map(({ start }) => start)).toEqual([
    ...['09:00', '09:00', '33:00'],
    ...['33:00', '33:00', '33:00', '33:00'],
  ])
  const night = { title: 'Nacht', day: 'zondag', start: '23:00', end: '1:30' }
  const whole = { title: 'Hacken', start: '12:00', end: '13:45', endDay: 'zondag' }
  const [first, second] = read({ ...naive, days, slots: [night, whole] }).slots
  expect([first?.start, first?.end, second?.start, second?.end]).toEqual([
    ...['47:00', '49:30', '12:00', '37:45'],
  ])
  expect(refused({ ...naive, days, slots: [{ title: 'X', day: 'maandag' }] })).toEqual([
    'slots[0].day: "maandag"; expected: one of zaterdag, tweede-dag',
  ])
  expect(refused({ ...NAIVE, slots: [{ title: 'X', day: 'maandag' }] })).toEqual([
    'slots[0].day: "maandag"; expected: nothing: the day has no list days of its dates',
  ])
})

test('rounds are so many of so many minutes, and a workshop in one has its times', () => {
  const block = { title: 'Sessies', kind: 'workshops', start: '10:00', end: '11:40' }
  const slots = [
    { ...block, rounds: { count: 3, minutes: 30, gap: 5 } },
    { title: 'Zout', kind: 'workshop', parent: 'Sessies', rooms: 'Zaal 1', round: 'ronde-2' },
  ]
  const day = read({ ...NAIVE, slots })
  expect(day.slots[0]?.rounds).toEqual([
    { id: 'ronde-1', start: '10:00', end: '10:30' },
    { id: 'ronde-2', start: '10:35', end: '11:05' },
    { id: 'ronde-3', start: '11:10', end: '11:40' },
  ])
  expect(day.slots[1]).toMatchObject({ start: '10:35', end: '11:05', round: ['ronde-2'] })
  const wrong = [slots[0], { ...slots[1], round: 'ronde-9' }]
  expect(refused({ ...NAIVE, slots: wrong })).toEqual([
    'slots[1].round[0]: "ronde-9"; expected: one of ronde-1, ronde-2, ronde-3',
  ])
})

test('a time has one form, however it is written', () => {
  const written = ['9:30', '9.30', '0930', '9u30', ' 9:30 uur', 930, '09:30:00', '33.00', '9 uur']
  expect(written.map(plainTime)).toEqual([
    ...['09:30', '09:30', '09:30', '09:30', '09:30', '09:30', '09:30', '33:00', '09:00'],
  ])
  expect(['half tien', '9:75', '9', 9.3, '', null].map(plainTime)).toEqual(Array(6).fill(null))
})

test('a date has one form, the day before the month', () => {
  const written = ['26-09-2019', '26/9/2019', '26.9.2019', '26 september 2019', '26 Sept. 2019']
  const others = ['donderdag 26 september 2019', 'Thursday, 26th September 2019', '2019-9-26']
  expect([...written, ...others].map(plainDate)).toEqual(Array(8).fill('2019-09-26'))
  expect(plainDate('1 mrt 2020')).toBe('2020-03-01')
  const none = ['09/26/2019', '31-2-2019', '26 zomer 2019', '26-09-19', 20190926]
  expect(none.map(plainDate)).toEqual(Array(5).fill(null))
})
