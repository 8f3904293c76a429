// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../../instant.ts'
import { lastOf } from '../../last.ts'
import type { SpanId } from '../../timeline/layout/room-plan.ts'
import { type Moment, momentAt } from '../../timeline/moment.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** A time in which the walls of one room showed the same. */
export type Stretch = {
  from: Instant
  to: Instant
  /** What went on, from the outside in, a slot that lies in another last; empty: nothing. */
  spanIds: SpanId[]
  isHeld: boolean
  /** The digits counted up: it should have ended. */
  isOver: boolean
}

/** What a room's walls showed between two instants in which nobody steered it. */
export function stretchesBetween(timeline: Timeline, from: Instant, to: Instant): Stretch[] {
  const stretches: Stretch[] = []
  let at = from
  while (at < to) {
    const moment = momentAt(timeline, at)
    const until = Math.min(to, moment.lookAgainAt ?? to)
    addStretch(stretches, {
      from: at,
      to: until,
      spanIds: goingOn(moment),
      isHeld: moment.heldAt !== null,
      isOver: moment.countdown.kind === 'over',
    })
    at = until
  }
  return stretches
}

/** The ids of what goes on, from the outside in. */
export function goingOn({ slot, step, activity, nested }: Moment): SpanId[] {
  return [slot, step, activity, nested].flatMap((span) => (span ? [span.id] : []))
}

/** Adds a stretch to those before it: what goes on unchanged is one. */
export function addStretch(stretches: Stretch[], next: Stretch): void {
  const last = lastOf(stretches)
  if (last && last.to === next.from && showsSame(last, next)) last.to = next.to
  else stretches.push(next)
}

function showsSame(one: Stretch, other: Stretch): boolean {
  return (
    one.isHeld === other.isHeld &&
    one.isOver === other.isOver &&
    one.spanIds.join() === other.spanIds.join()
  )
}
