// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { PLANNED_RUN } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { type KnownMoment, momentKnown } from './use-moment.ts'

const DAY = sampleDay('staatsprint')
const TIMELINE = timelineOf(DAY, 'zaal-2', PLANNED_RUN)
const at = (time: string) => on(DAY, time)
const known = (before: KnownMoment | null, time: string) =>
  momentKnown(before, TIMELINE, at(time), () => at(time))

test('a moment is the same one until something turns over', () => {
  const first = known(null, '10:41')
  expect(known(first, '10:43')).toBe(first)
  expect(known(first, '10:46').moment.activity?.id).not.toBe(first.moment.activity?.id)
})

test('a wall that took the real time for a rehearsal’s is right once it knows, not over for good', () => {
  const over = momentKnown(null, TIMELINE, at('10:41') + 1_000 * 86_400_000, () => null)
  expect(over.moment.isOver).toBe(true)
  expect(known(over, '10:41').moment).toMatchObject({
    isOver: false,
    activity: { id: expect.any(String) },
  })
})
