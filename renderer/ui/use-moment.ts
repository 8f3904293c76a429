// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef } from 'react'
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Run } from '../../shared/timeline/run.ts'
import { type ShownMoment, shownMomentAt } from '../../shared/timeline/shown-moment.ts'
import { type Timeline, timelineOf } from '../../shared/timeline/timeline.ts'

export function useTimeline(day: EventDay, roomId: string, run: Run): Timeline {
  return useMemo(() => timelineOf(day, roomId, run), [day, roomId, run])
}

/**
 * The room's moment at `second`. It stays the same object until something turns over, so
 * that what depends on it renders only then.
 * @param now hub time, read once when a new timeline comes in the middle of a second.
 */
export function useMoment(
  timeline: Timeline,
  second: Instant,
  now: () => Instant | null,
): ShownMoment {
  const last = useRef<{ timeline: Timeline; moment: ShownMoment } | null>(null)
  const known = last.current
  if (known?.timeline === timeline && !isOver(known.moment, second)) return known.moment
  // What a command has just begun begins now, not with the next whole second.
  const at = known?.timeline === timeline ? second : Math.max(second, now() ?? second)
  const moment = shownMomentAt(timeline, at)
  last.current = { timeline, moment }
  return moment
}

function isOver({ lookAgainAt }: ShownMoment, at: Instant): boolean {
  return lookAgainAt !== null && lookAgainAt <= at
}
