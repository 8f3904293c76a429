// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import type { Runs } from '../timeline/run.ts'
import { type MarkChange, withMark, withRoom, withRunOf } from '../timeline/run-marks.ts'
import type { Span } from '../timeline/timeline.ts'
import type { Applied } from './apply.ts'
import { ancestorsOf } from './begin.ts'
import { settlePauses } from './pauses.ts'
import {
  type Context,
  driven,
  type Move,
  type Place,
  pathOf,
  placeOf,
  sharedRefusal,
} from './place.ts'

/** What goes on ends now; what comes next begins at its own time. */
export function waiting(given: Context): Applied<Runs> {
  const context = settled(given)
  const moves = driven(context).flatMap((place): Move[] => {
    const { next, countdown } = place.moment
    const canWait = next?.start && countdown.kind !== 'until'
    return canWait && leftFor(place, next).length > 0 ? [{ place, target: next }] : []
  })
  if (moves.length === 0) return { refusal: { name: 'nothing-to-wait-for' } }
  const places = moves.map(({ place }) => place)
  const refusal = sharedRefusal(context, places)
  if (refusal) return { refusal }
  return {
    value: moves.reduce((runs, { place, target }) => {
      const ended = withMarks(runs, place, leftFor(place, target), { endAt: context.at })
      const isNobodys = target.isMeetingPoint && !context.isForAll
      return isNobodys
        ? ended
        : withMarks(ended, place, [target], { startAt: target.start ?? undefined })
    }, context.runs),
  }
}

/** The rooms as they are once their pauses have ended. */
function settled(context: Context): Context {
  const runs = settlePauses(context)
  const { day, at } = context
  return {
    ...context,
    runs,
    places: context.places.map(({ roomId }) => placeOf(day, runs, roomId, at)),
  }
}

/** What goes on and isn't what `target` is part of. A break in a slot is nobody's to end. */
function leftFor(place: Place, target: Span): Span[] {
  const around = new Set(ancestorsOf(place.timeline, target).map(({ id }) => id))
  return pathOf(place).filter(
    ({ id, level, isAbsorbing }) => !around.has(id) && !(level === 'nested' && isAbsorbing),
  )
}

/** What goes on runs over its end until somebody moves on. */
export function runningOver(context: Context): Applied<Runs> {
  const moves = driven(context).flatMap((place): Move[] => {
    const { next, slot, countdown } = place.moment
    return next && slot && countdown.kind !== 'until' ? [{ place, target: next }] : []
  })
  if (moves.length === 0) return { refusal: { name: 'nothing-next' } }
  const shared = moves.find(({ target }) => target.isMeetingPoint)
  if (shared && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.target.slotId } }
  }
  const mark = { begins: 'facilitator', startAt: undefined } as const
  return {
    value: moves.reduce(
      (runs, { place, target }) => withMarks(runs, place, [target], mark),
      context.runs,
    ),
  }
}

/** Switches how a span and its parts begin, or how all in the rooms does. */
export function paced(context: Context, spanId: string | null, pace: Pace): Applied<Runs> {
  return spanId === null ? everywhere(context, pace) : inSpan(context, spanId, pace)
}

function everywhere({ places, runs }: Context, pace: Pace): Applied<Runs> {
  return {
    value: places.reduce(
      (sofar, { roomId }) => withRoom(sofar, roomId, (run) => ({ ...run, pace })),
      runs,
    ),
  }
}

function inSpan({ places, runs, isForAll }: Context, spanId: string, pace: Pace): Applied<Runs> {
  const found = places.flatMap((place) => {
    const span = place.timeline.spans.find(({ id }) => id === spanId)
    return span && !span.isElsewhere ? [{ place, span }] : []
  })
  const [first] = found
  if (!first) return { refusal: { name: 'unknown-span', spanId } }
  if (first.span.isMeetingPoint && !isForAll) {
    return { refusal: { name: 'meeting-point', slotId: first.span.slotId } }
  }
  return {
    value: found.reduce(
      (sofar, { place, span }) => withMarks(sofar, place, [span], { begins: pace, pace }),
      runs,
    ),
  }
}

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
    const after = placeOf(day, sofar, roomId, at)
    const goesOn = span.level === 'nested' || pathOf(after).some(({ id }) => id === span.id)
    return goesOn ? sofar : withMarks(sofar, place, [span], { endAt: at })
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

function withMarks(runs: Runs, place: Place, spans: readonly Span[], mark: MarkChange): Runs {
  return spans.reduce(
    (sofar, span) => withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, mark)),
    runs,
  )
}
