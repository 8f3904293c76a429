// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { SECOND } from '../../instant.ts'
import { roomNow } from '../../now/room-now.ts'
import { PLANNED_RUN, type Run } from '../../timeline/run.ts'
import { shownMomentAt } from '../../timeline/shown-moment.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { attendeeView } from '../../views/attendee-view.test-kit.ts'
import type { AttendeeView } from '../../views/attendee-view.ts'
import { countdownLine } from './countdown.ts'
import type { Live } from './live.ts'
import { spokenBetween } from './spoken.ts'
import { timeLeft } from './time-left.ts'
import { marksOf } from './time-marks.ts'

const staatsprint = sampleDay('staatsprint')
const at = (time: string) => {
  const [hours, minutes, seconds = '0'] = time.split(':')
  const { date, timeZone } = staatsprint
  return instantOf(date, `${hours}:${minutes}`, timeZone) + Number(seconds) * SECOND
}

function live(
  face: AttendeeView['room']['face'],
  time: string,
  run: Run = PLANNED_RUN,
  day = staatsprint,
): Live {
  const view = attendeeView({ run, face })
  const timeline = timelineOf(day, 'zaal-2', run)
  const [now, moment] = [at(time), shownMomentAt(timeline, at(time))]
  return { day, view, timeline, moment, now, code: 'K7QM', language: 'nl' }
}

const text = (markup: { toString(): string }) =>
  markup
    .toString()
    .replaceAll(/<strong[^>]* hidden>.*?<\/strong>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const lineOf = (one: Live) => text(countdownLine(one, roomNow(one.day, one.timeline, one.moment)))

/** Clustering, from 10:35 to 10:45, wants to be told at five minutes. */
const marked = {
  ...staatsprint,
  phases: staatsprint.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => ({
      ...step,
      activities: step.activities.map((activity) =>
        activity.id === 'clusteren' ? { ...activity, marks: [5] } : activity,
      ),
    })),
  })),
}

test('a disk says in eighths, roughly and without a digit, how much is left', () => {
  const said = ['10:35', '10:38', '10:41', '10:43', '10:44:50'].map((time) => [
    text(timeLeft(live('disk', time))),
    /dasharray="([\d.]+) /.exec(timeLeft(live('disk', time)).toString())?.[1],
  ])
  expect(said).toEqual([
    ['Net begonnen', '6.28'],
    ['Nog minder dan driekwart', '4.40'],
    ['Nog iets minder dan de helft', '2.51'],
    ['Nog minder dan een kwart', '1.26'],
    ['De tijd is bijna om', '0.10'],
  ])
})

test('a hidden clock shows no time, and after each mark only what stays true until the end', () => {
  const shown = ['10:36', '10:40', '10:42', '10:43', '10:44:30'].map((time) =>
    text(timeLeft(live('marks', time, PLANNED_RUN, marked))),
  )
  expect(shown).toEqual([
    'Zonder klok: je hoort het als de tijd bijna om is',
    'Nog minder dan 5 minuten',
    'Nog minder dan 5 minuten',
    'Nog minder dan 2 minuten',
    'De tijd is bijna om',
  ])
  expect(lineOf(live('marks', '10:36'))).not.toMatch(/\d/)
})

test.each(['disk', 'marks'] as const)(
  'with %s one hears the wall’s marks: own, 20 % and 5 %',
  (face) => {
    const look = (second: number) => {
      const { timeline, ...rest } = live(face, '10:35', PLANNED_RUN, marked)
      return { ...rest, timeline, moment: shownMomentAt(timeline, second), now: second }
    }
    const said = []
    for (let second = at('10:36'); second < at('10:45'); second += SECOND) {
      const sentence = spokenBetween(look(second - SECOND), look(second))
      if (sentence !== null) said.push([(at('10:45') - second) / SECOND, sentence.toString()])
    }
    expect(said).toEqual([
      [300, 'Nog ongeveer 5 minuten.'],
      [120, 'Nog ongeveer 2 minuten.'],
      [30, 'De tijd is bijna om.'],
    ])
  },
)

test('marks keep their distance from a beginning, an end and each other', () => {
  const marks = marksOf(live('marks', '13:40'))
  for (const [index, mark] of marks.entries()) {
    expect(mark).toBeGreaterThanOrEqual(15 * SECOND)
    for (const other of marks.slice(index + 1)) {
      expect(Math.abs(mark - other)).toBeGreaterThanOrEqual(45 * SECOND)
    }
  }
})

test('whoever waits for a start signal without digits is not told how long that may take', () => {
  expect(marksOf(live('marks', '13:20'))).toEqual([])
})

test.each([
  ['digits', 'We beginnen om 11:40'],
  ['disk', 'We beginnen om 11:40'],
  ['marks', 'We beginnen om 11:40'],
] as const)('a waiting room says when it begins, also with %s', (face, words) => {
  const run = { ...PLANNED_RUN, ahead: { fase1: { endAt: at('11:30') } } }
  expect(lineOf(live(face, '11:33', run))).toBe(words)
})

test.each([
  ['digits', 'Deze activiteit: over tijd sinds 10:45', '+1:30'],
  ['disk', 'Deze activiteit De tijd is om', 'De tijd is om'],
  ['marks', 'Deze activiteit De tijd is om', 'De tijd is om'],
] as const)('overtime reads right with %s', (face, line, left) => {
  const look = live(face, '10:46:30', { ...PLANNED_RUN, pace: 'facilitator' })
  const begun = ['fase1', 'fase1/stap-1', 'fase1/stap-1/clusteren']
  const marks = Object.fromEntries(begun.map((id) => [id, { startAt: at('10:35') }]))
  const over = live(face, '10:46:30', { ...look.view.room.run, ahead: marks })
  expect([lineOf(over), text(timeLeft(over))]).toEqual([line, left])
})

test('a held room keeps its face: digits that stand still, or words', () => {
  const run = { ...PLANNED_RUN, pausedSince: at('10:41') }
  expect(lineOf(live('digits', '10:50', run))).toBe('Deze activiteit: de tijd staat stil nog 4 min')
  expect(lineOf(live('disk', '10:50', run))).toBe(
    'Deze activiteit: de tijd staat stil Nog iets minder dan de helft',
  )
})
