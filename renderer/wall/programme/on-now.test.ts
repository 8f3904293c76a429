// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../../shared/day/day.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PLANNED_RUN, type Run } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { dayForPage } from '../../../shared/views/day-part.ts'
import { countdownLabel, isLongWait } from '../countdown/countdown-label.ts'
import { nextUp } from './next-up.ts'
import { onNow } from './on-now.ts'

const whole = EventDay.parse(staatsprint)

function at(
  time: string,
  {
    day: of = whole,
    roomId = 'zaal-2',
    run = PLANNED_RUN,
  }: { day?: EventDay; roomId?: string; run?: Run } = {},
) {
  const day = dayForPage(of, roomId)
  const now = instantOf(day.date, time, day.timeZone)
  const timeline = timelineOf(day, roomId, run)
  const moment = shownMomentAt(timeline, now)
  const room = roomNow(day, timeline, moment)
  const isLong = isLongWait(moment, now)
  const shown = onNow(room, 'nl', isLong)
  const label = countdownLabel(room, 'nl', isLong)
  return {
    ...shown,
    label: label && `${label.state}: ${label.words}`,
    next: nextUp(room, 'nl'),
  }
}

test('an activity: its title, what to do, its phase and step, and what comes next', () => {
  expect(at('10:41')).toMatchObject({
    title: 'Clusteren',
    instruction: expect.stringContaining('Hang alles op de muur'),
    facts: [],
    phase: { number: 1, title: 'Wat is het probleem?', step: 'Stap 1 van 2: Maak je hoofd leeg' },
    label: 'left: Nog ongeveer',
    next: { title: 'Schetsen', detail: 'ongeveer 15 min', shortDetail: 'ongeveer 15 min' },
  })
})

test('a step whose activities have no time lists them, with what to do and what matters most', () => {
  expect(at('13:45')).toMatchObject({
    title: 'Dot voting',
    instruction: null,
    parts: [
      { title: 'Bespreken', task: 'Loop samen alle ideeën langs.', note: null },
      {
        title: 'Stemmen',
        task: 'Geef je 3 stemmen aan de ideeën die jij het sterkst vindt.',
        note: '3 stippen per persoon, één per plek',
      },
      {
        title: 'Kiezen',
        task: expect.stringMatching(/^Ga verder met .*3\.$/u),
        note: 'maximaal 3 ideeën',
      },
    ],
  })
})

test('a vote on paper says how many dots, whether they stack, how many ideas stay and who breaks a tie', () => {
  const tieBreak = 'Evenveel stippen? Dan beslist de teamcaptain.'
  expect(at('11:56').facts).toEqual(['Eén per plek', tieBreak])
  expect(at('13:45').facts).toEqual(['3 stippen per persoon, één per plek', 'Maximaal 3 ideeën'])
  const phases = whole.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => ({
      ...step,
      activities: step.activities.map((one) =>
        one.id === 'kiezen' ? { ...one, tieBreak: { nl: tieBreak } } : one,
      ),
    })),
  }))
  expect(at('13:45', { day: { ...whole, phases } }).facts.at(-1)).toBe(tieBreak)
  // A step of which nothing is voted on has no such rules.
  expect(at('14:52').facts).toEqual([])
})

test('the footer doesn’t repeat what the title says', () => {
  expect(at('13:45')).toMatchObject({ title: 'Dot voting', phase: { step: 'Stap 2 van 3' } })
  expect(at('14:52')).toMatchObject({ title: 'Bouw je flip-over pitch', phase: { step: null } })
  expect(at('15:05')).toMatchObject({
    title: 'Pauze',
    instruction: expect.not.stringMatching(/Pitch/),
  })
})

test('before a start signal the wall says that it is waited for, and counts nothing', () => {
  expect(at('13:20')).toMatchObject({
    kicker: 'Klaarstaan',
    title: 'Wacht op het startsein',
    label: null,
    next: { title: 'Race deel 1', detail: '5 min, na het startsein', shortDetail: '5 min' },
  })
})

test('a break within a phase says until when the phase is, and no digits that would be its own', () => {
  expect(at('15:05')).toMatchObject({
    title: 'Pauze',
    instruction: 'Fase 4 tot 15:45',
    label: null,
  })
})

test('an item without an end shows no digits and nothing after it', () => {
  expect(at('17:10')).toMatchObject({
    title: 'Borrel',
    label: null,
    next: null,
  })
})

test('the hall tells what goes on in the rooms', () => {
  expect(at('10:41', { roomId: 'hal' })).toMatchObject({
    kicker: 'Nu in Zaal 1 t/m 6',
    title: 'Wat is het probleem?',
    parts: [{ title: 'Maak je hoofd leeg' }, { title: 'Build Your Vehicle' }],
  })
})

test('a plenary item says where it is, but not in the hall itself', () => {
  expect(at('12:20').kicker).toBe('Nu in Grote zaal')
  expect(at('12:20', { roomId: 'hal' }).kicker).toBeNull()
  expect(at('10:41').kicker).toBeNull()
})

test('shortly before the day there is a countdown, long before it a date', () => {
  expect(at('09:00')).toMatchObject({
    kicker: 'Welkom',
    instruction: 'We beginnen om 09:30 in Grote zaal.',
    label: 'until: Begint over',
  })
  expect(at('06:00')).toMatchObject({
    instruction: 'Woensdag 13 maart 2024. We beginnen om 09:30 in Grote zaal.',
    label: null,
  })
})

test('a held room says so', () => {
  const pausedSince = instantOf(whole.date, '10:40', whole.timeZone)
  expect(at('10:41', { run: { ...PLANNED_RUN, pausedSince } }).label).toBe(
    'held: De tijd staat stil',
  )
})

test('an introduction asks one question at a time, and says which of how many that is', () => {
  expect(at('10:20')).toMatchObject({
    title: 'Pauze + kennismaking met je team',
    instruction: 'Bij welke organisatie werk je?',
    facts: ['Vraag 2 van 4'],
    questions: [],
    aside: expect.stringContaining('Kies een teamcaptain'),
  })
})

test('where nobody knows how long it takes, it lists them', () => {
  const slots = whole.slots.filter(({ start }) => start !== null && start <= '10:15')
  const shown = at('10:20', { day: { ...whole, slots } })
  expect(shown.questions).toHaveLength(4)
  expect(shown.instruction).toContain('Stel je voor')
})

test('a day that has no times yet is not thanked for', () => {
  const slots = whole.slots.map((slot) => ({ ...slot, start: null, end: null }))
  const day = { ...whole, slots }
  const timeline = timelineOf(day, 'zaal-2', PLANNED_RUN)
  const room = roomNow(day, timeline, shownMomentAt(timeline, 0))
  expect(onNow(room, 'nl', false)).toMatchObject({ kicker: 'Welkom' })
})
