// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventDay } from '../../day/day.ts'
import { parseDay } from '../../day/file/parse-day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { HOUR } from '../../instant.ts'
import { roomNow } from '../../now/room-now.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { asDay } from './as-day.ts'
import { anyUnderstood, CHOICES, item, understoodOf } from './understood.test-kit.ts'

const slotsOf = (day: EventDay) =>
  day.slots.map(({ title, start, end, scope, rooms }) => {
    const where = rooms ? `${scope} ${rooms.join('+')}` : scope
    return `${start}-${end} ${title.nl} ${where}`
  })
const kindsOf = (day: EventDay) =>
  Object.fromEntries(day.rooms.map(({ name, kind }) => [name.nl, kind]))
const slotOf = (day: EventDay, title: string) => {
  const slot = day.slots.find((one) => one.title.nl === title)
  if (!slot) throw new Error(`no ${title}`)
  return slot
}

test('whatever was understood becomes a day that is read, with every item in it, and plays', () => {
  fc.assert(
    fc.property(anyUnderstood, (understood) => {
      const day = asDay(understood, CHOICES)
      const parsed = parseDay(JSON.stringify(day))
      if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
      const made = day.slots.filter(({ source }) => source?.startsWith('sessions:'))
      const dates = new Set(understood.items.map(({ date }) => date))
      if (!dates.has('2028-01-01') || dates.size === 1)
        expect(day.slots.length - made.length).toBe(understood.items.length)
      const played = new PlayedDay(parsed.day)
      for (const { id } of parsed.day.rooms.slice(0, 2)) {
        for (const hours of [0, 9, 13, 30]) {
          const at = instantOf(day.date, '00:00', day.timeZone) + hours * HOUR
          roomNow(parsed.day, played.timeline(id), played.momentOf(id, at))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('where everybody is is the hall, where only breaks are is a place, and the rest are rooms', () => {
  const day = asDay(
    understoodOf([
      item('09:00-09:30', 'Inloop', { rooms: ['Foyer'], kind: 'doors' }),
      item('09:30-10:30', 'Opening', { rooms: ['Zaal Oost'] }),
      item('10:30-11:00', 'Koffie', { rooms: ['Terras'], kind: 'break' }),
      item('11:00-12:00', 'Bouwen', { rooms: ['Zaal Oost'] }),
      item('11:00-12:30', 'Praten', { rooms: ['Zaal West'] }),
      item('12:00-12:30', 'Kort', { rooms: ['zaal  oost'] }),
    ]),
    CHOICES,
  )
  expect(kindsOf(day)).toEqual({
    Foyer: 'place',
    'Zaal Oost': 'hall',
    Terras: 'place',
    'Zaal West': 'break-out',
  })
  expect(slotsOf(day)).toEqual([
    '09:00-09:30 Inloop free',
    '09:30-10:30 Opening plenary',
    '10:30-11:00 Koffie free',
    '11:00-12:00 Bouwen rooms zaal-oost',
    '11:00-12:30 Praten rooms zaal-west',
    '12:00-12:30 Kort rooms zaal-oost',
  ])
  expect(slotOf(day, 'Koffie').place).toBe('terras')
})

test('a break while something goes on elsewhere is of the rooms in which nothing does', () => {
  const day = asDay(
    understoodOf([
      item('11:00-11:45', 'Een', { rooms: ['A'] }),
      item('11:00-12:45', 'Lang', { rooms: ['E'] }),
      item('11:45-11:55', 'Pauze', { rooms: ['Lawn'], kind: 'break' }),
    ]),
    CHOICES,
  )
  expect(slotOf(day, 'Pauze')).toMatchObject({
    scope: 'rooms',
    rooms: ['lawn', 'a'],
    place: 'lawn',
  })
})

test('equal times side by side while the hall has nothing are rounds of a block', () => {
  const day = asDay(
    understoodOf([
      item('10:00-10:30', 'Opening', { rooms: ['Hal'] }),
      item('10:45-11:30', 'Een', { rooms: ['Kamer 1'] }),
      item('10:45-11:30', 'Twee', { rooms: ['Kamer 2'] }),
      item('11:40-12:25', 'Drie', { rooms: ['Kamer 1'] }),
      item('11:40-12:25', 'Vier', { rooms: ['Kamer 2'] }),
      item('12:30-13:00', 'Slot', { rooms: ['Hal'] }),
    ]),
    CHOICES,
  )
  expect(slotsOf(day)).toEqual([
    '10:00-10:30 Opening plenary',
    '10:45-12:25 Parallelle sessies free',
    '10:45-11:30 Een rooms kamer-1',
    '10:45-11:30 Twee rooms kamer-2',
    '11:40-12:25 Drie rooms kamer-1',
    '11:40-12:25 Vier rooms kamer-2',
    '12:30-13:00 Slot plenary',
  ])
  const block = slotOf(day, 'Parallelle sessies')
  expect(block.rounds?.map(({ id, start }) => `${id} ${start}`)).toEqual([
    'ronde-1 10:45',
    'ronde-2 11:40',
  ])
  expect(slotOf(day, 'Vier')).toMatchObject({ parent: block.id, round: ['ronde-2'], kind: 'talk' })
})

test('sessions in an item of everybody’s are what that block holds; across each other, without rounds', () => {
  const day = asDay(
    understoodOf([
      item('13:30-15:00', 'Workshopronde'),
      item('13:30-14:15', 'Zilte teelten', { rooms: ['Zaal 1'] }),
      item('13:45-15:00', 'Werelderfgoed', { rooms: ['Zaal 2'] }),
    ]),
    CHOICES,
  )
  const block = slotOf(day, 'Workshopronde')
  expect(block).toMatchObject({ kind: 'workshops', scope: 'free' })
  expect(block.rounds).toBeUndefined()
  expect(slotOf(day, 'Werelderfgoed')).toMatchObject({ parent: block.id, rooms: ['zaal-2'] })
})

test('hours run on over the dates of an event, and over its night', () => {
  const day = asDay(
    understoodOf([
      item('12:00', 'Inchecken', { date: '2027-02-06', kind: 'doors' }),
      item('14:30-36:00', 'Hacken', { date: '2027-02-06', kind: 'work' }),
      item('20:00-21:00', 'Toernooi', { date: '2027-02-06', kind: 'item' }),
      item('23:30-01:00', 'Film', { date: '2027-02-06', kind: 'item' }),
      item('12:00', 'Klaar', { date: '2027-02-07', isMoment: true }),
      item('13:45-14:15', 'Afsluiting', { date: '2027-02-07' }),
    ]),
    CHOICES,
  )
  expect(day.date).toBe('2027-02-06')
  expect(day.days?.map(({ date }) => date)).toEqual(['2027-02-06', '2027-02-07'])
  expect(slotsOf(day)).toEqual([
    '12:00-null Inchecken free',
    '14:30-36:00 Hacken plenary',
    '20:00-21:00 Toernooi plenary',
    '23:30-25:00 Film plenary',
    '36:00-null Klaar plenary',
    '37:45-38:15 Afsluiting plenary',
  ])
  expect(slotOf(day, 'Film').parent).toBe(slotOf(day, 'Hacken').id)
  expect(kindsOf(day)).toEqual({ Zaal: 'hall' })
})

test('what is open all day goes on beside the programme, and holds none of it', () => {
  const day = asDay(
    understoodOf([
      item('09:00-17:00', 'Informatiebalie', { kind: 'item' }),
      item('09:30-12:00', 'Ochtend'),
      item('13:00-16:30', 'Middag'),
    ]),
    CHOICES,
  )
  expect(slotOf(day, 'Informatiebalie').isBeside).toBe(true)
  expect(slotOf(day, 'Ochtend').parent).toBeUndefined()
})

test('tracks that are called groups are those, and subjects are told beside the title', () => {
  const groups = asDay(
    understoodOf([
      item('10:00-11:00', 'Rondleiding', { track: 'Groep A' }),
      item('10:00-11:00', 'Proeven', { track: 'Groep B' }),
    ]),
    CHOICES,
  )
  expect(groups.groups?.map(({ id }) => id)).toEqual(['groep-a', 'groep-b'])
  expect(slotOf(groups, 'Proeven').groups).toEqual(['groep-b'])
  const subjects = asDay(
    understoodOf([
      item('10:00-11:00', 'Een', { track: 'Techniek' }),
      item('10:00-11:00', 'Twee', { track: 'Beleid' }),
    ]),
    CHOICES,
  )
  expect(subjects.groups).toBeUndefined()
  expect(slotOf(subjects, 'Twee').remark).toEqual({ nl: 'Beleid' })
})

test('a title too long for a wall is cut at a word, and the whole of it stays in the description', () => {
  const title = `${'Lange titel van een praatje '.repeat(8)}tot slot`
  const [slot] = asDay(understoodOf([item('10:00-11:00', title)]), CHOICES).slots
  expect(slot?.title.nl).toMatch(/ (titel|van|een|praatje|Lange)…$/)
  expect(slot?.description?.nl).toBe(title)
})
