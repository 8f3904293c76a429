// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { curled } from '../../curled.ts'
import type { EventDay } from '../../day/day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { reportAt, workedDay } from '../worked-day.test-kit.ts'
import { csvOf } from './csv.ts'
import { readCsv } from './read-csv.test-kit.ts'
import { reportCsv } from './report-csv.ts'

const HOSTILE = '=1+1;"quoted", on\r\ntwo lines <script>'

test('R10: every cell comes back as it was, whatever stands in it', () => {
  const rows = [
    ['a;b', 'c,d', 'e"f', 'g\nh', 'i\r\nj', '', ' k ', "l'm"],
    [1, -2, 3.5, null, '-', 'ü', '"', '""'],
  ]
  for (const language of ['nl', 'en'] as const) {
    const read = readCsv(csvOf(rows, language), language === 'nl' ? ';' : ',')
    expect(read).toEqual([
      ['a;b', 'c,d', 'e"f', 'g\nh', 'i\r\nj', '', ' k ', "l'm"],
      ['1', '-2', '3.5', '', "'-", 'ü', '"', '""'],
    ])
  }
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
  'R10: a text that begins as %j is no formula',
  (text) => {
    expect(readCsv(csvOf([[text]], 'nl'), ';')).toEqual([[`'${text}`]])
  },
)

test('R10: it begins with a byte order mark and ends its lines with CR LF', () => {
  expect(csvOf([['a', 'b'], ['c']], 'en')).toBe('\uFEFFa,b\r\nc\r\n')
})

/** The report as rows by the names of their columns. */
function tableOf(played: PlayedDay, time: string): Record<string, string>[] {
  const made = { day: played.planned, language: 'nl', isRehearsal: false } as const
  const [names = [], ...rows] = readCsv(reportCsv(reportAt(played, time), made), ';')
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
}

test('R11: a row per room and span, with instants, times of day and seconds', () => {
  const played = workedDay()
  const rows = tableOf(played, '14:10')
  const held = rows.find((row) => row.zaal === 'Zaal 3' && row.id === 'fase1/stap-1/prioriteren')
  expect(held).toEqual({
    zaal: 'Zaal 3',
    soort: 'activiteit',
    onderdeel: '1 Wat is het probleem?',
    stap: 'Maak je hoofd leeg',
    activiteit: 'Prioriteren',
    verloop: 'geweest',
    'gepland begin': '2024-03-13T10:00:00Z',
    'gepland eind': '2024-03-13T10:05:00Z',
    'gepland begin (tijd)': '11:00:00',
    'gepland eind (tijd)': '11:05:00',
    'duur volgens plan (s)': '300',
    begin: '2024-03-13T10:00:00Z',
    eind: '2024-03-13T10:09:30Z',
    'begin (tijd)': '11:00:00',
    'eind (tijd)': '11:09:30',
    'duur (s)': '570',
    'waarvan stil (s)': '270',
    'keer begonnen': '1',
    'later begonnen (s)': '0',
    'langer (s)': '270',
    repetitie: 'nee',
    id: 'fase1/stap-1/prioriteren',
  })
  const spans = played.planned.rooms.flatMap(({ id }) => played.timeline(id).spans)
  expect(rows.length).toBe(spans.length)
})

function withSlots(change: (slot: EventDay['slots'][number]) => object): EventDay {
  const day = sampleDay('staatsprint')
  return { ...day, slots: day.slots.map((slot) => ({ ...slot, ...change(slot) })) }
}

test('R10: a hostile title stays in its cell and is no formula', () => {
  const day = withSlots(() => ({ title: { nl: HOSTILE } }))
  const titles = tableOf(new PlayedDay(day), '14:10').map((row) => row.onderdeel)
  expect(titles).toContain(`'${curled(HOSTILE)}`)
  expect(titles.filter((title) => title?.startsWith('='))).toEqual([])
})

test('R11: past midnight a time is one of the next day', () => {
  const day = withSlots(({ id }) => (id === 'borrel' ? { start: '23:30', end: '25:15' } : {}))
  const row = tableOf(new PlayedDay(day), '23:59').find(({ id }) => id === 'borrel')
  expect([row?.['gepland eind'], row?.['gepland eind (tijd)']]).toEqual([
    '2024-03-14T00:15:00Z',
    '01:15:00',
  ])
})

test('R11: in the night that summer time begins, lengths are those that passed', () => {
  const night = withSlots(({ id }) => {
    if (id === 'borrel') return { start: '25:30', end: '27:30' }
    return {}
  })
  const day = { ...night, date: '2024-03-30' }
  const row = tableOf(new PlayedDay(day), '23:59').find(({ id }) => id === 'borrel')
  expect([row?.['gepland begin (tijd)'], row?.['gepland eind (tijd)']]).toEqual([
    '01:30:00',
    '03:30:00',
  ])
  // At two o'clock it was three.
  expect(row?.['duur volgens plan (s)']).toBe('3600')
})
