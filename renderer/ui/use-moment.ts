// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef } from 'react'
import type { EventDay } from '../../shared/day/day.ts'
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Run } from '../../shared/timeline/run.ts'
import { type ShownMoment, shownMomentAt } from '../../shared/timeline/shown-moment.ts'
import { type Timeline, timelineOf } from '../../shared/timeline/timeline.ts'

export function useTimeline(day: EventDay, roomId: string, run: Run): Timeline {
  return useMemo(() => timelineOf(day, roomId, run), [day, roomId, run])
}

/** A moment, and when it was looked at. */
export type KnownMoment = { timeline: Timeline; moment: ShownMoment; at: Instant }

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
  const last = useRef<KnownMoment | null>(null)
  last.current = momentKnown(last.current, timeline, second, now)
  return last.current.moment
}

/** What is known already, as long as that holds; the moment at `second` otherwise. */
export function momentKnown(
  known: KnownMoment | null,
  timeline: Timeline,
  second: Instant,
  now: () => Instant | null,
): KnownMoment {
  const isSame = known?.timeline === timeline
  if (isSame && holds(known, second)) return known
  // What a command has just begun begins now, not with the next whole second.
  const at = isSame ? second : Math.max(second, now() ?? second)
  return { timeline, moment: shownMomentAt(timeline, at), at }
}

/** It says until when it holds, and nothing of what was before it: a rehearsal’s time is found, or jumps back. */
function holds({ moment: { lookAgainAt }, at }: KnownMoment, second: Instant): boolean {
  return (lookAgainAt === null || second < lookAgainAt) && second > at - SECOND
}
