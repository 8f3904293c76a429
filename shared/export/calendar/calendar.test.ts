// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { anyDay } from '../../day/any-day.test-kit.ts'
import type { EventDay } from '../../day/day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../../day/small-day.test-kit.ts'
import { MINUTE } from '../../instant.ts'
import { changesBetween } from '../../state/facts/changes.ts'
import type { Fact } from '../../state/facts/fact.ts'
import { asWritten, exportItemsOf } from '../export-item.ts'
import { calendarOf, type Revisions } from './calendar.ts'
import { contentLines, textValue } from './content-lines.ts'
import { revisionsOf } from './revisions.ts'

const MADE_AT = Date.UTC(2026, 0, 1)
const UNCHANGED: Revisions = { of: new Map(), madeAt: MADE_AT }

function calendar(day: EventDay, revisions = UNCHANGED): string {
  return calendarOf(day, { language: 'nl', revisions, namesSpeakers: true })
}

/** What another program reads in the calendar. */
function eventsIn(text: string) {
  const root = new ICAL.Component(ICAL.parse(text))
  return root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, location, description, sequence } = new ICAL.Event(
      component,
    )
    const dtstamp = component.getFirstPropertyValue('dtstamp')
    return {
      ...{ uid, summary, location, description, sequence },
      start: startDate.toJSDate().getTime(),
      end: endDate?.toJSDate().getTime() ?? null,
      stamp: dtstamp instanceof ICAL.Time ? dtstamp.toJSDate().getTime() : null,
    }
  })
}

function day(...items: Item[]): EventDay {
  return smallDay({ rooms: ['hall Grote zaal', 'Zaal 1', 'Zaal 2'], items })
}

test('another program reads every item that has a time: what, when and where', () => {
  fc.assert(
    fc.property(anyDay, (any) => {
      const items = exportItemsOf(any).filter(({ start }) => start !== null)
      const events = eventsIn(calendar(any))
      expect(
        events.map(({ summary, start, end, location }) => [summary, start, end, location]),
      ).toEqual(
        items.map(({ slot, start, until, rooms }) => [
          asWritten(slot.title, 'nl'),
          start,
          Math.max(start ?? 0, until ?? 0),
          rooms.length > 0 ? rooms.map(({ name }) => name.nl).join('; ') : null,
        ]),
      )
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    }),
    { numRuns: 60 },
  )
})

test('no line is longer than 75 octets, no letter is cut, and every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      // What a program may not see: controls, and the ends of lines in another way.
      const text = typed.replace(/[\p{Cc}\p{Cs}]/gu, '')
      const lines = contentLines([
        ['BEGIN', 'VCALENDAR'],
        ['X-TEXT', textValue(`${text}\nb;,\\n`)],
        ['END', 'VCALENDAR'],
      ])
      const tooLong = lines.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)
      expect(tooLong).toEqual([])
      expect(Buffer.from(lines).toString()).toBe(lines)
      const read = new ICAL.Component(ICAL.parse(lines)).getFirstProperty('x-text')
      expect(String(read?.getFirstValue())).toBe(textValue(`${text}\nb;,\\n`))
    }),
    { numRuns: 100 },
  )
})

test('a text with commas, semicolons, backslashes and new lines is read as it was written', () => {
  const title = 'Hé, "wat"; nu\\eens'
  const [event] = eventsIn(
    calendar(
      day([title, '09:00', '10:00', { id: 'a', description: { nl: 'een,\ntwee; \\n drie' } }]),
    ),
  )
  expect([event?.summary, event?.description]).toEqual([title, 'een,\ntwee; \\n drie'])
})

test('times are right on both sides of a change of the clocks', () => {
  const night = {
    ...day(['Nacht', '25:30', '27:30'], ['Ontbijt', '33:00', '34:00']),
    date: '2026-03-28',
  }
  expect(eventsIn(calendar(night)).map(({ start, end }) => [start, end])).toEqual([
    // From half past one to half past three, of which an hour never was.
    [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 2, 29, 1, 30)],
    [Date.UTC(2026, 2, 29, 7), Date.UTC(2026, 2, 29, 8)],
  ])
})

test('a moment has no length, and what states no end goes on until the next item', () => {
  const events = eventsIn(
    calendar(
      day(
        ['Opening', '09:00'],
        ['Pauze', '10:00', '10:15'],
        ['Inleveren', '10:15', null, { kind: 'moment' }],
      ),
    ),
  )
  const minutes = events.map(({ summary, start, end }) => [
    summary,
    ((end ?? start) - start) / MINUTE,
  ])
  expect(minutes).toEqual([
    ['Opening', 60],
    ['Pauze', 15],
    ['Inleveren', 0],
  ])
})

test('what was changed says so: its number rises, the day it was changed, and no other’s does', () => {
  const first = day(['Opening', '09:00', '09:30'], ['Pauze', '10:00', '10:15'])
  const moved = withSlot(first, 'pauze', { start: '10:05' })
  const gone = { ...moved, slots: moved.slots.filter(({ id }) => id !== 'opening') }
  const facts = [factOf(first, moved, 1), factOf(moved, gone, 2), factOf(gone, moved, 3)]
  const told = (count: number, last: EventDay) => {
    const revisions = revisionsOf({ first: { day: first }, facts: facts.slice(0, count) }, MADE_AT)
    return eventsIn(calendar(last, revisions)).map(({ uid, sequence, stamp }) => [
      uid.split('.')[0],
      sequence ?? 0,
      ((stamp ?? 0) - MADE_AT) / MINUTE,
    ])
  }
  expect(told(0, first)).toEqual([
    ['opening', 0, 0],
    ['pauze', 0, 0],
  ])
  expect(told(1, moved)).toEqual([
    ['opening', 0, 0],
    ['pauze', 1, 1],
  ])
  // Taken out and put back: never less than somebody has seen.
  expect(told(3, moved)).toEqual([
    ['opening', 2, 3],
    ['pauze', 1, 1],
  ])
})

test('both sample days are read whole, and name nobody who takes part', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) {
    const sample = sampleDay(name)
    const text = calendar(sample)
    expect(eventsIn(text)).toHaveLength(sample.slots.filter(({ start }) => start !== null).length)
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|@(?!zaalscherm)/)
    if (sample.wifi?.password) expect(text).not.toContain(sample.wifi.password)
  }
})

function withSlot(of: EventDay, id: string, set: Partial<EventDay['slots'][number]>): EventDay {
  return { ...of, slots: of.slots.map((slot) => (slot.id === id ? { ...slot, ...set } : slot)) }
}

function factOf(before: EventDay, after: EventDay, minute: number): Fact {
  const at = MADE_AT + minute * MINUTE
  const changes = changesBetween({ day: before }, { day: after })
  // Only what it changed and when is read.
  return { entry: { at }, changes } as unknown as Fact
}
