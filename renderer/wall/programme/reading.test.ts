// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { untagged } from '../../../shared/tagged-text.ts'
import { textIn } from '../../../shared/text.ts'
import { readingOf, type Seen, wrongIn } from './reading.test-kit.ts'

const day = sampleDay('staatsprint')
const PLANNED = new PlayedDay(day)

/** What is wrong with a wall that says this at a time of day. */
function wrong(time: string, title: string, counts: string, digits: string, played = PLANNED) {
  const seen: Seen = { texts: [], title, digits, counts }
  const plan = { day, timeline: played.timeline('zaal-2'), at: on(day, time) }
  return wrongIn(readingOf(seen, plan), seen, day)
}

test('digits that answer what the title asks are right', () => {
  expect(wrong('12:40', 'Lunch!', 'Nog', '35:00')).toBe(null)
  expect(wrong('10:41:10', 'Clusteren', 'Nog ongeveer', '4 min')).toBe(null)
  expect(wrong('09:00', untagged(textIn(day.title, 'nl')), 'Begint over', '30:00')).toBe(null)
  // The last part of a step ends with it.
  const raced = new PlayedDay(day)
  expect(raced.begin('13:20', ['zaal-2'], 'fase3/stap-1/race-2', null)).toBe(null)
  expect(wrong('13:34', 'Uitslag', 'Nog', '1:00', raced)).toBe(null)
})

test('what is left of something else is wrong, however small the words that say so', () => {
  expect(wrong('15:05', 'Pauze', 'Nog in fase 4', '40:00')).toMatch(/left in Bouw je/)
  expect(wrong('13:17', 'Klaarstaan', 'Nog in deze stap', '18:00')).toMatch(/left in Idee Race/)
  expect(wrong('13:17', 'Wacht op het startsein', 'Nog', '18:00')).toMatch(/left in Idee Race/)
})

test('so are digits that lead to nothing, and ones that look like a time of day', () => {
  expect(wrong('12:40', 'Lunch!', 'Nog', '34:00')).toMatch(/nothing that the plan knows/)
  expect(wrong('13:08', 'Lunch!', 'Nog', '07:00')).toMatch(/looks like a time of day/)
})
