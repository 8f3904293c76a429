// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../../../day/day.ts'
import type { Applied } from '../../../state/applied.ts'
import type { Runs } from '../../../timeline/run.ts'
import { type MarkChange, withMark, withRoom, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span } from '../../../timeline/timeline.ts'
import { ancestorsOf } from './begin.ts'
import {
  type Context,
  drivenPlaces,
  isOverInSome,
  type Move,
  type Place,
  pathOf,
  placeOf,
  sharedRefusal,
} from './place.ts'

/** What goes on ends now; what comes next begins at its own time. */
export function wait(context: Context): Applied<Runs> {
  const moves = drivenPlaces(context).flatMap((place): Move[] => {
    const { next, countdown } = place.moment
    const canWait = next?.start && countdown.kind !== 'until'
    return canWait && leftFor(place, next).length > 0 ? [{ place, target: next }] : []
  })
  if (moves.length === 0) return { refusal: { name: 'nothing-to-wait-for' } }
  const places = moves.map(({ place }) => place)
  const refusal = sharedRefusal(context, places)
  if (refusal) return { refusal }
  const point = moves
    .flatMap(({ place, target }) => leftFor(place, target))
    .find(({ isMeetingPoint }) => isMeetingPoint)
  if (point && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: point.slotId } }
  }
  if (point && isOverInSome(context.places, point, context.at)) {
    return { refusal: { name: 'rooms-apart', slotId: point.slotId } }
  }
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

/** What goes on and isn't what `target` is part of. A break in a slot is nobody's to end. */
function leftFor(place: Place, target: Span): Span[] {
  const around = new Set(ancestorsOf(place.timeline, target).map(({ id }) => id))
  return pathOf(place).filter(
    ({ id, level, isAbsorbing }) => !around.has(id) && !(level === 'nested' && isAbsorbing),
  )
}

/** What goes on runs over its end until somebody moves on. */
export function letRunOver(context: Context): Applied<Runs> {
  const moves = drivenPlaces(context).flatMap((place): Move[] => {
    const { next, slot, countdown } = place.moment
    return next && slot && countdown.kind !== 'until' ? [{ place, target: next }] : []
  })
  if (moves.length === 0) return { refusal: { name: 'nothing-next' } }
  const shared = moves.find(({ target }) => target.isMeetingPoint)
  if (shared && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.target.slotId } }
  }
  return { value: moves.reduce((runs, move) => runOver(context, runs, move), context.runs) }
}

const BY_HAND = { begins: 'facilitator', startAt: undefined } as const

function runOver(context: Context, runs: Runs, { place, target }: Move): Runs {
  const marked = withMarks(runs, place, [target], BY_HAND)
  const places = target.isMeetingPoint ? context.places : [place]
  return places.reduce((sofar, one) => waitToo(context, sofar, one, target), marked)
}

/** What was pushed until later, and would now begin before the target, waits with it. */
function waitToo({ day, at }: Context, runs: Runs, place: Place, target: Span): Runs {
  const { spans } = place.timeline
  const after = spans.slice(spans.findIndex(({ id }) => id === target.id) + 1)
  const late = after.filter(({ level, start }) => level === 'slot' && start !== null && start > at)
  return late.reduce((sofar, slot) => {
    const now = placeOf(day, sofar, place.roomId, at).timeline.spans
    const start = now.find(({ id }) => id === slot.id)?.start ?? null
    return start === null || start > at ? sofar : withMarks(sofar, place, [slot], BY_HAND)
  }, runs)
}

/**
 * Ends the breaks that lie in what goes on. One that the day file gives everybody still ends
 * room by room: who is back goes on.
 */
export function endBreak({ places, runs, at }: Context): Applied<Runs> {
  const breaks = places.flatMap(({ roomId, moment: { nested } }) =>
    nested?.isAbsorbing && nested.end === null ? [{ roomId, nested }] : [],
  )
  if (breaks.length === 0) return { refusal: { name: 'no-break-now' } }
  return {
    value: breaks.reduce(
      (sofar, { roomId, nested }) =>
        withRoom(sofar, roomId, (run) => withMark(run, nested.id, { endAt: at })),
      runs,
    ),
  }
}

/** Switches how a span and its parts begin, or how all in the rooms does. */
export function setPace(context: Context, spanId: string | null, pace: Pace): Applied<Runs> {
  return spanId === null ? setRoomPace(context, pace) : setSpanPace(context, spanId, pace)
}

function setRoomPace({ places, runs }: Context, pace: Pace): Applied<Runs> {
  return {
    value: places.reduce(
      (sofar, { roomId }) => withRoom(sofar, roomId, (run) => ({ ...run, pace })),
      runs,
    ),
  }
}

function setSpanPace(
  { places, runs, isForAll, at }: Context,
  spanId: string,
  pace: Pace,
): Applied<Runs> {
  const found = places.flatMap((place) => {
    const span = place.timeline.spans.find(({ id }) => id === spanId)
    return span && !span.isElsewhere ? [{ place, span }] : []
  })
  const [first] = found
  if (!first) return { refusal: { name: 'unknown-span', spanId } }
  if (first.span.isMeetingPoint && !isForAll) {
    return { refusal: { name: 'meeting-point', slotId: first.span.slotId } }
  }
  // What runs over in some rooms and has ended in others can't be both from now on.
  const { spans } = first.place.timeline
  const slot = spans.find(({ id }) => id === first.span.slotId) ?? first.span
  const isThere = places.some(({ moment }) => moment.slot?.id === slot.id)
  if (isThere && isOverInSome(places, slot, at)) {
    return { refusal: { name: 'rooms-apart', slotId: slot.id } }
  }
  return {
    value: found.reduce((sofar, { place, span }) => {
      // How it began doesn't change any more, how its parts do may.
      const isBegun = span.start !== null && span.start <= at
      return withMarks(sofar, place, [span], isBegun ? { pace } : { begins: pace, pace })
    }, runs),
  }
}

export function withMarks(
  runs: Runs,
  place: Place,
  spans: readonly Span[],
  mark: MarkChange,
): Runs {
  return spans.reduce(
    (sofar, span) => withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, mark)),
    runs,
  )
}
