// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../instant.ts'
import type { Runs } from '../timeline/run.ts'
import type { MarkChange } from '../timeline/run-marks.ts'
import type { Span } from '../timeline/timeline.ts'
import { type Context, type Place, pathOf, placeOf } from './place.ts'
import { withMarks } from './waits.ts'

/**
 * Has what has passed stay as it was, whatever the plan says now: what has begun has begun, and
 * what ran over until now ends now where the next one needs nobody any more.
 */
export function asItWas(context: Context, runs: Runs): Runs {
  // A hall that only tells of the rooms tells what is so now.
  const places = context.places.filter(({ moment }) => !moment.slot?.isElsewhere)
  return places.reduce((sofar, place) => pastKept(context, sofar, place), runs)
}

/** How a span that was is marked so that it stays so, or `null` where it does. */
type Keeping = (was: Span, is: Span, at: Instant) => MarkChange | null

// In this order: how a span began says for how long what came before it waited, a beginning says
// what length follows, and what ends now may be all that its step or slot needs to go on.
const KEEPING: readonly Keeping[] = [
  (was, is, at) => (hasBegun(was, at) && is.begins !== was.begins ? { begins: was.begins } : null),
  (was, is, at) =>
    hasBegun(was, at) && is.start !== was.start ? { startAt: was.start ?? at } : null,
]

const KEEPING_AFTER: readonly Keeping[] = [
  // Nobody began it yet, and nobody did meanwhile.
  (was, is, at) => (was.start === null && beganBefore(is, at) ? { begins: was.begins } : null),
  (was, is, at) => {
    return was.start !== null && was.start > at && beganBefore(is, at) ? { startAt: at } : null
  },
  (was, is, at) => {
    const isOver = was.end !== null && was.end <= at && !was.waits
    return isOver && (is.waits || is.end !== was.end) ? { endAt: was.end ?? at } : null
  },
]

function hasBegun({ start }: Span, at: Instant): boolean {
  return start !== null && start <= at
}

function beganBefore({ start }: Span, at: Instant): boolean {
  return start !== null && start < at
}

function pastKept(context: Context, runs: Runs, place: Place): Runs {
  // While a room is held nothing passes.
  const at = place.moment.heldAt ?? context.at
  const { spans } = place.timeline
  const begun = kept(context, runs, place, spans, KEEPING, at)
  // What is held is still there; it ends once it is let go of.
  const endAt = place.moment.heldAt === null ? at : at + 1
  const ended = pathOf(place).reduce((sofar, was) => {
    if (was.isMeetingPoint && !context.isForAll) return sofar
    const is = spanIn(context, sofar, place, was, at)
    const endedBefore = is !== undefined && is.end !== null && is.end < endAt && !is.waits
    return endedBefore ? withMarks(sofar, place, [was], { endAt }) : sofar
  }, begun)
  const later = kept(context, ended, place, spans, KEEPING_AFTER, at)
  return context.isForAll ? later : pointsOver(context, later, place, at)
}

/**
 * What has ended for everybody doesn't run over in one room after all: what follows it there
 * begins as it would have begun.
 */
function pointsOver(context: Context, runs: Runs, place: Place, at: Instant): Runs {
  const slots = place.timeline.spans.filter(({ level }) => level === 'slot')
  return slots.reduce((sofar, was, index) => {
    const { isMeetingPoint, end, plannedEnd, waits } = was
    if (!isMeetingPoint || end === null || plannedEnd === null || end > at || waits) return sofar
    if (!spanIn(context, sofar, place, was, at)?.waits) return sofar
    const next = slots.find((slot, i) => i > index && (slot.plannedStart ?? 0) >= plannedEnd)
    return next ? withMarks(sofar, place, [next], { begins: next.begins }) : sofar
  }, runs)
}

function kept(
  context: Context,
  runs: Runs,
  place: Place,
  spans: readonly Span[],
  keeping: readonly Keeping[],
  at: Instant,
): Runs {
  // What is everybody's isn't marked by what is done in one room.
  const inTime = spans.filter(
    ({ level, isMeetingPoint }) => level !== 'nested' && (context.isForAll || !isMeetingPoint),
  )
  return inTime.reduce(
    (sofar, was) =>
      keeping.reduce((runsNow, keep) => {
        const is = spanIn(context, runsNow, place, was, at)
        const mark = is && is !== was ? keep(was, is, at) : null
        return mark ? withMarks(runsNow, place, [was], mark) : runsNow
      }, sofar),
    runs,
  )
}

function spanIn(context: Context, runs: Runs, place: Place, span: Span, at: Instant) {
  const { timeline } = placeOf(context.day, runs, place.roomId, at)
  return timeline.spans.find(({ id }) => id === span.id)
}
