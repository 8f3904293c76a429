// SPDX-License-Identifier: EUPL-1.2
import type { Runs } from '../timeline/run.ts'
import { type Context, type Place, pathOf, placeOf } from './place.ts'
import { withMarks } from './waits.ts'

/**
 * Has what has passed stay as it was, whatever the plan says now: what has begun has begun, and
 * what ran over until now ends now where the next one needs nobody any more.
 */
export function asItWas(context: Context, runs: Runs): Runs {
  return context.places.reduce((sofar, place) => pastKept(context, sofar, place), runs)
}

function pastKept(context: Context, runs: Runs, place: Place): Runs {
  const { day } = context
  const { roomId, timeline, moment } = place
  // While a room is held nothing passes.
  const at = moment.heldAt ?? context.at
  const begun = timeline.spans.filter(({ start, level }) => {
    return start !== null && start <= at && level !== 'nested'
  })
  const startsKept = begun.reduce((sofar, span) => {
    const now = placeOf(day, sofar, roomId, at).timeline.spans.find(({ id }) => id === span.id)
    return now?.start === span.start || span.start === null
      ? sofar
      : withMarks(sofar, place, [span], { startAt: span.start })
  }, runs)
  // From the inside out: what ends now may be all that its step or slot needs to go on.
  const ended = pathOf(place).reduce((sofar, span) => {
    const after = placeOf(day, sofar, roomId, at).timeline.spans.find(({ id }) => id === span.id)
    const endedBefore = after?.end !== null && after !== undefined && after.end < at && !after.waits
    return endedBefore ? withMarks(sofar, place, [span], { endAt: at }) : sofar
  }, startsKept)
  const after = placeOf(day, ended, roomId, at).timeline.spans
  const over = timeline.spans.filter(({ end, waits }, index) => {
    return end !== null && end <= at && !waits && after[index]?.waits === true
  })
  const missed = timeline.spans.filter(({ start, level }, index) => {
    const now = after[index]?.start ?? null
    return start === null && level !== 'nested' && now !== null && now < at
  })
  const early = timeline.spans.filter(({ start, level }, index) => {
    const now = after[index]?.start ?? null
    return start !== null && start > at && level !== 'nested' && now !== null && now < at
  })
  const waiting = missed.reduce(
    (sofar, span) => withMarks(sofar, place, [span], { begins: span.begins }),
    ended,
  )
  return over.reduce(
    (sofar, span) => withMarks(sofar, place, [span], span.end === null ? {} : { endAt: span.end }),
    withMarks(waiting, place, early, { startAt: at }),
  )
}
