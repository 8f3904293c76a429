// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on } from '../../day/sample-day.test-kit.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { itemEndsAt } from './item-end.ts'
import { plannedPitchDay } from './pitches.test-kit.ts'

/** `16:45 16:47`: as planned, and as it stands. */
function ends(played: PlayedDay, time: string): string | null {
  const { day, runs } = played.state
  const at = on(day, time)
  const room = day.rooms.find(({ id }) => id === 'links')
  if (!room) throw new Error('no room')
  const status = { room, timeline: played.timeline(room.id), moment: played.momentOf(room.id, at) }
  const found = itemEndsAt({ day, runs }, status, at)
  if (!found) return null
  const { planned, asItStands } = found
  return [planned, asItStands].map((end) => timeOfDay(end, day.timeZone)).join(' ')
}

test('an item ends later by what a turn runs over by, while it does as after', () => {
  const played = new PlayedDay(plannedPitchDay())
  expect(ends(played, '15:49')).toBe('16:45 16:45')
  expect(ends(played, '15:52')).toBe('16:45 16:47')
  expect(played.steer('15:52', 'next', 'all')).toBe(null)
  expect(ends(played, '15:52')).toBe('16:45 16:47')
  expect(ends(played, '15:59')).toBe('16:45 16:49')
})

test('a pause counts as it grows, once', () => {
  const played = new PlayedDay(plannedPitchDay())
  expect(played.steer('15:46', 'pause', 'all')).toBe(null)
  expect(ends(played, '15:49')).toBe('16:45 16:48')
  expect(played.steer('15:49', 'resume', 'all')).toBe(null)
  expect(ends(played, '15:49')).toBe('16:45 16:48')
})

test('where turns leave time to spare, what runs over takes that first', () => {
  const played = new PlayedDay(plannedPitchDay(5))
  expect(ends(played, '15:52')).toBe('16:45 16:45')
  expect(ends(played, '16:30')).toBe('16:45 16:50')
  expect(played.steer('16:30', 'next', 'all')).toBe(null)
  expect(ends(played, '16:30')).toBe('16:45 16:50')
  expect(ends(played, '19:00')).toBe(null)
})

test('rooms with turns of their own end by their own', () => {
  const played = new PlayedDay(plannedPitchDay(24, { scope: 'rooms' }))
  expect(ends(played, '15:52')).toBe('16:45 16:47')
  expect(played.steer('15:52', 'next', ['links'])).toBe(null)
  expect(ends(played, '15:52')).toBe('16:45 16:47')
})
