// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { questionOf } from '../ask-words.ts'
import { readSource } from '../read/read-source.ts'
import type { UnderstandOptions } from '../understood.ts'
import { understand } from './understand.ts'

const OPTIONS: UnderstandOptions = {
  today: '2026-05-01',
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  answers: {},
}

function understood(text: string, options: Partial<UnderstandOptions> = {}) {
  const reading = readSource({ text })
  if ('problem' in reading) throw new Error(reading.problem.name)
  return understand(reading.source, { ...OPTIONS, ...options })
}

const asked = ({ ask }: ReturnType<typeof understood>) => ask.map(({ name }) => name)
const starts = ({ items }: ReturnType<typeof understood>) =>
  items.map(({ date, start, end, title }) => `${date} ${start}-${end} ${title}`)

describe('days', () => {
  test('a year is told by the weekday, and asked', () => {
    const read = understood('woensdag 13 maart\n9.00 Start\n10.00 Koffie')
    expect(read.dates).toEqual(['2024-03-13'])
    expect(read.items[0]?.reasons).toEqual(['year-assumed'])
    expect(asked(read)).toContain('year')
  })

  test('a weekday that fits one near year alone leaves no year to ask', () => {
    const text = 'Programma donderdag 3 december\n9.00 Start\n10.00 Koffie\n\n4 december\n9.00 Slot'
    const read = understood(text, { today: '2026-11-30' })
    expect(read.dates).toEqual(['2026-12-03', '2026-12-04'])
    expect(read.items.map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'sure'])
    expect(asked(read)).not.toContain('year')
  })

  test('a year is asked in the reader’s language, of the lines that hold the date', () => {
    const read = understood('Programma\n\nOp 3 december:\n\n9.00 Start\n10.00 Koffie')
    const [year] = read.ask.filter(({ name }) => name === 'year')
    expect(year?.about).toEqual([3])
    expect(year && questionOf(year, 'nl')).toBe('In welk jaar valt “3 december”?')
    expect(year && questionOf(year, 'en')).toBe('In which year is “3 December”?')
  })

  test('a date without year or weekday is the next one, and shown as it stands', () => {
    const [first] = understood('3 april\n9.00 Start\n10.00 Koffie').items
    expect(first).toMatchObject({ date: '2027-04-03', dateText: '3 April', certainty: 'likely' })
    const answered = understood('3 april\n9.00 Start', { answers: { year: '2028' } })
    expect(answered.items[0]).toMatchObject({ date: '2028-04-03' })
    expect(answered.items[0]).not.toHaveProperty('dateText')
  })

  test('a weekday that doesn’t fit its date is asked', () => {
    const read = understood('maandag 4 juni 2026\n9.00 Start\n10.00 Koffie')
    expect(read.items[0]).toMatchObject({ date: '2026-06-04', certainty: 'guess' })
    expect(asked(read)).toContain('date')
  })

  test('weekdays are dates once the first is answered', () => {
    const text = 'Vrijdag\n9.00 Start\nZaterdag\n10.00 Slot'
    expect(understood(text).items.map(({ dateText }) => dateText)).toEqual(['Vrijdag', 'Zaterdag'])
    expect(understood(text, { answers: { date: '2026-06-05' } }).dates).toEqual([
      '2026-06-05',
      '2026-06-06',
    ])
  })

  test('weekdays and numbered days are found in the days that a title names', () => {
    const text = 'Zomerschool 5 t/m 7 juni 2026\n\nZaterdag\n9.00 Les\n\nDag 3\n10.00 Slot'
    expect(understood(text).dates).toEqual(['2026-06-06', '2026-06-07'])
  })

  test('one of several days may be taken', () => {
    const text = 'vrijdag 5 juni 2026\n9.00 Start\n\nzaterdag 6 juni 2026\n10.00 Slot'
    expect(asked(understood(text))).toEqual(['days', 'rooms', 'time-zone'])
    expect(starts(understood(text, { answers: { days: '2026-06-06' } }))).toEqual([
      '2026-06-06 10:00-null Slot',
    ])
  })
})

describe('what was asked follows the answer', () => {
  const SWAPPED = [
    'Track,Date,Start Time,Duration,Talk Title,Room Name',
    'HALL 1,2026-06-04,09:00,30,Opening,',
    'HALL 1,2026-06-04,10:00,30,Core,TECH',
    'HALL 2,2026-06-04,10:00,30,Edge,TECH',
    'LAWN,2026-06-04,11:00,30,Break,',
  ].join('\n')

  test('columns named the wrong way round are read the right way, or as they are named', () => {
    const read = understood(SWAPPED)
    expect(read.ask.find(({ name }) => name === 'columns')?.texts).toEqual(['Track', 'Room Name'])
    expect(read.rooms).toEqual(['HALL 1', 'HALL 2', 'LAWN'])
    expect(understood(SWAPPED, { answers: { columns: 'as-named' } }).rooms).toEqual(['TECH'])
  })

  test('a mapping that was chosen holds for every table with these headers', () => {
    const [table] = understood(SWAPPED).mapping ?? []
    expect(table?.columns.map(({ role }) => role)).toEqual([
      'room',
      'date',
      'start',
      'duration',
      'title',
      'track',
    ])
    const roles = (table?.columns ?? []).map(({ role }) => (role === 'title' ? 'ignored' : role))
    const chosen = { [table?.key ?? '']: roles.map((role) => (role === 'room' ? 'title' : role)) }
    expect(understood(SWAPPED, { mapping: chosen }).items.map(({ title }) => title)).toContain(
      'LAWN',
    )
  })

  test('moments are moments until somebody says that they last', () => {
    const text = '4 juni 2026\n9.00 Start\n12.00 Inleveren\n13.00 Lunch'
    expect(understood(text).items[1]).toMatchObject({ isMoment: true, kind: 'moment', end: null })
    expect(understood(text, { answers: { moments: 'items' } }).items[1]).toMatchObject({
      isMoment: false,
    })
  })

  test('a break while something goes on elsewhere is for who is there, or for all', () => {
    const text =
      'Tijd;Onderdeel;Zaal\n9.00-12.00;Bouwen;Zaal 1\n10.00-10.15;Pauze;Foyer\n10.15-12.00;Praten;Zaal 2'
    expect(understood(text).items[1]?.rooms).toEqual(['Foyer'])
    expect(understood(text, { answers: { audience: 'everybody' } }).items[1]?.rooms).toBe('*')
  })

  test('clocks of twelve hours go on after noon', () => {
    const text = '4 June 2026\n9:00 Start\n12:00 Lunch\n1:30 Panel\n3:00-4:30 Talks'
    expect(starts(understood(text))).toEqual([
      '2026-06-04 09:00-null Start',
      '2026-06-04 12:00-null Lunch',
      '2026-06-04 13:30-null Panel',
      '2026-06-04 15:00-16:30 Talks',
    ])
    expect(asked(understood(text))).toContain('half-of-day')
    expect(starts(understood(text, { answers: { 'half-of-day': 'morning' } }))[0]).toContain(
      '01:30',
    )
  })

  test('times that claim to be UTC are the venue’s, or UTC after all', () => {
    const xml = (start: string) =>
      `<schedule><day date="2026-06-04"><room name="A"><event id="1"><title>X</title><date>2026-06-04T${start}:00Z</date><start>${start}</start><duration>01:00</duration></event></room></day></schedule>`
    expect(starts(understood(xml('09:00')))).toEqual(['2026-06-04 09:00-10:00 X'])
    expect(asked(understood(xml('09:00')))).toEqual(['time-zone'])
    expect(starts(understood(xml('23:00'), { answers: { 'time-zone': 'utc' } }))).toEqual([
      '2026-06-05 01:00-02:00 X',
    ])
  })

  test('no file asks more than four questions, and each is a sentence', () => {
    const text = [
      'Programma vrijdag 5 juni en zaterdag 6 juni',
      'Vrijdag\n9:00 Start\n12:00 Lunch\n1:00 Deadline\n2:00 Workshopronde 1',
      'Maandag 6 juni 2026\n9:00 Inleveren\n12:00 Einde',
    ].join('\n\n')
    const { ask } = understood(text)
    expect(ask.length).toBeLessThanOrEqual(4)
    for (const one of ask) expect(questionOf(one, 'nl')).toMatch(/\?$/)
  })
})

describe('nothing is lost or made up', () => {
  test('what isn’t understood is listed with its line and why', () => {
    const { items, unread } = understood(
      'Datum;Begin;Titel\n4-6-2026;9.00;Open\n4-6-2026;;Zonder tijd\n4-6-2026;10.00;\n;;Wijzigingen voorbehouden',
    )
    expect(items).toHaveLength(1)
    expect(unread).toEqual([
      { line: 3, text: '4-6-2026 | Zonder tijd', reason: 'no-time' },
      { line: 4, text: '4-6-2026 | 10.00', reason: 'no-title' },
      { line: 5, text: 'Wijzigingen voorbehouden', reason: 'no-time' },
    ])
  })

  test('no end is written that the file doesn’t give; lengths are used', () => {
    const read = understood('4 juni 2026\n9.00 Start\n9.30 Praten (45 min)\n11.00 Slot')
    expect(read.items.map(({ end }) => end)).toEqual([null, '10:15', null])
    expect(read.items[1]?.reasons).toEqual(['end-from-duration'])
  })

  test('an item keeps its key when its time and room change', () => {
    const keys = (text: string) => understood(text).items.map(({ key }) => key)
    const before = keys('Tijd;Onderdeel;Zaal\n9.00;Open;A\n10.00;Pauze;A\n14.00;Pauze;A')
    expect(before).toEqual(['text:open', 'text:pauze', 'text:pauze#2'])
    expect(keys('Tijd;Onderdeel;Zaal\n9.15;Open;B\n10.30;Pauze;A\n14.00;Pauze;A')).toEqual(before)
  })

  test('each item knows the line that it stands on', () => {
    const { items } = understood('4 juni 2026\n\n9.00 Start\n\n10.00 Koffie\nmet taart')
    expect(items.map(({ source }) => source.line)).toEqual([3, 5])
    expect(items[1]?.description).toBe('met taart')
  })

  test('names of rooms that differ in spaces or capitals alone are one', () => {
    const read = understood('Tijd;Titel;Zaal\n9.00;A;Zaal 1\n10.00;B;ZAAL 1\n11.00;C;zaal  1')
    expect(read.rooms).toEqual(['Zaal 1'])
  })

  test('a rest that stands in each room is one item for these; other items stay apart', () => {
    const read = understood(
      'Tijd;Titel;Zaal\n9.00-10.00;Spel;A\n9.00-10.00;Spel;B\n10.00-10.15;Pauze;A\n10.00-10.15;Pauze;B',
    )
    expect(read.items.map(({ title, rooms }) => [title, rooms])).toEqual([
      ['Spel', ['A']],
      ['Spel', ['B']],
      ['Pauze', ['A', 'B']],
    ])
  })
})

test('the first line is the event’s title, without its date, where it names it', () => {
  const titleOf = (text: string) => understood(`${text}\n\n9.00 Start\n10.00 Slot`).title
  expect(titleOf('Studiemiddag waterbeheer – 4 juni 2026')).toBe('Studiemiddag waterbeheer')
  expect(titleOf('Dag van de digitale\noverheid in de buurt')).toBe(
    'Dag van de digitale overheid in de buurt',
  )
  expect(titleOf('Programma')).toBeUndefined()
  expect(titleOf('Beste collega’s,')).toBeUndefined()
  expect(titleOf('Tijd Onderdeel Locatie')).toBeUndefined()
})
