// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../../shared/day/day.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { momentAt } from '../../../shared/timeline/moment.ts'
import { PLANNED_RUN, type Run } from '../../../shared/timeline/run.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { dayBarOf } from './day-bar-shape.ts'
import { type PhaseBar, phaseBarOf } from './phase-bar-shape.ts'

type Pace = NonNullable<EventDay['pace']>
const day = EventDay.parse(staatsprint)
const instant = (time: string) => instantOf(day.date, time, day.timeZone)

/** The first phase turns over by the clock, or waits for the facilitator. */
const paced = (pace: Pace): Run => ({ ...PLANNED_RUN, ahead: { fase1: { pace } } })

type Where = { roomId?: string; pace?: Pace }

function at(time: string, { roomId = 'zaal-2', pace = 'clock' }: Where = {}) {
  const timeline = timelineOf(day, roomId, paced(pace))
  const now = instant(time)
  const moment = momentAt(timeline, now)
  return { phase: phaseBarOf(timeline, moment, now), day: dayBarOf(timeline, moment, now) }
}

const minutes = (bar: PhaseBar | null, ofMinutes: number) =>
  bar?.pieces.map(({ from, to, kind }) => `${kind} ${Math.round((to - from) * ofMinutes)}`)

test('activities are as wide as they are long, and an untimed step is one piece', () => {
  const { phase } = at('10:41')
  expect(minutes(phase, 70)).toEqual([
    'planned 5',
    'planned 10',
    'planned 15',
    'planned 5',
    'planned 35',
  ])
  expect(phase?.pieces.map((piece) => piece.startsStep)).toEqual([true, false, false, false, true])
  expect(phase?.pieces.findIndex((piece) => piece.isCurrent)).toBe(1)
  expect((phase?.present ?? 0) * 70).toBeCloseTo(11)
})

test('a slot without steps is one piece', () => {
  expect(minutes(at('12:40').phase, 45)).toEqual(['planned 45'])
})

test('an introduction is as many pieces as it asks questions', () => {
  const { phase } = at('10:20')
  expect(phase?.pieces.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.25],
    [0.25, 0.5],
    [0.5, 0.75],
    [0.75, 1],
  ])
  expect(phase?.pieces.findIndex((piece) => piece.isCurrent)).toBe(1)
})

test('a slot without an end has no bar', () => {
  expect(at('17:10').phase).toBeNull()
})

test('overtime takes room after its piece and pushes on what waits', () => {
  const { phase } = at('10:37', { pace: 'facilitator' })
  expect(minutes(phase, 72)?.slice(0, 3)).toEqual(['planned 5', 'over 2', 'planned 10'])
  expect(phase?.pieces.at(-1)?.to).toBe(1)
})

test('what ran over stays a part of what it followed, so that no hole is left', () => {
  const played = new PlayedDay(day)
  const saw = (time: string) => played.saw(instant(time))
  const rooms = ['zaal-2']
  const now = { spanId: 'fase1', rooms, pace: 'facilitator' } as const
  expect(played.desk('10:31', { type: 'pace', saw: saw('10:31'), ...now })).toBe(null)
  expect(played.steer('10:37', 'next', rooms)).toBe(null)
  const at = instant('10:40')
  const bar = phaseBarOf(played.timeline('zaal-2'), played.momentOf('zaal-2', at), at)
  expect(minutes(bar, 70)?.slice(0, 2)).toEqual(['planned 7', 'planned 10'])
})

test('pieces lie in order, side by side, from the start to the end', () => {
  for (const time of ['10:00', '10:41', '11:50', '13:20', '14:10', '15:05', '16:00']) {
    for (const roomId of ['hal', 'zaal-2']) {
      const pieces = at(time, { roomId }).phase?.pieces ?? []
      expect(pieces[0]?.from).toBe(0)
      expect(pieces.at(-1)?.to).toBeCloseTo(1)
      pieces.slice(1).forEach((piece, index) => {
        expect(piece.from).toBeCloseTo(pieces[index]?.to ?? Number.NaN)
      })
    }
  }
})

test('the day’s bar has all slots, and the present only while the day goes on', () => {
  const { day: bar } = at('10:41')
  expect(bar?.pieces).toHaveLength(14)
  expect(bar?.pieces.filter((piece) => piece.isCurrent).map(({ id }) => id)).toEqual(['fase1'])
  expect(bar?.present).toBeCloseTo(71 / (455 * (1 + 1 / 16)))
  expect(at('08:00').day?.present).toBeNull()
  expect(bar?.pieces.at(-1)?.to).toBe(1)
})
