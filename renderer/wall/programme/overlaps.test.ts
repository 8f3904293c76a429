// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { smallDay } from '../../../shared/day/small-day.test-kit.ts'
import { wallAt } from './small-wall.test-kit.ts'

/** What heads the wall, for how many minutes still, and what comes then. */
function told(day: ReturnType<typeof smallDay>, roomId: string, time: string) {
  const { title, minutes, next } = wallAt(day, roomId, time)
  return [title, minutes, next]
}

test('a break for all over a room’s own workshop: digits and what comes agree all the way', () => {
  const day = smallDay({
    rooms: ['hall Hal', 'Studio'],
    items: [
      ['Tocht', '11:00', '12:45', { kind: 'workshop', rooms: ['studio'] }],
      ['Pauze', '11:45', '11:55', { kind: 'break', scope: 'free' }],
      ['Lunch', '12:40', '13:35', { kind: 'lunch', scope: 'free' }],
      ['Slot', '13:35', '14:00'],
    ],
  })
  expect(told(day, 'studio', '11:30')).toEqual(['Tocht', 15, 'Pauze, om 11:45, 10 min'])
  expect(told(day, 'studio', '11:50')).toEqual(['Pauze', 5, 'Tocht, verder om 11:55'])
  expect(told(day, 'studio', '12:10')).toEqual(['Tocht', 30, 'Lunch, om 12:40, 55 min'])
  expect(told(day, 'studio', '12:42')).toEqual(['Lunch', 53, 'Slot, om 13:35, 25 min'])
})

test('overlapping plenaries: each heads until the other does, and the wall says so before', () => {
  const day = smallDay({
    rooms: ['hall Hal', 'Kamer'],
    items: [
      ['Lezing', '10:00', '11:40'],
      ['Pauze', '10:55', '11:10', { kind: 'break', scope: 'free' }],
      ['Vraag', '11:20', '12:00'],
      ['Slot', '12:00', '12:30'],
    ],
  })
  for (const roomId of ['hal', 'kamer']) {
    expect(told(day, roomId, '10:40')).toEqual(['Lezing', 15, 'Pauze, om 10:55, 15 min'])
    expect(told(day, roomId, '11:00')).toEqual(['Pauze', 10, 'Lezing, verder om 11:10'])
    expect(told(day, roomId, '11:12')).toEqual(['Lezing', 8, 'Vraag, om 11:20, 40 min'])
    expect(told(day, roomId, '11:30')).toEqual(['Vraag', 30, 'Slot, om 12:00, 30 min'])
  }
})
