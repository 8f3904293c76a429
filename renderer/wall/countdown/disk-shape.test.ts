// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PLANNED_RUN, type Run } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { fullnessAt, sectorPath } from './disk-shape.ts'

const day = sampleDay('staatsprint')

function fullness(time: string, run: Run = PLANNED_RUN): number | null {
  const timeline = timelineOf(day, 'zaal-2', run)
  const now = roomNow(day, timeline, shownMomentAt(timeline, on(day, time)))
  return fullnessAt(timeline, now, on(day, time))
}

test('the disk is full when an activity begins, and loses its share each second', () => {
  expect(fullness('10:35')).toBe(1)
  expect(fullness('10:40')).toBe(0.5)
  expect(fullness('10:40:01')).toBeCloseTo(299 / 600)
  expect(fullness('10:44:59')).toBeCloseTo(1 / 600)
})

test('a held room’s disk stands still, and an item without an end has none', () => {
  const held = { ...PLANNED_RUN, pausedSince: on(day, '10:40') }
  expect(fullness('10:55', held)).toBe(0.5)
  expect(fullness('17:10')).toBe(null)
})

test('before the day the disk is the last hour', () => {
  expect(fullness('07:00')).toBe(1)
  expect(fullness('09:15')).toBe((15 * MINUTE) / (60 * MINUTE))
})

test('what is left ends at the top', () => {
  expect(sectorPath(0)).toBe('')
  expect(sectorPath(0.25)).toBe('M0 0L-1.00000 0.00000A1 1 0 0 1 0-1Z')
  expect(sectorPath(0.75)).toBe('M0 0L1.00000 -0.00000A1 1 0 1 1 0-1Z')
})
