// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../sample-day.test-kit.ts'
import { type Item, smallDay } from '../small-day.test-kit.ts'
import { dayWarnings } from './advice-for.ts'

const ROOMS = ['hall Grote zaal', 'Zilt', 'Zand']

function warningsOf(items: Item[], other: Partial<Parameters<typeof smallDay>[0]> = {}) {
  return dayWarnings(smallDay({ rooms: ROOMS, items, ...other }))
}

const ZILT = { rooms: ['zilt'] }
const ZAND = { rooms: ['zand'] }

test('the sample days have nothing that is odd', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij'])
    expect(dayWarnings(sampleDay(name))).toEqual([])
})

test('a break for all that comes in the middle of a room’s own workshop names both, and the minutes', () => {
  const items: Item[] = [
    ['Kort', '11:00', '11:45', ZAND],
    ['Lang', '11:00', '12:45', ZILT],
    ['Pauze', '11:45', '11:55', { kind: 'break', scope: 'free' }],
    ['Lunch', '12:40', '13:35', { kind: 'lunch', scope: 'free' }],
  ]
  expect(warningsOf(items).map(({ nl }) => nl)).toEqual([
    '‘Pauze’ om 11:45 neemt in Zilt 10 min van ‘Lang’ (11:00–12:45); is dat alleen voor andere zalen, kies die dan',
    '‘Lunch’ om 12:40 neemt in Zilt 5 min van ‘Lang’ (11:00–12:45); is dat alleen voor andere zalen, kies die dan',
  ])
  const forOthers = items.map(([title, start, end, other]): Item => {
    const isBreak = other?.scope === 'free'
    return [title, start, end, isBreak ? { kind: 'break', scope: 'rooms', ...ZAND } : other]
  })
  expect(warningsOf(forOthers)).toEqual([])
})

test('two items for all that overlap, or two in one room, or two workshops in one block, are said', () => {
  expect(
    warningsOf([
      ['Lezing', '10:00', '11:40'],
      ['Pauze', '10:55', '11:10', { kind: 'break', scope: 'free' }],
      ['Een', '12:00', '13:00', ZILT],
      ['Twee', '12:30', '13:30', ZILT],
      ['Ook', '12:00', '13:30', ZAND],
      ['Blok', '14:00', '16:00', { kind: 'workshops', scope: 'free' }],
      ['Drie', '14:00', '15:00', { kind: 'workshop', parent: 'blok', ...ZILT }],
      ['Vier', '14:45', '15:45', { kind: 'workshop', parent: 'blok', ...ZILT }],
    ]).map(({ en }) => en),
  ).toEqual([
    '‘Pauze’ at 10:55 takes 15 min from ‘Lezing’ (10:00–11:40) in all rooms',
    '‘Twee’ at 12:30 takes 30 min from ‘Een’ (12:00–13:00) in Zilt',
    '‘Vier’ at 14:45 takes 15 min from ‘Drie’ (14:00–15:00) in Zilt',
  ])
})

test('an end that nobody gave and that comes hours later is said, sooner of a break', () => {
  const items: Item[] = [
    ['Lunch', '12:30', null, { kind: 'lunch', scope: 'free' }],
    ['Coderen', '15:00', null, { scope: 'rooms', kind: 'workshop' }],
    ['Afsluiting', '18:10', null],
  ]
  expect(warningsOf(items).map(({ nl }) => nl)).toEqual([
    '‘Lunch’ heeft geen eindtijd, en duurt zo tot 15:00: 2 uur 30 min',
    '‘Coderen’ heeft geen eindtijd, en duurt zo tot 18:10: 3 uur 10 min',
  ])
  expect(
    warningsOf([
      ['Lunch', '12:30', null, { kind: 'lunch', scope: 'free' }],
      ['Coderen', '14:30', null, { scope: 'rooms', kind: 'workshop' }],
      ['Afsluiting', '17:30', null],
    ]),
  ).toEqual([])
})

test('a room in which nothing happens of its own is said, unless rooms are still to be given', () => {
  const one: Item = ['Kort', '11:00', '11:45', ZAND]
  expect(warningsOf([one]).map(({ nl }) => nl)).toEqual([
    'In Zilt is alleen wat overal is: daar is geen onderdeel gepland',
  ])
  const blok: Item = ['Blok', '14:00', '16:00', { kind: 'workshops', scope: 'free' }]
  const later: Item = ['Later', null, null, { kind: 'workshop', parent: 'blok', rooms: [] }]
  expect(warningsOf([one, blok, later])).toEqual([])
  const rounds = [{ id: 'een', start: '14:00', end: '15:00' }]
  const grid: Item = ['Rooster', '14:00', '16:00', { kind: 'workshops', scope: 'free', rounds }]
  expect(warningsOf([one, grid])).toEqual([])
})

test('items for break-out rooms are said of a day that has several rooms and none of those', () => {
  const items: Item[] = [['Werken', '10:00', '11:00', { scope: 'rooms' }]]
  expect(warningsOf(items, { rooms: ['hall Een', 'hall Twee'] })[0]?.nl).toContain('in alle zalen')
  expect(warningsOf(items, { rooms: ['hall Een'] })).toEqual([])
})

test('an item in the hour that spring skips is said, with when it will be', () => {
  const night = { date: '2026-03-28', rooms: ['hall Grote zaal'] }
  expect(warningsOf([['Nachtloop', '26:10', '26:50']], night).map(({ nl }) => nl)).toEqual([
    '‘Nachtloop’ om 02:10: dat uur slaat de klok die nacht over; het begint om 03:10',
  ])
  expect(warningsOf([['Nachtloop', '25:10', '25:50']], night)).toEqual([])
})

test('titles that no wall’s line has room for are said together', () => {
  const long =
    'Een titel die langer is dan de regel op de muur die zegt wat er straks komt, en waar'
  expect(warningsOf([[long, '10:00', '11:00', { scope: 'rooms' }]], {})[0]?.nl).toContain(long)
})

test('a day that people can join, and that names nobody who answers for it, is said', () => {
  const teams = [{ id: 'reiger', name: { nl: 'Reiger' }, room: 'zilt' }]
  const items: Item[] = [['Werk', '10:00', '11:00', { scope: 'rooms' }]]
  expect(warningsOf(items, { teams }).map(({ nl }) => nl)).toEqual([
    'Er staat niet bij wie de dag organiseert: telefoons kunnen niet zeggen wie er over de gegevens van deelnemers gaat, en hoe lang ze blijven',
  ])
  const organiser = { name: { nl: 'Gemeente' }, contact: 'info@gemeente.example' }
  expect(warningsOf(items, { teams, organiser: { ...organiser, erasesWithinDays: 7 } })).toEqual([])
})
