// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import { currentSpan, leafIndexOf, leavesOf, outermostStartingWith } from '../timeline/moment.ts'
import type { Runs } from '../timeline/run.ts'
import { withLonger, withMark, withoutMarks, withRoom, withRunOf } from '../timeline/run-marks.ts'
import type { Span, Timeline } from '../timeline/timeline.ts'
import type { Applied } from './apply.ts'
import { endingAt, parentsOf } from './ending-later.ts'
import { settlePauses } from './pauses.ts'
import {
  type Context,
  driven,
  idsFrom,
  type Move,
  meetingPointRefusal,
  type Place,
  placeOf,
} from './place.ts'
import type { Refusal } from './refusal.ts'

type Direction = 'next' | 'previous'

/** Moves every room of the context one place on or back. */
export function moved(context: Context, direction: Direction): Applied<Runs> {
  const moves = driven(context).flatMap((place): Move[] => {
    const target = direction === 'next' ? place.moment.next : previousOf(place, context.at)
    return target ? [{ place, target }] : []
  })
  if (moves.length === 0) {
    return { refusal: { name: direction === 'next' ? 'nothing-next' : 'nothing-before' } }
  }
  const refusal = meetingPointRefusal(context.isForAll, moves) ?? passedRefusal(context, moves)
  if (refusal) return { refusal }
  const settled = settlePauses(context)
  const left =
    direction === 'next' ? leftOnwards(context, settled, moves) : leftBack(context, settled, moves)
  return {
    value: moves.reduce((runs, move) => {
      const there = begun(context, runs, move.place, move.target)
      return direction === 'previous' ? whole(context, there, move) : there
    }, left),
  }
}

/** The place before the current one; in slack or between two slots, the one that went before. */
function previousOf({ timeline, moment }: Place, at: Instant): Span | null {
  const leaves = leavesOf(timeline)
  const current = currentSpan(moment)
  const isLeaf = leaves.some((leaf) => leaf.id === current?.id)
  const index = leafIndexOf(leaves, current, moment.heldAt ?? at) - (isLeaf ? 1 : 0)
  const leaf = leaves[index]
  if (!leaf) return null
  return outermostStartingWith(timeline, withKnownLength(timeline, leaf, current, at))
}

/**
 * A place whose length isn't known has none to restart: it goes on within the time that the
 * step or slot around it has left, and where that is over, that one restarts.
 */
function withKnownLength(timeline: Timeline, leaf: Span, current: Span | null, at: Instant): Span {
  let target = leaf
  while (target.lengthMs === null) {
    const parent = timeline.spans.find((span) => span.id === target.parentId)
    if (!parent) return target
    const isWithin = current?.id.startsWith(`${parent.id}/`)
    if (isWithin && (parent.start ?? at) + (parent.lengthMs ?? 0) > at) return target
    target = parent
  }
  return target
}

/**
 * Going on from a meeting point ends it for everybody, in every room at the same instant. One
 * that is passed over, as on the way back to the plan, has its end then too.
 */
export function leftOnwards(context: Context, runs: Runs, moves: readonly Move[]): Runs {
  return moves.reduce((sofar, move) => {
    const ids = leftBehind(move, context.at).map(({ id }) => id)
    return ids.reduce((current, id) => endedNow(context, current, move.place.roomId, id), sofar)
  }, runs)
}

/** One room can't end a meeting point that goes on beside its own slot. */
export function passedRefusal(context: Context, moves: readonly Move[]): Refusal | null {
  const passed = moves.flatMap((move) => leftBehind(move, context.at))[0]
  return passed && !context.isForAll ? { name: 'meeting-point', slotId: passed.id } : null
}

function endedNow(context: Context, runs: Runs, roomId: string, id: string): Runs {
  const { day, at } = context
  const spanIn = (from: Runs) =>
    placeOf(day, from, roomId, at).timeline.spans.find((span) => span.id === id)
  const hasBegun = (spanIn(runs)?.start ?? at) <= at
  const mark = { startedAt: at, lengthenedMs: 0 }
  const begun = hasBegun ? runs : { ...runs, common: withMark(runs.common, id, mark) }
  const end = spanIn(begun)?.end ?? null
  if (end === null || end === at) return begun
  return { ...begun, common: withLonger(begun.common, id, at - end) }
}

/** The meeting points that have yet to end, and that the plan doesn't let go on beside `target`. */
function leftBehind({ place, target }: Move, at: Instant): Span[] {
  const { timeline, moment } = place
  const slots = timeline.spans.filter((span) => span.level === 'slot')
  const next = slots.findIndex((slot) => slot.id === target.slotId)
  const plannedStart = slots[next]?.plannedStart ?? 0
  return slots.slice(0, Math.max(0, next)).filter((slot) => {
    const isOpen = slot.id === moment.slot?.id || (slot.end !== null && slot.end > at)
    const isBefore = slot.plannedEnd !== null && slot.plannedEnd <= plannedStart
    return slot.isMeetingPoint && isOpen && isBefore
  })
}

/** Going back out of a meeting point: it begins anew once the place gone back to has had its time. */
function leftBack(context: Context, runs: Runs, moves: readonly Move[]): Runs {
  const leaving = moves.find(
    ({ place, target }) => place.moment.slot?.isMeetingPoint && !target.isMeetingPoint,
  )
  const slot = leaving?.place.moment.slot
  if (!leaving || !slot) return runs
  const common = withoutMarks(runs.common, idsFrom(leaving.place, slot))
  const startedAt = context.at + longestOf(moves)
  if ((slot.plannedStart ?? startedAt) >= startedAt) return { ...runs, common }
  return { ...runs, common: withMark(common, slot.id, { startedAt, lengthenedMs: 0 }) }
}

function longestOf(moves: readonly Move[]): Milliseconds {
  const here = moves.filter(({ target }) => !target.isElsewhere)
  const counting = here.length > 0 ? here : moves
  return Math.max(0, ...counting.map(({ target }) => target.lengthMs ?? 0))
}

/** What is gone back to has its whole length: also a break, and what had been shortened. */
function whole(context: Context, runs: Runs, { place, target }: Move): Runs {
  const { spans } = place.timeline
  let timed: Span | undefined = target
  while (timed && timed.lengthMs === null) {
    const { id }: Span = timed
    timed = spans.find((span) => span.parentId === id && span.level !== 'nested')
  }
  if (!timed || timed.lengthMs === null) return runs
  return endingAt(context, runs, place.roomId, timed, context.at + timed.lengthMs)
}

/**
 * Begins `target` now, and what it is part of where that has yet to begin; whatever was marked
 * from there on is still to come again.
 */
export function begun(context: Context, runs: Runs, place: Place, target: Span): Runs {
  const { at } = context
  // Rooms that aren't driven, as a hall, come along to a meeting point all the same.
  const places = target.isMeetingPoint ? context.places : [place]
  const cleared = places.reduce(
    (sofar, other) =>
      withRoom(sofar, other.roomId, (run) => withoutMarks(run, idsFrom(other, target))),
    target.isMeetingPoint ? withoutCommon(runs, idsFrom(place, target)) : runs,
  )
  const parents = parentsOf(place.timeline, target)
  const waiting = parents.filter(({ start }) => start === null || start > at)
  return [target, ...waiting].reduce(
    (sofar, span) =>
      withRunOf(sofar, place.roomId, span, (run) =>
        withMark(run, span.id, { startedAt: at, lengthenedMs: 0 }),
      ),
    cleared,
  )
}

function withoutCommon(runs: Runs, ids: ReadonlySet<string>): Runs {
  return { ...runs, common: withoutMarks(runs.common, ids) }
}
