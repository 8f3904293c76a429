// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../day/day.ts'
import { instantOf } from '../day/time-of-day.ts'
import { HOUR, MINUTE, SECOND } from '../instant.ts'
import { momentAt } from '../timeline/moment.ts'
import { PLANNED_RUN, type Run } from '../timeline/run.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { type Glimpse, spokenBetween } from './spoken.ts'

const day = EventDay.parse(staatsprint)
const at = (time: string, second = 0) => instantOf(day.date, time, day.timeZone) + second * SECOND

function glimpse(second: number, run: Run = PLANNED_RUN, message: string | null = null): Glimpse {
  return { moment: momentAt(timelineOf(day, 'zaal-2', run), second), second, message }
}

function spoken(before: Glimpse, after: Glimpse): string | null {
  return spokenBetween(before, after, day, 'nl')
}

test('says the minutes left at ten, five and one, and nothing at any other second', () => {
  const said = []
  for (let second = at('10:45', 1); second < at('11:00'); second += SECOND) {
    const sentence = spoken(glimpse(second - SECOND), glimpse(second))
    if (sentence !== null) said.push([(at('11:00') - second) / MINUTE, sentence])
  }
  expect(said).toEqual([
    [10, 'Nog 10 minuten.'],
    [5, 'Nog 5 minuten.'],
    [1, 'Nog 1 minuut.'],
  ])
})

test('after a sleep past a mark it says what is really left', () => {
  expect(spoken(glimpse(at('10:48')), glimpse(at('10:57', 30)))).toBe('Nog 3 minuten.')
})

test('says a change of activity, step and item, outermost first', () => {
  expect(spoken(glimpse(at('10:44', 59)), glimpse(at('10:45')))).toBe('Nu: Schetsen.')
  expect(spoken(glimpse(at('11:04', 59)), glimpse(at('11:05')))).toBe('Nu: Build Your Vehicle.')
  expect(spoken(glimpse(at('11:39', 59)), glimpse(at('11:40')))).toBe(
    "Nu: Het probleem definiëren, Formuleer 'HKW' vragen, HKW's schrijven.",
  )
  expect(spoken(glimpse(at('14:59', 59)), glimpse(at('15:00')))).toBe('Nu: Pauze.')
})

test('a countdown that is lengthened says nothing, and its marks come again', () => {
  const clustering = 'fase1/stap-1/clusteren'
  const marks = { [clustering]: { lengthenedMs: 5 * MINUTE } }
  const longer = { ...PLANNED_RUN, marks }
  expect(spoken(glimpse(at('10:42')), glimpse(at('10:42', 1), longer))).toBeNull()
  expect(spoken(glimpse(at('10:44', 59), longer), glimpse(at('10:45'), longer))).toBe(
    'Nog 5 minuten.',
  )
})

test('says once that the room is held, and that it goes on', () => {
  const held = { ...PLANNED_RUN, pausedSince: at('10:41') }
  expect(spoken(glimpse(at('10:41')), glimpse(at('10:41', 1), held))).toBe('stilgezet.')
  expect(spoken(glimpse(at('10:42'), held), glimpse(at('10:43'), held))).toBeNull()
  expect(spoken(glimpse(at('10:41', 1), held), glimpse(at('10:41', 2)))).toBe('Het gaat verder.')
})

test('says a new message, and not that one was taken away', () => {
  const [before, after] = [glimpse(at('10:41')), glimpse(at('10:41', 1), PLANNED_RUN, 'Lunch')]
  expect(spoken(before, after)).toBe('Lunch.')
  expect(spoken(after, before)).toBeNull()
})

test('a whole day says no more than its changes and three marks for each', () => {
  let count = 0
  const timeline = timelineOf(day, 'zaal-2', PLANNED_RUN)
  const look = (second: number) => ({ moment: momentAt(timeline, second), second, message: null })
  let before = look(at('09:00'))
  for (let second = at('09:00') + 10 * SECOND; second < at('09:00') + 9 * HOUR; second += 10_000) {
    const after = look(second)
    if (spoken(before, after) !== null) count += 1
    before = after
  }
  expect(count).toBeLessThanOrEqual(timeline.spans.length * 4)
  expect(count).toBeGreaterThan(40)
})
