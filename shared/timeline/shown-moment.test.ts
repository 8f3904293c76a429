// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../day/any-day.test-kit.ts'
import { on } from '../day/sample-day.test-kit.ts'
import { withSideItems } from '../day/side-items.ts'
import { MINUTE } from '../instant.ts'
import { momentAt } from './moment.ts'
import { PLANNED_RUN } from './run.ts'
import { shownMomentAt } from './shown-moment.ts'
import { type Timeline, timelineOf } from './timeline.ts'

const anyTime = fc.integer({ min: 0, max: 8 * 60 })

test('T27 whatever overlaps, what heads the wall does so until its digits are done, and what is told to come comes then', () => {
  let overtaken = 0
  fc.assert(
    fc.property(anyDay, fc.array(anyTime, { minLength: 20, maxLength: 20 }), (day, minutes) => {
      for (const { id } of day.rooms) {
        const timeline = timelineOf(withSideItems(day), id, PLANNED_RUN)
        for (const minute of minutes)
          overtaken += agrees(timeline, on(day, '08:50') + minute * MINUTE)
      }
    }),
    { numRuns: 300, seed: 7 },
  )
  // Days on which nothing overlaps would hold it, too.
  expect(overtaken).toBeGreaterThan(20)
})

/** Whether the digits had to be told sooner than what they count ends. */
function agrees(timeline: Timeline, at: number): number {
  const { slot, countdown, upNext } = shownMomentAt(timeline, at)
  if (!slot || countdown.kind !== 'left') return 0
  // Up to the last of its digits the same item heads the wall.
  expect(momentAt(timeline, countdown.at - 1).slot?.id).toBe(slot.id)
  // A step that its phase leaves no time is named, and never stands.
  const isItem = upNext?.span.level === 'slot' || upNext?.span.level === 'nested'
  if (upNext?.at != null && upNext.at <= countdown.at && isItem) {
    const then = shownMomentAt(timeline, upNext.at)
    const shown = [then.slot, then.step, then.activity, then.nested, ...then.beside]
    expect(shown.map((span) => span?.id)).toContain(upNext.span.id)
  }
  const untold = momentAt(timeline, at).countdown
  return untold.kind === 'left' && untold.at > countdown.at ? 1 : 0
}

test('where nothing overlaps, and nothing goes on beside, a moment is shown as it is', () => {
  fc.assert(
    fc.property(anyDay, anyTime, (day, minute) => {
      const slots = day.slots.filter(({ parent, end }) => parent === undefined && end === null)
      for (const { id } of day.rooms) {
        const timeline = timelineOf({ ...day, slots }, id, PLANNED_RUN)
        const at = on(day, '08:50') + minute * MINUTE
        const { beside, upNext, isOver, ...moment } = shownMomentAt(timeline, at)
        // Only the last item is looked at once more, to see whether it is long past.
        const { lookAgainAt } = moment.next || isOver ? momentAt(timeline, at) : moment
        expect(moment).toEqual({ ...momentAt(timeline, at), lookAgainAt })
        expect([beside, upNext?.span ?? null]).toEqual([[], moment.next])
      }
    }),
    { numRuns: 200, seed: 8 },
  )
})
