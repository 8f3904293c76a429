// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xlsxOf } from '../electron/server/export/xlsx.ts'
import type { EventDay } from '../shared/day/day.ts'
import { sampleDay } from '../shared/day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../shared/day/small-day.test-kit.ts'
import { calendarOf } from '../shared/export/calendar/calendar.ts'
import { asWritten, exportItemsOf } from '../shared/export/export-item.ts'
import { localTime } from '../shared/export/local-time.ts'
import { scheduleJsonOf } from '../shared/export/schedule-json/schedule-json.ts'
import { programmeTable } from '../shared/export/table/programme-table.ts'
import { tableCsv } from '../shared/export/table/table-csv.ts'
import { readSource } from '../shared/import/read/read-source.ts'
import { understand } from '../shared/import/understand/understand.ts'
import type { Instant } from '../shared/instant.ts'

const LANGUAGE = 'nl'

/** A format as a file, and what of an item it can hold beside its title and its start. */
type Format = {
  file(day: EventDay): Promise<string | Buffer>
  /** That an item has no end of its own. */
  openEnds: boolean
  /** Who speaks, as more than a part of what it is about. */
  speakers: boolean
  /** That an item is nowhere in particular. */
  nowhere: boolean
}

const FORMATS: Record<string, Format> = {
  'programma.csv': {
    file: async (day) => tableCsv(programmeTable(day, LANGUAGE), LANGUAGE),
    ...{ openEnds: true, speakers: true, nowhere: true },
  },
  'programma.xlsx': {
    file: (day) => xlsxOf(programmeTable(day, LANGUAGE)),
    ...{ openEnds: true, speakers: true, nowhere: true },
  },
  'programma.ics': {
    file: async (day) =>
      calendarOf(day, {
        ...{ language: LANGUAGE, namesSpeakers: true },
        revisions: { of: new Map(), madeAt: 0 },
      }),
    ...{ openEnds: true, speakers: false, nowhere: true },
  },
  'schedule.json': {
    file: async (day) =>
      scheduleJsonOf(day, { language: LANGUAGE, version: '1', base: 'http://192.168.1.20:4500' }),
    ...{ openEnds: false, speakers: true, nowhere: false },
  },
}

type Told = {
  title: string
  from: string
  till: string | null
  rooms: string[]
  speakers: string[]
}

/** What an import understands of a file. */
function understood(name: string, file: string | Buffer, day: EventDay): Told[] {
  const reading = readSource({ name, bytes: new Uint8Array(Buffer.from(file)) })
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem))
  const { items, unread } = understand(reading.source, {
    ...{ today: day.date, timeZone: day.timeZone, language: LANGUAGE, answers: {} },
  })
  expect(unread).toEqual([])
  return sorted(
    items.map(({ title, date, start, end, rooms, speakers }) => ({
      title,
      from: `${date} ${start}`,
      till: end === null ? null : `${date} ${end}`,
      rooms: Array.isArray(rooms) ? rooms : [],
      speakers,
    })),
  )
}

/** What the day itself says. */
function itself(day: EventDay, holds: Format): Told[] {
  const hall = day.rooms.filter(({ kind }) => kind === 'hall')
  const clock = (at: Instant, from: Instant) => {
    const { date, time } = localTime(from, day.timeZone)
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    const all = hours * 60 + minutes + (at - from) / 60_000
    const two = (value: number) => String(value).padStart(2, '0')
    return `${date} ${two(Math.floor(all / 60))}:${two(all % 60)}`
  }
  return sorted(
    exportItemsOf(day).flatMap(({ slot, start, end, until, rooms }) => {
      if (start === null) return []
      const till = holds.openEnds ? end : until
      const places = rooms.length > 0 || holds.nowhere ? rooms : hall
      return {
        title: asWritten(slot.title, LANGUAGE),
        from: clock(start, start),
        till: till === null || till <= start ? null : clock(till, start),
        rooms: places.map(({ name }) => asWritten(name, LANGUAGE)),
        speakers: ((holds.speakers && slot.speakers) || []).map((one) => asWritten(one, LANGUAGE)),
      }
    }),
  )
}

function sorted(items: Told[]): Told[] {
  return items.toSorted((a, b) => `${a.from} ${a.title}`.localeCompare(`${b.from} ${b.title}`))
}

const LAST = 335 * 60

const NAMES = ['Zilte teelten', 'Bodem', 'Data delen', 'Open bronnen', 'Wet en regels', 'Samen']
const ROOMS = ['hall Grote zaal', 'Zaal 1', 'Zaal 2', 'Tuinkamer']

/** Days as organisers have them: titles in words, several dates, rooms and speakers. */
const anyProgramme = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 900 }),
      minutes: fc.option(fc.integer({ min: 5, max: 2_000 }), { freq: 4 }),
      room: fc.constantFrom<string[] | null>(null, ['zaal-1'], ['zaal-2', 'tuinkamer']),
      speakers: fc.subarray(['Anna de Vries', 'Bo Smit']),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) => {
    let at = 9 * 60
    const items = drawn.map(({ gap, minutes, room, speakers }, index): Item => {
      at = Math.min(at + gap, LAST - 60)
      const title = `${NAMES[index % NAMES.length]} ${'abcdefghijkl'[index]}`
      const start = clockOf(at)
      at += minutes ?? 30
      const other = {
        ...(room && { rooms: room, scope: 'rooms' as const }),
        ...(speakers.length > 0 && { speakers: speakers.map((nl) => ({ nl })) }),
      }
      return [
        title,
        start,
        minutes === null ? null : clockOf(Math.min(at, LAST)),
        { kind: 'item', ...other },
      ]
    })
    return smallDay({ rooms: ROOMS, items })
  })

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((one) => String(one).padStart(2, '0'))
    .join(':')
}

for (const [name, format] of Object.entries(FORMATS)) {
  test(`${name}: what is given out is read in as it was`, async () => {
    await fc.assert(
      fc.asyncProperty(anyProgramme, async (day) => {
        expect(understood(name, await format.file(day), day)).toEqual(itself(day, format))
      }),
      { numRuns: 10 },
    )
  })

  test(`${name}: so is a sample day`, async () => {
    const day = sampleDay('staatsprint')
    expect(understood(name, await format.file(day), day)).toEqual(itself(day, format))
  })
}
