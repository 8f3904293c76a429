// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../instant.ts'
import type { Applied } from '../../../state/applied.ts'
import type { Refusal } from '../../../state/refusal.ts'
import {
  currentSpan,
  leafIndexOf,
  leavesOf,
  outermostStartingWith,
} from '../../../timeline/moment.ts'
import type { Runs } from '../../../timeline/run.ts'
import type { Span, Timeline } from '../../../timeline/timeline.ts'
import { beginMoves, isBack, isGoneBackTo } from './begin.ts'
import { type Context, drivenPlaces, type Move, meetingPointRefusal, type Place } from './place.ts'

type Direction = 'next' | 'previous'

/** Moves every room of the context one place on or back. */
export function moveRooms(context: Context, direction: Direction): Applied<Runs> {
  const moves = drivenPlaces(context).flatMap((place): Move[] => {
    const target = direction === 'next' ? place.moment.next : previousOf(place, context.at)
    return target ? [{ place, target }] : []
  })
  if (moves.length === 0) {
    return { refusal: { name: direction === 'next' ? 'nothing-next' : 'nothing-before' } }
  }
  const refusal = meetingPointRefusal(context, moves) ?? leftBehind(context, moves)
  if (refusal) return { refusal }
  return { value: beginMoves(context, withHalls(context, moves), context.at) }
}

/** A hall that only tells of the rooms goes along when all of them go to another slot. */
function withHalls(context: Context, moves: readonly Move[]): Move[] {
  const [first] = moves
  const slotId = first?.target.slotId
  const areTogether = context.isForAll && moves.every(({ target }) => target.slotId === slotId)
  if (!areTogether || first?.target.isMeetingPoint) return [...moves]
  const rooms = new Set(drivenPlaces(context))
  const halls = context.places.filter((place) => !rooms.has(place))
  const along = halls.flatMap((place): Move[] => {
    const target = place.timeline.spans.find(({ id }) => id === slotId)
    return target && place.moment.slot?.id !== slotId ? [{ place, target }] : []
  })
  return [...moves, ...along]
}

/** Rooms go to what is everybody's together: none of them may have nowhere to go. */
function leftBehind(context: Context, moves: readonly Move[]): Refusal | null {
  const point = moves.find(({ target }) => target.isMeetingPoint)?.target
  const isEverybody = moves.length === drivenPlaces(context).length
  return point && !isEverybody ? { name: 'rooms-apart', slotId: point.slotId } : null
}

/** Brings every room of the context to the same place, now or at an instant to come. */
export function beginAt(context: Context, spanId: string, at: Instant | null): Applied<Runs> {
  if (at !== null && at < context.at) return { refusal: { name: 'in-the-past' } }
  const moves = drivenPlaces(context).flatMap((place): Move[] => {
    const span = place.timeline.spans.find(({ id }) => id === spanId)
    return span ? [{ place, target: outermostWith(place, span, context.at) }] : []
  })
  const isMissing =
    moves.length === 0 || (!context.isForAll && moves.length < context.places.length)
  if (isMissing) return { refusal: { name: 'unknown-span', spanId } }
  const begunIn = moves.find(({ place, target }) => isGoneBackTo(place, target, context.at))
  if (at !== null && begunIn) {
    return { refusal: { name: 'has-begun', slotId: begunIn.target.slotId } }
  }
  const refusal = meetingPointRefusal(context, moves)
  if (refusal) return { refusal }
  return { value: beginMoves(context, withHalls(context, moves), at ?? context.at) }
}

/** The span, or what begins with it: what has begun by itself isn't begun again. */
function outermostWith(place: Place, span: Span, at: Instant): Span {
  const { timeline } = place
  if (span.level === 'nested') return span
  if (isGoneBackTo(place, span, at)) return outermostStartingWith(timeline, span)
  return outermostStartingWith({ spans: timeline.spans.filter((one) => !isBack(one, at)) }, span)
}

/** The place before the current one; in slack or between two slots, the one that went before. */
function previousOf({ timeline, moment }: Place, at: Instant): Span | null {
  const leaves = leavesOf(timeline)
  const current = currentSpan(moment)
  if (current?.level === 'nested') return current
  const isLeaf = leaves.some((leaf) => leaf.id === current?.id)
  const index = leafIndexOf(timeline, current, moment.heldAt ?? at) - (isLeaf ? 1 : 0)
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
