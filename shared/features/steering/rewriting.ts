// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import type { Refusal } from '../../state/refusal.ts'
import { currentSpanAt } from '../../timeline/moment.ts'
import type { Runs } from '../../timeline/run.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { type Context, type Place, placeOf, seenAt } from './place.ts'

/** What can't be done without changing where some room has been. */
export function rewritingFor({ day, runs, places, at }: Context, value: Runs): Refusal | null {
  const rewritten = places.find((place) => {
    return isRewritten(place, placeOf(day, value, place.roomId, at).timeline, at)
  })
  if (!rewritten) return null
  const { timeline, roomId } = rewritten
  if (value.common === runs.common) return { name: 'past-stays', roomId }
  const after = placeOf(day, value, roomId, at).timeline.spans
  const point = timeline.spans.find(
    ({ level, isMeetingPoint, start, end }, index) =>
      level === 'slot' &&
      isMeetingPoint &&
      (after[index]?.start !== start || after[index]?.end !== end),
  )
  return { name: 'rooms-apart', slotId: point?.slotId ?? seenAt(rewritten.moment) }
}

/** Whether the room would have stood elsewhere than it did, at any time until `at`. */
export function isRewritten({ timeline: was, moment }: Place, is: Timeline, at: Instant): boolean {
  if (was === is || moment.slot?.isElsewhere) return false
  const standsAt = (timeline: Timeline, then: Instant) => currentSpanAt(timeline, then)?.id
  return turns(was, is, at).some((then) => standsAt(was, then) !== standsAt(is, then))
}

/** When, before `at`, one of two timelines may turn over, from where they begin to differ. */
function turns(was: Timeline, is: Timeline, at: Instant): Instant[] {
  const isAlike = was.spans.every((span, index) => {
    const other = is.spans[index]
    return (
      other !== undefined &&
      span.waits === other.waits &&
      until(span.start, at) === until(other.start, at) &&
      until(span.end, at) === until(other.end, at)
    )
  })
  const heldSince = Math.min(was.pausedSince ?? at, is.pausedSince ?? at)
  if (isAlike && (heldSince >= at || was.pausedSince === is.pausedSince)) return []
  const from = isAlike ? heldSince : Number.NEGATIVE_INFINITY
  const all = [was, is].flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]))
  const passed = all.filter((then): then is Instant => then !== null && then >= from && then < at)
  return [...new Set([heldSince, ...passed, at - 1])].filter((then) => then < at)
}

function until(then: Instant | null, at: Instant): Instant | null {
  return then === null ? null : Math.min(then, at)
}
