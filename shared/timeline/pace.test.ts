// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay, Phase } from '../day/day.ts'
import { on, sampleDay } from '../day/sample-day.test-kit.ts'
import { MINUTE } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { type PlannedSlot, roomPlanOf } from './layout/room-plan.ts'
import { momentAt } from './moment.ts'
import { PLANNED_RUN, runOf } from './run.ts'
import { timelineOf } from './timeline.ts'

const staatsprint = sampleDay('staatsprint')

/** The sample day with its phases at the facilitator's pace. */
function facilitated(): EventDay {
  const phases = staatsprint.phases.map((phase): Phase => ({ ...phase, pace: 'facilitator' }))
  return { ...staatsprint, phases }
}

test('T21 at the facilitator’s pace a place goes on into overtime until next', () => {
  const day = new PlayedDay(facilitated())
  expect(day.wall('zaal-1', '10:32')).toBe('kennismaking, over 10:30 (120 s)')
  day.steer('10:30', 'next', 'all')
  expect(day.wall('zaal-1', '10:34')).toBe('fase1/stap-1/schrijven, left 10:35 (60 s)')
  expect(day.wall('zaal-1', '10:38')).toBe('fase1/stap-1/schrijven, over 10:35 (180 s)')
  expect(day.steer('10:38', 'next', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '10:38')).toBe('fase1/stap-1/clusteren, left 10:48 (600 s)')
  expect(day.span('zaal-1', 'fase1/stap-1')).toBe('10:30–11:08')
})

test('T21 overtime ends at a meeting point, and time added in it counts from the end', () => {
  const day = new PlayedDay(facilitated())
  day.steer('10:30', 'next', 'all')
  day.lengthen('10:38', ['zaal-1'], 5 * MINUTE)
  expect(day.wall('zaal-1', '10:38')).toBe('fase1/stap-1/schrijven, left 10:40 (120 s)')
  expect(day.wall('zaal-1', '12:16')).toBe('terugkoppeling, left 12:30 (840 s)')
})

test('T21 planned times are those of the minutes, whatever the pace', () => {
  const planned = (day: EventDay) =>
    timelineOf(day, 'zaal-1', PLANNED_RUN).spans.map(({ id, plannedStart }) => [id, plannedStart])
  expect(planned(facilitated())).toEqual(planned(staatsprint))
})

test('T21 a hall doesn’t wait for rooms that do', () => {
  const day = new PlayedDay(facilitated())
  expect(day.moment('hal', '11:50').slot?.id).toBe('fase2')
})

test('T5 a break within a waiting phase ends when it ends', () => {
  const phases = staatsprint.phases.map(
    (phase): Phase => (phase.id === 'fase4' ? { ...phase, pace: 'facilitator' } : phase),
  )
  const slots = staatsprint.slots.map((slot) =>
    slot.id === 'pauze' ? { ...slot, end: '15:15' } : slot,
  )
  const day = new PlayedDay({ ...staatsprint, phases, slots })
  day.steer('14:50', 'next', 'all')
  expect(day.moment('zaal-1', '15:14').nested?.id).toBe('pauze')
  expect(day.moment('zaal-1', '15:16').nested).toBe(null)
})

test('T12 a pause that is still to come for a surface’s clock is looked at again when it comes', () => {
  const timeline = timelineOf(staatsprint, 'zaal-1', PLANNED_RUN)
  const since = on(staatsprint, '10:42')
  const moment = momentAt({ ...timeline, pausedSince: since }, since - 5)
  expect([moment.heldAt, moment.lookAgainAt]).toEqual([null, since])
})

const brief = ({ id, plannedStart, plannedEnd }: PlannedSlot) =>
  `${id} ${plannedEnd === null ? '-' : (plannedEnd - plannedStart) / MINUTE}`

test('T4 ends that the programme leaves open follow from what comes next', () => {
  const { slots: plan } = roomPlanOf(staatsprint, 'zaal-1')
  expect(plan.map(brief)).toEqual([
    'opening 10',
    'welkom 5',
    'toelichting 30',
    'kennismaking 15',
    'fase1 70',
    'fase2 35',
    'terugkoppeling 15',
    'lunch 45',
    'fase3 95',
    'fase4 55',
    'pitches 60',
    'juryberaad 15',
    'afronding 5',
    'borrel -',
  ])
  expect(plan.flatMap(({ nested }) => nested.map(brief))).toEqual(['pauze -'])
})

test('T2 slots without a time or without this room are left out', () => {
  const day = sampleDay('zo-bouwen-wij')
  expect(roomPlanOf(day, 'ruimte-1').slots.map(({ id }) => id)).toEqual([
    'inloop',
    'opening',
    'workshops',
    'netwerkborrel',
  ])
})

test('T15 a run has what goes for the common meeting points, and the room’s own', () => {
  const mark = { lengthenedMs: 0 }
  const runs = {
    common: {
      past: { until: 3, facts: { opening: { begunAt: 1, endedAt: 2 } } },
      ahead: { lunch: mark },
      pausedSince: 5,
    },
    rooms: {
      'zaal-1': {
        past: { until: 4, facts: { opening: { ranOver: true }, fase1: { begunAt: 3 } } },
        ahead: { fase1: mark },
        pausedSince: null,
      },
    },
  }
  const opening = { begunAt: 1, endedAt: 2, ranOver: true }
  expect(runOf(runs, 'zaal-1')).toEqual({
    past: { until: 4, pointsUntil: 3, facts: { opening, fase1: { begunAt: 3 } } },
    ahead: { lunch: mark, fase1: mark },
    pausedSince: 5,
  })
  expect(runOf(runs, 'zaal-2')).toEqual(runs.common)
})
