// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay, Slot } from '../../../day/day.ts'
import { sampleDay } from '../../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'

const staatsprint = sampleDay('staatsprint')

function changed(slotId: string, change: Partial<Slot>): EventDay {
  const slots = staatsprint.slots.map((slot) =>
    slot.id === slotId ? { ...slot, ...change } : slot,
  )
  return { ...staatsprint, slots }
}

test('T12 overtime that is held together goes on together with the time it was given', () => {
  const day = new PlayedDay(changed('toelichting', { pace: 'facilitator' }))
  expect(day.wall('zaal-1', '09:47')).toBe('welkom, over 09:45 (120 s)')
  expect(day.steer('09:47', 'pause', 'all')).toBe(null)
  expect(day.lengthen('09:48', 'all', 5 * MINUTE)).toBe(null)
  expect(day.wall('zaal-1', '09:55')).toBe('welkom, left 09:50 (180 s)')
  expect(day.steer('09:55', 'resume', 'all')).toBe(null)
  expect(day.wall('zaal-1', '09:55')).toBe('welkom, left 09:58 (180 s)')
})

test('T12 what was arranged to end goes on after a pause for as long as was left of it', () => {
  const day = new PlayedDay(changed('fase1', { scope: 'plenary' }))
  expect(day.begin('11:06', 'all', 'terugkoppeling', '11:25')).toBe(null)
  day.steer('11:23', 'pause', 'all')
  day.steer('11:24', 'runOver', 'all')
  expect(day.wall('zaal-1', '11:24')).toBe('fase1/stap-2, left 11:25 (120 s)')
  day.steer('11:30', 'resume', 'all')
  expect(day.wall('zaal-1', '11:30')).toBe('fase1/stap-2, left 11:32 (120 s)')
})

test('T13 a pause goes on where a meeting point begins beside what is held', () => {
  const beside = changed('welkom', { end: '09:50' })
  const [opening, ...others] = beside.slots
  if (!opening) throw new Error('the day has no slots')
  const day = new PlayedDay({ ...beside, slots: [{ ...opening, scope: 'rooms' }, ...others] })
  expect(day.begin('09:36', ['zaal-1'], 'toelichting', null)).toBe(null)
  day.steer('09:38', 'pause', ['zaal-1'])
  expect(day.wall('zaal-2', '09:41')).toMatch(/^welkom/)
  expect(day.moment('zaal-1', '09:41')).toMatchObject({ slot: { id: 'toelichting' } })
  expect(day.wall('zaal-1', '09:41')).toBe(day.wall('zaal-1', '09:38'))
})
