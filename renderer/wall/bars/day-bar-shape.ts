// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'

export type DayPiece = { id: string; from: number; to: number; isCurrent: boolean }

/** The whole day as a thin bar; `present` is `null` before it begins and when it is over. */
export type DayBar = { pieces: DayPiece[]; present: number | null }

// A last item without an end, such as drinks, is drawn as this part of the day before it.
const OPEN_END = 1 / 16

/** The day's slots as shares of its length, or `null` where nothing is scheduled. */
export function dayBarOf(timeline: Timeline, moment: Moment, at: Instant): DayBar | null {
  const slots = timeline.spans.flatMap((span) => {
    // What waits for somebody to begin it is drawn where it was planned.
    const start = span.start ?? span.plannedStart
    const end = span.end ?? span.plannedEnd
    return span.level === 'slot' && start !== null ? [{ id: span.id, start, end }] : []
  })
  const start = Math.min(...slots.map((slot) => slot.start))
  const lastKnown = Math.max(...slots.map((slot) => slot.end ?? slot.start))
  const hasOpenEnd = slots.some((slot) => slot.end === null && slot.start >= lastKnown)
  const end = lastKnown + (hasOpenEnd ? (lastKnown - start) * OPEN_END : 0)
  if (!(end > start)) return null
  const share = (instant: Instant) => Math.min(1, (instant - start) / (end - start))
  const pieces = slots.map((slot) => ({
    id: slot.id,
    from: share(slot.start),
    to: share(slot.end ?? nextStart(slots, slot.start) ?? end),
    isCurrent: slot.id === moment.slot?.id,
  }))
  return { pieces, present: at < start || at > end ? null : share(at) }
}

function nextStart(slots: readonly { start: Instant }[], after: Instant): Instant | null {
  const later = slots.map((slot) => slot.start).filter((start) => start > after)
  return later.length > 0 ? Math.min(...later) : null
}
