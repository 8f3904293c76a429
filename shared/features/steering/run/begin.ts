// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant, MINUTE } from '../../../instant.ts'
import { takesPlace } from '../../../timeline/moment.ts'
import type { Mark, Run, Runs } from '../../../timeline/run.ts'
import {
  goingOnAgain,
  type MarkChange,
  withMark,
  withoutFact,
  withRoom,
  withRunOf,
} from '../../../timeline/run-marks.ts'
import type { Span, Timeline } from '../../../timeline/timeline.ts'
import {
  type Context,
  type Move,
  type Place,
  pathOf,
  placeOf,
  slotsBetween,
  spansFrom,
} from './place.ts'

/**
 * Begins each move's target at `when`, now or later: what goes on until then ends then, what
 * is passed over is over, and what comes after the target is still to come.
 */
export function beginMoves(context: Context, moves: readonly Move[], when: Instant): Runs {
  const left = moves.reduce((runs, move) => endLeft(context, runs, move, when), context.runs)
  const cleared = comeAgain(context, left, moves, when)
  const there = moves.reduce((runs, move) => beginTarget(context, runs, move, when), cleared)
  return putOffPoint(context, there, moves, when)
}

/** Ends the meeting points that are gone on from or passed over, and has overtime count to `when`. */
function endLeft(context: Context, runs: Runs, { place, target }: Move, when: Instant): Runs {
  const { at } = context
  const around = new Set([target, ...ancestorsOf(place.timeline, target)].map(({ id }) => id))
  const over = pathOf(place).filter((span) => {
    const { id, end, isMeetingPoint } = span
    if (around.has(id) || (isMeetingPoint && !context.isForAll) || end === null) return false
    // Nothing that comes after a workshop cuts it.
    return span.level === 'nested' ? takesPlace(span) : when > at && !isMeetingPoint && end < at
  })
  const ended = over.reduce(
    (sofar, span) =>
      withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, { endAt: when })),
    runs,
  )
  return slotsBetween(place, target, at).reduce((sofar, slot) => {
    const { start, end } = slot
    if (start === null || (end !== null && end >= at && end <= when)) return sofar
    const hasBegun = start <= when
    const mark: Mark = hasBegun ? { endAt: when } : { startAt: when, endAt: when }
    return { ...sofar, common: withMark(sofar.common, slot.id, mark) }
  }, ended)
}

/**
 * What comes after the targets is still to come again. What is gone back to has its whole
 * length; what was shortened or switched ahead stays so.
 */
function comeAgain(context: Context, runs: Runs, moves: readonly Move[], when: Instant): Runs {
  const shared = moves.find(({ target }) => target.isMeetingPoint)
  // Rooms that aren't driven, as a hall, come along to a meeting point all the same.
  const affected = shared
    ? context.places.map((place) => ({ place, target: shared.target }))
    : moves
  const { at } = context
  const rooms = affected.reduce((sofar, move) => {
    // On the way back nothing that was arranged for later holds any more.
    const { place, target } = move
    const isAgain = isBack(target, at) || isPassedOver(place, target, at)
    const from = isAgain ? Number.POSITIVE_INFINITY : when
    const arranged = { at, when, from }
    return withRoom(sofar, move.place.roomId, (run) => comeAgainIn(run, move, arranged))
  }, runs)
  if (!context.isForAll) return rooms
  const arranged = { at, when, from: when }
  const common = moves.reduce((run, move) => comeAgainIn(run, move, arranged), rooms.common)
  return { ...rooms, common }
}

/** Whether beginning `target` goes back: to what has begun, was passed over, or is part of what is over. */
export function isGoneBackTo(place: Place, target: Span, at: Instant): boolean {
  const here = new Set(pathOf(place).map(({ id }) => id))
  const isOver = ancestorsOf(place.timeline, target).some(
    ({ id, end }) => end !== null && end <= at && !here.has(id),
  )
  return isOver || isBack(target, at) || isPassedOver(place, target, at)
}

export function isBack({ start }: Span, at: Instant): boolean {
  return start !== null && start <= at
}

/** @param arranged what was arranged for after `from` goes on to hold */
function comeAgainIn(
  run: Run,
  { place, target }: Move,
  { at, when, from: until }: { at: Instant; when: Instant; from: Instant },
): Run {
  const { spans } = place.timeline
  const from = spans.findIndex(({ id }) => id === target.id)
  if (from < 0) return run
  const passed = spans.slice(0, from).reduce((sofar, { id, level }) => {
    const isArranged = level !== 'nested' && (sofar.ahead[id]?.startAt ?? 0) > when
    return isArranged ? withMark(sofar, id, { startAt: undefined, endAt: undefined }) : sofar
  }, run)
  const isWithin = ({ id }: Span) => id === target.id || id.startsWith(`${target.id}/`)
  // Also a place that was passed over is gone back to.
  const again = spansFrom(place, target, at)
  const isReturn = again.some((span) => isBack(span, at) && !isWithin(span))
  const isAgain = (span: Span) =>
    span.level !== 'nested' || again.some(({ id }) => id === span.parentId)
  return again.reduce((sofar, span) => {
    const { id } = span
    const mark = sofar.ahead[id]
    const isArranged =
      (mark?.startAt ?? 0) > until && (span.level === 'slot' || !isBack(target, at))
    const isBeside =
      span.level === 'nested' && ![span.id, span.parentId].includes(target.id) && isBack(span, at)
    const run = isAgain(span) || id === target.id ? withoutFact(sofar, id) : sofar
    if (!mark || isArranged || isBeside) return run
    const isWhole = isBack(span, at) || (isReturn && isWithin(span))
    const whole = isWhole ? { lengthenedMs: undefined } : {}
    return withMark(run, id, { startAt: undefined, endAt: undefined, ...whole })
  }, passed)
}

/** Marks the target's beginning, and that of what it is part of where that has yet to begin. */
function beginTarget({ at }: Context, runs: Runs, { place, target }: Move, when: Instant): Runs {
  const around = ancestorsOf(place.timeline, target)
  const isAgain = isBack(target, at) || isPassedOver(place, target, at)
  const isLate = target.plannedEnd !== null && target.plannedEnd <= when
  const whole: MarkChange = {
    ...(isAgain && { lengthenedMs: undefined }),
    ...(target.isAbsorbing && (isAgain || isLate) && { keepsLength: true }),
  }
  const begins = withRunOf(runs, place.roomId, target, (run) =>
    withMark(run, target.id, { startAt: when, endAt: undefined, ...whole }),
  )
  return around.reduce((sofar, span) => {
    const isOpen = isBack(span, when)
    // What is everybody's goes on as it does, whatever begins in one room of it.
    if (isOpen && span.isMeetingPoint && !target.isMeetingPoint) return sofar
    const mark = isOpen ? { endAt: undefined } : { startAt: when, endAt: undefined }
    return withRunOf(sofar, place.roomId, span, (run) =>
      withMark(goingOnAgain(run, span.id), span.id, mark),
    )
  }, begins)
}

function isPassedOver(place: Place, target: Span, at: Instant): boolean {
  const later = spansFrom(place, target, at).slice(1)
  return later.some(
    (span) => span.level !== 'nested' && !span.id.startsWith(`${target.id}/`) && isBack(span, at),
  )
}

/**
 * Going back out of a meeting point puts it off until what is gone back to, and all that
 * follows it, has had its time.
 */
function putOffPoint(context: Context, runs: Runs, moves: readonly Move[], when: Instant): Runs {
  const point = moves.map(({ place, target }) => nextPoint(place, target, context.at))[0] ?? null
  const isShared = moves.every(({ target }) => target.isMeetingPoint)
  // One meeting point puts the next off by itself, unless that is fixed.
  if (!point || (isShared && !point.isFixed) || !isBack(point, context.at)) return runs
  const movedIds = new Set(moves.map(({ place }) => place.roomId))
  const others = context.places.filter(({ roomId }) => !movedIds.has(roomId))
  const waiting = others.reduce((sofar, place) => {
    const arranged = { at: context.at, when, from: when }
    return withRoom(sofar, place.roomId, (run) =>
      comeAgainIn(run, { place, target: point }, arranged),
    )
  }, runs)
  const far = withPoint(waiting, point, when + FAR_MS)
  const ends = moves.flatMap(({ place }) => {
    const { timeline } = placeOf(context.day, far, place.roomId, context.at)
    const index = timeline.spans.findIndex(({ id }) => id === point.id)
    const before = timeline.spans.slice(0, index).filter(({ level }) => level === 'slot')
    return before.flatMap(({ end, isElsewhere }) =>
      end === null || isElsewhere || end > when + FAR_MS / 2 ? [] : [end],
    )
  })
  return withPoint(waiting, point, Math.max(when + LEAST_MS, ...ends))
}

// Past the end of any day, so that nothing is cut by it.
const FAR_MS = 72 * HOUR
// What is gone back to may have no time of its own.
const LEAST_MS = 5 * MINUTE

function withPoint(runs: Runs, point: Span, startAt: Instant): Runs {
  return {
    ...runs,
    common: withMark(withoutFact(runs.common, point.id), point.id, {
      startAt,
      endAt: undefined,
    }),
  }
}

function nextPoint(place: Place, target: Span, at: Instant): Span | null {
  const later = spansFrom(place, target, at).slice(1)
  return later.find((span) => span.level === 'slot' && span.isMeetingPoint) ?? null
}

/** What `span` is part of, from the inside out. */
export function ancestorsOf(timeline: Timeline, span: Span): Span[] {
  const parent = timeline.spans.find((candidate) => candidate.id === span.parentId)
  return parent ? [parent, ...ancestorsOf(timeline, parent)] : []
}
