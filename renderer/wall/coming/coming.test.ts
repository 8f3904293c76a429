// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { countdownLabel } from '../countdown/countdown-label.ts'
import { nextUp } from '../programme/next-up.ts'
import { onNow } from '../programme/on-now.ts'
import { comingUp } from './coming.ts'

const day = sampleDay('staatsprint')

function coming(spanId: string | null, time = '10:41', played = new PlayedDay(day)) {
  const { heldAt } = played.moment('zaal-2', time)
  return comingUp(day, played.timeline('zaal-2'), spanId, heldAt, 'nl')
}

const nowIn = (played: PlayedDay, time: string) =>
  roomNow(day, played.timeline('zaal-2'), played.moment('zaal-2', time))

test('what comes is shown as it will be, with its time and without a clock', () => {
  expect(coming('fase1/stap-1/schetsen')).toMatchObject({
    kicker: 'Begint om 10:45',
    title: 'Schetsen',
    instruction: expect.stringContaining('Teken de figuur'),
    facts: ['Met het hele team'],
    materials: ['Flip-over', 'Stiften'],
    phase: { number: 1 },
  })
})

test('of a whole phase that comes, its first task is shown', () => {
  expect(coming('fase2')).toMatchObject({
    kicker: 'Begint om 11:40',
    title: 'HKW’s schrijven',
    phase: { number: 2, title: 'Het probleem definiëren' },
  })
})

test('nobody is told a time that nobody knows', () => {
  expect(coming('fase3/stap-1/race-1', '13:16')?.kicker).toBe('Begint na het startsein')
  const played = new PlayedDay(day)
  played.steer('10:41', 'pause', ['zaal-2'])
  expect(coming('fase1/stap-1/schetsen', '10:44', played)?.kicker).toBe('Begint zo')
})

test('what the day doesn’t know is not shown', () => {
  expect(coming(null)).toBe(null)
  expect(coming('not-there')).toBe(null)
})

test('a room that waits says what begins and when, and counts to it', () => {
  const played = new PlayedDay(day)
  const saw = played.saw(on(day, '11:30'))
  expect(played.desk('11:30', { type: 'wait', rooms: ['zaal-2'], saw })).toBe(null)
  const room = nowIn(played, '11:31')
  expect(onNow(room, 'nl', false)).toMatchObject({
    kicker: 'Straks',
    title: 'Het probleem definiëren',
    instruction: 'We beginnen om 11:40.',
    phase: null,
  })
  expect(countdownLabel(room, 'nl', false)?.words).toBe('Begint over')
})

test('a room that waits within its phase says so, too', () => {
  const played = new PlayedDay(day)
  const saw = played.saw(on(day, '10:42'))
  expect(played.desk('10:42', { type: 'wait', rooms: ['zaal-2'], saw })).toBe(null)
  expect(onNow(nowIn(played, '10:43'), 'nl', false)).toMatchObject({
    title: 'Schetsen',
    instruction: 'We beginnen om 10:45.',
    phase: { number: 1 },
  })
})

test('what comes is said to last as long as it will, and not as long as was planned', () => {
  const played = new PlayedDay(day)
  expect(played.lengthen('12:16', 'all', 10 * MINUTE)).toBe(null)
  const next = nextUp(nowIn(played, '12:16'), 'nl')
  expect(next).toEqual({ title: 'Lunch!', detail: 'om 12:40, 35 min', shortDetail: 'om 12:40' })
})
