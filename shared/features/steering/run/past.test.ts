// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Pace, Slot } from '../../../day/day.ts'
import { on, sampleDay } from '../../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'

const staatsprint = sampleDay('staatsprint')

test('T22 what a room stood at stays, whatever is switched afterwards', () => {
  const day = new PlayedDay(staatsprint)
  const pace = (time: string, to: Pace) => {
    const saw = day.saw(on(staatsprint, time))
    return day.desk(time, { type: 'pace', rooms: ['zaal-2'], spanId: 'fase1', pace: to, saw })
  }
  pace('10:42', 'facilitator')
  expect(day.wall('zaal-2', '10:47')).toBe('fase1/stap-1/clusteren, over 10:45 (120 s)')
  pace('10:48', 'clock')
  expect(day.wall('zaal-2', '10:47')).toBe('fase1/stap-1/clusteren, left 10:48 (60 s)')
  expect(day.span('zaal-2', 'fase1/stap-1/schetsen')).toMatch(/^10:48/)
  pace('10:50', 'facilitator')
  expect(day.span('zaal-2', 'fase1/stap-1/schetsen')).toMatch(/^10:48/)
})

test('T17 a workshop is whole again when the slot that it lies in begins again', () => {
  const workshop: Slot = {
    id: 'sessie',
    kind: 'workshop',
    scope: 'rooms',
    rooms: ['zaal-1'],
    parent: 'kennismaking',
    title: { nl: 'Sessie' },
    start: '10:15',
    end: '10:25',
  }
  const day = new PlayedDay({ ...staatsprint, slots: [...staatsprint.slots, workshop] })
  day.lengthen('10:16', ['zaal-1'], -5 * MINUTE)
  expect(day.span('zaal-1', 'sessie')).toBe('10:15–10:20')
  expect(day.begin('10:28', ['zaal-1'], 'kennismaking', null)).toBe(null)
  expect(day.span('zaal-1', 'sessie')).toBe('10:28–10:38')
})

test('T16 who runs over what is everybody’s waits with the others, or not at all', () => {
  const slots = staatsprint.slots.map((slot) =>
    slot.id === 'toelichting' ? { ...slot, rooms: ['zaal-1'], pace: 'clock' as const } : slot,
  )
  const day = new PlayedDay({ ...staatsprint, slots })
  const saw = day.saw(on(staatsprint, '09:44'))
  const spanId = 'kennismaking'
  day.desk('09:44', { type: 'pace', rooms: ['zaal-2'], spanId, pace: 'facilitator', saw })
  day.begin('09:46', ['zaal-2'], spanId, '10:00')
  expect(day.wall('zaal-2', '09:47')).toMatch(/^welkom, over/)
  expect(day.steer('09:47', 'wait', 'all')).toMatchObject({ name: 'rooms-apart' })
})
