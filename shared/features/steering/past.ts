// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import { takesPlace } from '../../timeline/moment.ts'
import type { Runs } from '../../timeline/run.ts'
import type { MarkChange } from '../../timeline/run-marks.ts'
import type { Span } from '../../timeline/timeline.ts'
import { endingAt } from './ending-later.ts'
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

/** Has what had begun, and what was over, when `held` was held at the context's instant stay so. */
export function asHeld(context: Context, runs: Runs, held: Place): Runs {
  if (held.moment.slot?.isElsewhere) return runs
  const { at } = context
  const { spans } = held.timeline
  return overKept(context, kept(context, runs, held, spans, KEEPING, at), held, spans, at)
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
  const over = overKept(context, later, place, spans, at)
  return context.isForAll ? over : pointsOver(context, over, place, at)
}

/** What was over stays over, and had as long as it had. */
function overKept(
  context: Context,
  runs: Runs,
  place: Place,
  spans: readonly Span[],
  at: Instant,
): Runs {
  const sessions = spans.filter((span) => span.level === 'nested' && takesPlace(span))
  const open = sessions.filter(({ isMeetingPoint }) => context.isForAll || !isMeetingPoint)
  return [...marked(context, spans), ...open].reduce((sofar, was) => {
    const { end } = was
    const is = spanIn(context, sofar, place, was, at)
    if (!is || end === null || end > at) return sofar
    if (was.waits) {
      const until = is.waits ? null : lastedUntil(spans, was, at)
      return until === null ? sofar : withMarks(sofar, place, [was], { endAt: until })
    }
    if (is.waits || is.end === null || (was.level === 'nested' && is.end !== end))
      return withMarks(sofar, place, [was], { endAt: end })
    return is.end === end ? sofar : endingAt(context, sofar, place.roomId, is, end)
  }, runs)
}

/** When something after it ended what ran over, or `null` where it still does. */
function lastedUntil(spans: readonly Span[], was: Span, at: Instant): Instant | null {
  const later = spans.slice(spans.indexOf(was) + 1)
  const next = later.find(
    ({ parentId, level, start }) =>
      parentId === was.parentId && level === was.level && start !== null && start <= at,
  )
  return next?.start ?? null
}

/** What is everybody's isn't marked by what is done in one room. */
function marked({ isForAll }: Context, spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ level, isMeetingPoint }) => level !== 'nested' && (isForAll || !isMeetingPoint),
  )
}

/**
 * What has ended for everybody doesn't run over in one room after all, and what runs over there
 * does until somebody moves on: what follows it begins as it would have begun.
 */
function pointsOver(context: Context, runs: Runs, place: Place, at: Instant): Runs {
  const slots = place.timeline.spans.filter(({ level }) => level === 'slot')
  return slots.reduce((sofar, was, index) => {
    const { isMeetingPoint, end, plannedEnd, waits } = was
    if (!isMeetingPoint || end === null || plannedEnd === null || end > at) return sofar
    if (spanIn(context, sofar, place, was, at)?.waits === waits) return sofar
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
  const isHeldForAll = runs.common.pausedSince !== null
  return marked(context, spans).reduce(
    (sofar, was) =>
      keeping.reduce((runsNow, keep) => {
        const is = spanIn(context, runsNow, place, was, at)
        // A room's pause holds up nothing that is everybody's.
        const isHeldUp = !was.isMeetingPoint || isHeldForAll
        const mark = is && is !== was ? keep(was, is, isHeldUp ? at : context.at) : null
        return mark ? withMarks(runsNow, place, [was], mark) : runsNow
      }, sofar),
    runs,
  )
}

function spanIn(context: Context, runs: Runs, place: Place, span: Span, at: Instant) {
  const { timeline } = placeOf(context.day, runs, place.roomId, at)
  return timeline.spans.find(({ id }) => id === span.id)
}
