// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../instant.ts'
import type { Applied } from '../../../state/applied.ts'
import { type Moment, momentAt, pauseLiftsAt, takesPlace } from '../../../timeline/moment.ts'
import { type Runs, runOf } from '../../../timeline/run.ts'
import { withMark, withRoom, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span, Timeline } from '../../../timeline/timeline.ts'
import { delayCounted, moveEnd, setEnd } from './ending-later.ts'
import { type Context, drivenPlaces, type Place, placeOf, sharedRefusal } from './place.ts'

/** Holds every room of the context that runs. */
export function pause(context: Context): Applied<Runs> {
  // A hall that only tells of the rooms is held with them all: what it tells stands still.
  const isAny = drivenPlaces(context).some(({ moment }) => moment.heldAt === null)
  const running = isAny ? context.places.filter(({ moment }) => moment.heldAt === null) : []
  if (running.length === 0) return { refusal: { name: 'already-paused' } }
  const refusal = sharedRefusal(context, running)
  if (refusal) return { refusal }
  const { at, isForAll } = context
  const areTogether = isForAll && areInOne(drivenPlaces(context))
  return {
    value: running.reduce((runs, { roomId, moment }) => {
      if (isForAll && (isInShared(moment, at) || areTogether)) {
        return { ...runs, common: { ...runs.common, pausedSince: at, isHeldForAll: true } }
      }
      return withRoom(runs, roomId, (run) => ({ ...run, pausedSince: at }))
    }, context.runs),
  }
}

/** Whether a room stands in what is everybody's. Where that runs over, each has its own overtime. */
function isInShared({ slot }: Moment, at: Instant): boolean {
  if (!slot?.isMeetingPoint) return false
  return slot.end === null || slot.end > at
}

/** Whether everybody is in the same meeting point, also past its end. */
function areInOne(places: readonly Place[]): boolean {
  const [first] = places.map(({ moment }) => moment.slot)
  return (
    first?.isMeetingPoint === true && places.every(({ moment }) => moment.slot?.id === first.id)
  )
}

/** Lets every room of the context go that is held. */
export function resume(context: Context): Applied<Runs> {
  const held = context.places.filter(({ moment }) => moment.heldAt !== null)
  if (held.length === 0) return { refusal: { name: 'not-paused' } }
  const refusal = sharedRefusal(context, held)
  return refusal ? { refusal } : { value: endPausesOf({ ...context, places: held }) }
}

/** The rooms as they are once pauses have ended: those that were lifted, and with `alsoHeld` all. */
export function endPauses(context: Context, alsoHeld: boolean): Context {
  const { day, at } = context
  const places = context.places.filter(({ timeline, moment }) => {
    return timeline.pausedSince !== null && (alsoHeld || moment.heldAt === null)
  })
  if (places.length === 0) return context
  const runs = endPausesOf({ ...context, places })
  return {
    ...context,
    runs,
    places: context.places.map((before): Place => {
      const place = placeOf(day, runs, before.roomId, at)
      // What the wall named as next is what a command means.
      const next = place.timeline.spans.find(({ id }) => id === before.moment.next?.id) ?? null
      return before.moment.heldAt === null ? place : { ...place, moment: { ...place.moment, next } }
    }),
  }
}

/**
 * Ends the pauses of the context's rooms: what counted down when it was held lasts longer by
 * the pause, and what had begun or was over by then stays so. One that a meeting point has lifted
 * ended then, and not only now.
 */
export function endPausesOf(context: Context): Runs {
  return sharedFirst(context.places).reduce((runs, { roomId, timeline }) => {
    const hold = holdOf(context, runs, roomId, timeline)
    if (!hold) return runs
    const held = { roomId, timeline, moment: momentAt(timeline, hold.since) }
    const due = dueIn(context, held, hold)
    const free = due.reduce(
      (sofar, one) => putOff(sofar, held, one, hold),
      liftPause(runs, held, hold),
    )
    const longer = lengthenHeld(context, free, held, hold)
    const spans = timeline.spans.filter((span) => isHeld(span, hold))
    return spans.reduce((sofar, span) => putOffBegun(context, sofar, held, span, hold), longer)
  }, context.runs)
}

/** The rooms in which the digits count for everybody first: they say how long that lasts. */
function sharedFirst(places: readonly Place[]): Place[] {
  const isIn = ({ timeline }: Place) => {
    const { countdown } = momentAt(timeline, timeline.pausedSince ?? 0)
    if (countdown.kind === 'none') return false
    return timeline.spans.some(
      ({ id, isMeetingPoint }) => id === countdown.spanId && isMeetingPoint,
    )
  }
  return [...places.filter(isIn), ...places.filter((place) => !isIn(place))]
}

type Hold = {
  since: Instant
  until: Instant
  /** When it ends by itself. */
  liftedAt: Instant | null
  isShared: boolean
  /** What is everybody's is held up once, however many rooms share the pause. */
  isFirst: boolean
}

function holdOf(
  { runs: before, at }: Context,
  runs: Runs,
  roomId: string,
  timeline: Timeline,
): Hold | null {
  const isShared = (before.rooms[roomId]?.pausedSince ?? null) === null
  const since = (isShared ? before.common : before.rooms[roomId])?.pausedSince ?? null
  if (since === null) return null
  const liftedAt = pauseLiftsAt(timeline, since)
  const until = Math.min(at, liftedAt ?? at)
  const isFirst = !isShared || runs.common.pausedSince !== null
  return { since, until, liftedAt, isShared, isFirst }
}

function isHeld({ isMeetingPoint }: Span, { isShared, isFirst }: Hold): boolean {
  return !isMeetingPoint || (isShared && isFirst)
}

function liftPause(runs: Runs, { roomId }: Place, { isShared }: Hold): Runs {
  if (isShared) {
    const { isHeldForAll: _held, ...common } = runs.common
    return { ...runs, common: { ...common, pausedSince: null } }
  }
  return withRoom(runs, roomId, (run) => ({ ...run, pausedSince: null }))
}

type Due = { span: Span; startAt: Instant }

/** What was to begin meanwhile by hand, or what the digits counted to: a beginning, or their end. */
function dueIn({ runs }: Context, { roomId, timeline, moment }: Place, hold: Hold): Due[] {
  const { since, until, liftedAt } = hold
  const { countdown } = moment
  const { ahead } = runOf(runs, roomId)
  const counted = countdown.kind === 'none' ? since : countdown.at
  return timeline.spans.flatMap((span): Due[] => {
    if (!isHeld(span, hold)) return []
    const isAwaited = countdown.kind === 'until' && countdown.spanId === span.id
    const startAt = isAwaited ? countdown.at : (ahead[span.id]?.startAt ?? since)
    // What lifts a pause isn't held up by it.
    const isHeldUp =
      startAt < until || (startAt <= counted && startAt < (liftedAt ?? Number.POSITIVE_INFINITY))
    return startAt > since && isHeldUp ? [{ span, startAt }] : []
  })
}

/** Has it begin later by the pause; what lifted the pause goes on without it. */
function putOff(runs: Runs, { roomId }: Place, { span, startAt }: Due, hold: Hold): Runs {
  const { since, until, liftedAt } = hold
  const after = startAt + until - since
  const mark =
    until === liftedAt && after > until ? { startAt: until, endAt: until } : { startAt: after }
  return withRunOf(runs, roomId, span, (run) => withMark(run, span.id, mark))
}

/** What counted down when it was held lasts longer, or until something lifted the pause. */
function lengthenHeld(context: Context, runs: Runs, held: Place, hold: Hold): Runs {
  const { since, until, liftedAt } = hold
  const { countdown, slot } = held.moment
  if (countdown.kind === 'none') return runs
  const span = held.timeline.spans.find(({ id }) => id === countdown.spanId)
  if (!span || (span.isElsewhere && hold.isShared) || !isHeld(span, hold)) return runs
  if (countdown.kind === 'until') {
    if (span.level !== 'nested') return lengthenAround(context, runs, held, hold)
    // A workshop that begins later has its slot go on as much longer.
    const isLonger = slot !== null && isHeld(slot, hold)
    return isLonger ? moveEnd(context, runs, held.roomId, slot, until - since) : runs
  }
  const isLifted = until === liftedAt
  const byMs = isLifted ? Math.max(0, until - countdown.at) : until - since
  const isOver = isLifted && countdown.kind === 'over'
  return lengthenAround(
    context,
    isOver ? runs : delayCounted(context, runs, held, byMs),
    held,
    hold,
  )
}

/** What it is part of isn't over by the time that the pause is. */
function lengthenAround(context: Context, runs: Runs, held: Place, hold: Hold): Runs {
  const { since, until, liftedAt } = hold
  const { slot, step } = held.moment
  const parents = [step, slot].filter((span) => span !== null)
  return parents.reduce((sofar, span) => {
    const { spans } = placeOf(context.day, sofar, held.roomId, context.at).timeline
    const now = spans.find(({ id }) => id === span.id)
    if (!now || now.end === null || now.end !== now.uncutEnd || !isHeld(span, hold)) return sofar
    // What ran over when it was held goes on to do so.
    if (now.end <= since || now.end > until) return sofar
    if (until === liftedAt) return setEnd(context, sofar, held.roomId, now, until)
    return moveEnd(context, sofar, held.roomId, span, until - since)
  }, runs)
}

/** What nothing pushes, or not any more, as where slots overlap, didn't begin in the pause either. */
function putOffBegun({ day, at }: Context, runs: Runs, held: Place, span: Span, hold: Hold): Runs {
  const { since, until } = hold
  if ((span.level === 'nested' && !takesPlace(span)) || span.start === null) return runs
  if (span.start <= since) return runs
  const { spans } = placeOf(day, runs, held.roomId, at).timeline
  const start = spans.find(({ id }) => id === span.id)?.start ?? until
  const hasBegun = start > since && start < until
  return hasBegun ? putOff(runs, held, { span, startAt: span.start }, hold) : runs
}
