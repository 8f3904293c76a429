// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay, Slot } from '../../../day/day.ts'
import { on, sampleDay } from '../../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'

const staatsprint = sampleDay('staatsprint')

function changed(changes: Record<string, Partial<Slot>>): EventDay {
  const slots = staatsprint.slots.map((slot) => ({ ...slot, ...changes[slot.id] }))
  return { ...staatsprint, slots }
}

function withSession(day: EventDay, parent: string, start: string, end: string): EventDay {
  const workshop: Slot = {
    id: 'sessie',
    kind: 'workshop',
    scope: 'rooms',
    rooms: ['zaal-1'],
    parent,
    title: { nl: 'Sessie' },
    start,
    end,
  }
  return { ...day, slots: [...day.slots, workshop] }
}

test('T13 a workshop is held no longer than what is everybody’s around it', () => {
  const day = new PlayedDay(withSession(staatsprint, 'welkom', '09:41', '09:44'))
  expect(day.steer('09:42', 'pause', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '09:44:59')).toBe('sessie, left 09:44 (120 s)')
  expect(day.wall('zaal-1', '09:46')).toBe(day.wall('zaal-2', '09:46'))
  expect(day.steer('09:46', 'resume', ['zaal-1'])).toMatchObject({ name: 'not-paused' })
  expect(day.steer('09:46', 'next', 'all')).toBe(null)
})

test('T12 a workshop that was over when its room was held stays over', () => {
  const fase1 = { pace: 'facilitator' } as const
  const day = new PlayedDay(withSession(changed({ fase1 }), 'kennismaking', '10:25', '10:35'))
  expect(day.wall('zaal-1', '10:31')).toBe('kennismaking, over 10:30 (60 s)')
  day.steer('10:31', 'pause', ['zaal-1'])
  expect(day.steer('10:40', 'resume', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '10:40')).toBe('kennismaking, over 10:39 (60 s)')
  expect(day.span('zaal-1', 'sessie')).toBe('10:25–10:30')
})

test('T12 what had begun beside another when its room was held began then', () => {
  const kennismaking = { end: '10:34', pace: 'facilitator' } as const
  const day = new PlayedDay(changed({ kennismaking }))
  day.steer('10:23', 'next', ['zaal-1'])
  day.begin('10:29', ['zaal-1'], 'fase2', '10:33')
  day.steer('10:31', 'pause', ['zaal-1'])
  expect(day.steer('10:35', 'resume', ['zaal-1'])).toBe(null)
  expect(day.span('zaal-1', 'fase1')).toBe('10:30–10:37')
})

test('T13 what ran over when it was held does until a meeting point lifts the pause', () => {
  const day = new PlayedDay(changed({ fase1: { end: '11:30' }, fase2: { scope: 'plenary' } }))
  const saw = day.saw(on(staatsprint, '11:00'))
  const spanId = 'fase1/stap-2'
  day.desk('11:00', { type: 'pace', rooms: ['zaal-1'], spanId, pace: 'facilitator', saw })
  day.steer('11:10', 'pause', ['zaal-1'])
  expect(day.wall('zaal-1', '11:39')).toBe('fase1/stap-1/prioriteren, over 11:05 (300 s)')
  expect(day.steer('11:41', 'pause', 'all')).toBe(null)
  expect(day.span('zaal-1', 'fase1')).toBe('10:30–11:40')
})

test('T12 what ran over beside a workshop goes on to when that was held', () => {
  const day = new PlayedDay(withSession(staatsprint, 'fase1', '11:06', '11:16'))
  const saw = day.saw(on(staatsprint, '11:00'))
  const spanId = 'fase1/stap-2'
  day.desk('11:00', { type: 'pace', rooms: ['zaal-1'], spanId, pace: 'facilitator', saw })
  day.steer('11:10', 'pause', ['zaal-1'])
  expect(day.wall('zaal-1', '11:12')).toBe('sessie, left 11:16 (360 s)')
  expect(day.steer('11:12', 'next', ['zaal-1'])).toBe(null)
  expect(day.moment('zaal-1', '11:12')).toMatchObject({ step: { id: 'fase1/stap-2' } })
})

test('T12 what is waited for comes later by a pause, and so does the end that was arranged then', () => {
  const day = new PlayedDay(changed({ fase1: { scope: 'plenary' } }))
  day.begin('10:31', 'all', 'terugkoppeling', '10:34')
  day.steer('10:32', 'wait', 'all')
  expect(day.wall('zaal-1', '10:33')).toMatch(/until 10:34/)
  day.steer('10:33', 'pause', 'all')
  expect(day.steer('10:36', 'next', 'all')).toBe(null)
  expect(day.moment('zaal-1', '10:36')).toMatchObject({
    activity: { id: 'fase1/stap-1/clusteren' },
  })
})

test('T12 nothing begins in a pause because another doesn’t put it off any more', () => {
  const plenary = changed({
    fase1: { scope: 'plenary' },
    fase2: { scope: 'plenary', start: '11:36' },
  })
  const phases = plenary.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.flatMap((step) =>
      step.id === 'stap-1'
        ? step
        : ['stap-2', 'stap-3'].map((id) => ({ ...step, id, minutes: null })),
    ),
  }))
  const day = new PlayedDay({ ...plenary, phases })
  day.lengthen('11:06', 'all', 10 * MINUTE)
  day.steer('11:07', 'previous', 'all')
  day.steer('11:08', 'wait', 'all')
  day.steer('11:09', 'pause', 'all')
  day.lengthen('11:10', 'all', 30 * MINUTE)
  expect(day.span('zaal-1', 'fase2')).toMatch(/^11:46/)
  expect(day.wall('zaal-1', '11:40')).toBe('fase1, until 11:42 (1980 s)')
  expect(day.steer('11:40', 'resume', 'all')).toBe(null)
  expect(day.wall('zaal-1', '11:40')).toBe('fase1, until 12:13 (1980 s)')
})

test('T12 a meeting point after one that was held comes later by the pause', () => {
  const day = new PlayedDay(changed({ toelichting: { scope: 'plenary' } }))
  day.steer('09:40', 'pause', 'all')
  expect(day.steer('09:50', 'resume', 'all')).toBe(null)
  expect(day.span('zaal-1', 'toelichting')).toBe('09:55–10:25')
})
