// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { HOUR, MINUTE, SECOND } from '../../instant.ts'
import { PLANNED_RUN, type Run } from '../../timeline/run.ts'
import { shownMomentAt } from '../../timeline/shown-moment.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { attendeeView, type ViewChange } from '../../views/attendee-view.test-kit.ts'
import type { Live } from './live.ts'
import { spokenBetween as spokenHtml } from './spoken.ts'

const day = EventDay.parse(staatsprint)
const at = (time: string, second = 0) => instantOf(day.date, time, day.timeZone) + second * SECOND

/** A look at the room, at a second. */
function glimpse(second: number, run: Run = PLANNED_RUN, change: ViewChange = {}): Live {
  const view = attendeeView({ run, ...change })
  const timeline = timelineOf(day, 'zaal-2', run)
  const moment = shownMomentAt(timeline, second)
  return { day, view, timeline, moment, now: second, code: 'K7QM', language: 'nl' }
}

/** What is heard: without its elements. */
function spokenBetween(before: Live, after: Live): string | null {
  const said = spokenHtml(before, after)
  if (!said) return null
  return said
    .toString()
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
}

/** All that is said from one time to another, with the minutes that are left until `end`. */
function saidUntil(end: number, from: number, look: (second: number) => Live) {
  const said = []
  for (let second = from + SECOND; second < end; second += SECOND) {
    const sentence = spokenBetween(look(second - SECOND), look(second))
    if (sentence !== null) said.push([(end - second) / MINUTE, sentence])
  }
  return said
}

test('says the minutes left at ten, five and one, and nothing at any other second', () => {
  const said = saidUntil(at('11:00'), at('10:45'), glimpse)
  expect(said).toEqual([
    [10, 'Nog ongeveer 10 minuten.'],
    [5, 'Nog ongeveer 5 minuten.'],
    [1, 'Nog ongeveer 1 minuut.'],
  ])
})

test('after a sleep past a mark it says what is really left', () => {
  expect(spokenBetween(glimpse(at('10:48')), glimpse(at('10:57', 30)))).toBe(
    'Nog ongeveer 3 minuten.',
  )
})

test('says each question of an introduction as it is asked', () => {
  expect(spokenBetween(glimpse(at('10:14', 59)), glimpse(at('10:15')))).toBe(
    'Nu: Pauze + kennismaking met je team. Vertel eens: wie ben je?',
  )
  expect(spokenBetween(glimpse(at('10:22', 29)), glimpse(at('10:22', 30)))).toBe(
    'Welke rol heb je daar?',
  )
})

test('says a change of activity, step and item, outermost first', () => {
  expect(spokenBetween(glimpse(at('10:44', 59)), glimpse(at('10:45')))).toBe('Nu: Schetsen.')
  expect(spokenBetween(glimpse(at('11:04', 59)), glimpse(at('11:05')))).toBe(
    'Nu: Build Your Vehicle.',
  )
  expect(spokenBetween(glimpse(at('11:39', 59)), glimpse(at('11:40')))).toBe(
    'Nu: Het probleem definiëren, Formuleer ‘HKW’-vragen, HKW’s schrijven.',
  )
  expect(spokenBetween(glimpse(at('14:59', 59)), glimpse(at('15:00')))).toBe('Nu: Pauze.')
})

test('a countdown that is lengthened says nothing, and its marks come again', () => {
  const clustering = 'fase1/stap-1/clusteren'
  const marks = { [clustering]: { lengthenedMs: 5 * MINUTE } }
  const longer = { ...PLANNED_RUN, ahead: marks }
  expect(spokenBetween(glimpse(at('10:42')), glimpse(at('10:42', 1), longer))).toBeNull()
  expect(spokenBetween(glimpse(at('10:44', 59), longer), glimpse(at('10:45'), longer))).toBe(
    'Nog ongeveer 5 minuten.',
  )
})

test('says once that the room is held, and that it goes on', () => {
  const held = { ...PLANNED_RUN, pausedSince: at('10:41') }
  expect(spokenBetween(glimpse(at('10:41')), glimpse(at('10:41', 1), held))).toBe(
    'de tijd staat stil.',
  )
  expect(spokenBetween(glimpse(at('10:42'), held), glimpse(at('10:43'), held))).toBeNull()
  expect(spokenBetween(glimpse(at('10:41', 1), held), glimpse(at('10:41', 2)))).toBe(
    'Het gaat verder.',
  )
})

test('says a new message, and not that one was taken away', () => {
  const [before, after] = [
    glimpse(at('10:41')),
    glimpse(at('10:41', 1), PLANNED_RUN, { message: 'Lunch' }),
  ]
  expect(spokenBetween(before, after)).toBe('Lunch.')
  expect(spokenBetween(after, before)).toBeNull()
})

test('a whole day says no more than its changes and three marks for each', () => {
  let count = 0
  let before = glimpse(at('09:00'))
  for (let second = at('09:00') + 10 * SECOND; second < at('09:00') + 9 * HOUR; second += 10_000) {
    const after = glimpse(second)
    if (spokenBetween(before, after) !== null) count += 1
    before = after
  }
  expect(count).toBeLessThanOrEqual(glimpse(0).timeline.spans.length * 4)
  expect(count).toBeGreaterThan(40)
})
