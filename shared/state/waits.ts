// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import { momentAt } from '../timeline/moment.ts'
import { type Mark, type Runs, runOf } from '../timeline/run.ts'
import { withMark, withRoom, withRunOf } from '../timeline/run-marks.ts'
import { type Span, timelineOf } from '../timeline/timeline.ts'
import type { Applied } from './apply.ts'
import { ancestorsOf } from './begin.ts'
import { settlePauses } from './pauses.ts'
import { type Context, driven, type Move, type Place, pathOf, sharedRefusal } from './place.ts'

/** What goes on ends now; what comes next begins at its own time. */
export function waiting(context: Context): Applied<Runs> {
  const places = driven(context).filter(({ moment }) => moment.slot !== null)
  const moves = places.flatMap((place): Move[] => {
    const { next, countdown } = place.moment
    return next?.start && countdown.kind !== 'until' ? [{ place, target: next }] : []
  })
  if (moves.length === 0) return { refusal: { name: 'nothing-to-wait-for' } }
  const refusal = sharedRefusal(
    context,
    moves.map(({ place }) => place),
  )
  if (refusal) return { refusal }
  const settled = settlePauses({ ...context, places: moves.map(({ place }) => place) })
  return {
    value: moves.reduce((runs, { place, target }) => {
      const around = new Set(ancestorsOf(place.timeline, target).map(({ id }) => id))
      const left = pathOf(place).filter(({ id, level }) => level !== 'nested' && !around.has(id))
      const ended = withMarks(runs, place, left, { endAt: context.at })
      const startAt = target.start ?? context.at
      return target.isMeetingPoint && !context.isForAll
        ? ended
        : withMarks(ended, place, [target], { startAt })
    }, settled),
  }
}

/** What goes on runs over its end until somebody moves on. */
export function runningOver(context: Context): Applied<Runs> {
  const moves = driven(context).flatMap((place): Move[] => {
    const { next, slot } = place.moment
    return next && slot ? [{ place, target: next }] : []
  })
  if (moves.length === 0) return { refusal: { name: 'nothing-next' } }
  const shared = moves.find(({ target }) => target.isMeetingPoint)
  if (shared && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.target.slotId } }
  }
  const mark: Mark = { begins: 'facilitator' }
  return {
    value: moves.reduce(
      (runs, { place, target }) => withMarks(runs, place, [target], mark),
      context.runs,
    ),
  }
}

/** Switches how a span and its parts begin, or how all in the rooms does. */
export function paced(context: Context, spanId: string | null, pace: Pace): Applied<Runs> {
  const switched = spanId === null ? everywhere(context, pace) : inSpan(context, spanId, pace)
  if ('refusal' in switched) return switched
  return { value: asItWas(context, switched.value) }
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

function pastKept({ day, at }: Context, runs: Runs, place: Place): Runs {
  const { roomId, timeline } = place
  const begun = timeline.spans.filter(({ start, level }) => {
    return start !== null && start <= at && level !== 'nested'
  })
  const startsKept = begun.reduce((sofar, span) => {
    const now = timelineOf(day, roomId, runOf(sofar, roomId)).spans.find(({ id }) => id === span.id)
    return now?.start === span.start || span.start === null
      ? sofar
      : withMarks(sofar, place, [span], { startAt: span.start })
  }, runs)
  const path = pathOf(place).filter(({ level }) => level !== 'nested')
  const after = pathOf({ moment: momentAt(timelineOf(day, roomId, runOf(startsKept, roomId)), at) })
  const left = path.filter((span) => !after.some(({ id }) => id === span.id))
  return withMarks(startsKept, place, left, { endAt: at })
}

function withMarks(runs: Runs, place: Place, spans: readonly Span[], mark: Mark): Runs {
  return spans.reduce(
    (sofar, span) => withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, mark)),
    runs,
  )
}
