// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../any-day.test-kit.ts'
import { anyEvent } from '../any-event.test-kit.ts'
import type { EventDay } from '../day.ts'
import { sampleDay } from '../sample-day.test-kit.ts'
import { parseDay } from './parse-day.ts'
import { writtenDay } from './written-day.ts'

/** The day as it is read from its own file; that file once more is the same to the byte. */
function readAgain(day: EventDay): unknown {
  const written = writtenDay(day)
  const parsed = parseDay(written)
  if ('problems' in parsed) return { problems: parsed.problems, written }
  expect(writtenDay(parsed.day)).toBe(written)
  return parsed.day
}

test('a day is the same day once it was written and read, and its file the same file', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) {
    const day = sampleDay(name)
    expect(readAgain(day)).toEqual(day)
  }
  fc.assert(
    fc.property(fc.oneof(anyDay, anyEvent), (day) => {
      expect(readAgain(day)).toEqual(day)
    }),
    { numRuns: 150, seed: 11 },
  )
})

test('what is written can be read by a person: a line for what fits on one, times by their date', () => {
  const { teams, challenges, phases, roles, tips, introductionQuestions, ...rest } =
    sampleDay('staatsprint')
  const day: EventDay = {
    ...{ ...rest, teams: [], challenges: [], phases: [], roles: [], tips: [] },
    introductionQuestions: [],
    jury: null,
    rooms: [{ id: 'hal', name: { nl: 'Hal', en: 'Hall' }, kind: 'hall' }],
    days: [
      { id: 'woensdag', date: rest.date },
      { id: 'donderdag', date: '2024-03-14' },
    ],
    slots: [
      {
        id: 'a',
        title: { nl: 'Hacken' },
        kind: 'work',
        scope: 'plenary',
        start: '12:00',
        end: '37:45',
      },
      { id: 'b', title: { nl: 'Eind' }, kind: 'moment', scope: 'free', start: '37:45', end: null },
    ],
  }
  const lines = writtenDay(day).split('\n')
  expect(lines.filter((line) => /"(?:hal|a|b|donderdag)"/.test(line))).toEqual([
    '  "days": [{ "id": "woensdag", "date": "2024-03-13" }, { "id": "donderdag", "date": "2024-03-14" }],',
    '  "rooms": [{ "id": "hal", "name": { "nl": "Hal", "en": "Hall" }, "kind": "hall" }],',
    '    { "id": "a", "title": "Hacken", "kind": "work", "scope": "plenary", "day": "woensdag", "start": "12:00", "end": "37:45" },',
    '    { "id": "b", "title": "Eind", "kind": "moment", "scope": "free", "day": "donderdag", "start": "13:45" }',
  ])
})
