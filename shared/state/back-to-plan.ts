// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../instant.ts'
import { currentSpan, leafIndexOf, leavesOf, momentAt } from '../timeline/moment.ts'
import type { Runs } from '../timeline/run.ts'
import { withMark, withoutMarks, withRoom, withRunOf } from '../timeline/run-marks.ts'
import type { Span, Timeline } from '../timeline/timeline.ts'
import type { Applied } from './apply.ts'
import { endingAt, parentsOf } from './ending-later.ts'
import { begun, leftOnwards, passedRefusal } from './moves.ts'
import { settlePauses } from './pauses.ts'
import {
  type Context,
  driven,
  idsFrom,
  type Move,
  meetingPointRefusal,
  type Place,
  placeOf,
  seenAt,
} from './place.ts'
import type { Refusal } from './refusal.ts'

/** Where the plan has a room now. */
type PlannedPlace = {
  /** The place that goes on, or else the last that has begun. */
  leaf: Span
  /** The plan is past `leaf`, in slack or between two slots. */
  isOver: boolean
  seen: string
}

type Return = Move & { planned: PlannedPlace }

/** Puts each room where the plan has it now, with the time that the plan has left there. */
export function backToPlan(given: Context): Applied<Runs> {
  const context = goingOn(given)
  const returns = driven(context).flatMap((place): Return[] => {
    const planned = plannedPlace(place.timeline, context.at)
    if (!planned || isAsPlanned(place, planned, context.at)) return []
    return [{ place, target: planned.leaf, planned }]
  })
  const held = heldMeetingPoint(given)
  if (held && !given.isForAll) return { refusal: { name: 'meeting-point', slotId: held.id } }
  const onwards = returns.filter(({ place, target }) => isLater(place, target))
  const refusal =
    meetingPointRefusal(context.isForAll, returns) ??
    passedRefusal(context, onwards) ??
    begunRefusal(context, returns)
  if (refusal) return { refusal }
  const left = leftOnwards(context, withoutElsewhere(context, returns), onwards)
  const runs = returns.reduce((sofar, one) => returned(context, sofar, one), left)
  const isChanged = given.places.some((place) => {
    const after = placeOf(context.day, runs, place.roomId, context.at)
    return place.moment.heldAt !== null || !areSameFrom(place, after, context.at)
  })
  return isChanged ? { value: runs } : { refusal: { name: 'on-plan' } }
}

/** The rooms as they are once their pauses have ended. */
function goingOn(given: Context): Context {
  const runs = settlePauses(given)
  const places = given.places.map(({ roomId }) => placeOf(given.day, runs, roomId, given.at))
  return { ...given, runs, places }
}

/** One room can't go back to before a meeting point that has begun. */
function begunRefusal({ isForAll, at }: Context, returns: readonly Return[]): Refusal | null {
  const begun = returns.flatMap(({ place, target }) => {
    const slots = place.timeline.spans.filter(({ level }) => level === 'slot')
    const index = slots.findIndex(({ id }) => id === target.slotId)
    return slots
      .slice(index + 1)
      .filter((slot) => slot.isMeetingPoint && slot.start !== null && slot.start <= at)
  })[0]
  return begun && !isForAll ? { name: 'meeting-point', slotId: begun.id } : null
}

/** A hall that only tells of the rooms comes along: what was to follow there is to come again. */
function withoutElsewhere(context: Context, returns: readonly Return[]): Runs {
  const rooms = new Set(driven(context).map(({ roomId }) => roomId))
  const elsewhere = context.places.filter(({ roomId }) => !rooms.has(roomId))
  return elsewhere.reduce((runs, place) => {
    const slots = place.timeline.spans.filter(({ level }) => level === 'slot')
    const back = slots.find(({ id }) => returns.some(({ target }) => target.slotId === id))
    if (!back) return runs
    const after = new Set(Array.from(idsFrom(place, back)).filter((id) => id !== back.id))
    return withRoom(runs, place.roomId, (run) => withoutMarks(run, after))
  }, context.runs)
}

function heldMeetingPoint({ places }: Context): Span | null {
  const held = places.find(
    ({ moment }) => moment.heldAt !== null && moment.slot?.isMeetingPoint === true,
  )
  return held?.moment.slot ?? null
}

function plannedPlace(timeline: Timeline, at: Instant): PlannedPlace | null {
  const spans = timeline.spans.map((span) => ({
    ...span,
    start: span.plannedStart,
    end: span.plannedEnd,
    waits: false,
  }))
  const planned: Timeline = { ...timeline, spans, pausedSince: null }
  const current = currentSpan(momentAt(planned, at))
  const leaves = leavesOf(planned)
  const leaf = leaves[leafIndexOf(leaves, current, at)]
  if (!leaf) return null
  return { leaf, isOver: leaf.id !== current?.id, seen: current?.id ?? '' }
}

function isAsPlanned({ timeline, moment }: Place, planned: PlannedPlace, at: Instant): boolean {
  if (moment.heldAt !== null || seenAt(moment) !== planned.seen) return false
  return timeline.spans.every(({ start, end, plannedStart, plannedEnd }) => {
    if (start === null || (end !== null && end <= at)) return true
    return end === plannedEnd && (start <= at || start === plannedStart)
  })
}

function isLater({ timeline, moment }: Place, target: Span): boolean {
  const indexOf = (id: string | undefined) => timeline.spans.findIndex((span) => span.id === id)
  return indexOf(moment.slot?.id) < indexOf(target.slotId)
}

function returned(context: Context, runs: Runs, { place, target, planned }: Return): Runs {
  const { roomId } = place
  const after = new Set(Array.from(idsFrom(place, target)).filter((id) => id !== target.id))
  const room = withRoom(runs, roomId, (run) => withoutMarks(run, after))
  const cleared = context.isForAll ? { ...room, common: withoutMarks(room.common, after) } : room
  const open = withParentsAsLong(cleared, place, target)
  const now = placeOf(context.day, open, roomId, context.at)
  const seen = seenAt(now.moment)
  const isWaiting = planned.isOver && target.waits && seen === target.id
  const isPast = planned.isOver && isOver(now.timeline, target, context.at)
  if (seen === planned.seen || isWaiting || isPast) {
    return endingAsPlanned(context, open, roomId, target, false)
  }
  const started = begun(context, open, now, target)
  return endingAsPlanned(context, started, roomId, target, planned.isOver)
}

/** Takes back what lengthened or shortened the step and the slot around `target`. */
function withParentsAsLong(runs: Runs, { roomId, timeline }: Place, target: Span): Runs {
  return parentsOf(timeline, target).reduce(
    (sofar, parent) =>
      withRunOf(sofar, roomId, parent, (run) => {
        const mark = run.marks[parent.id]
        return mark ? withMark(run, parent.id, { ...mark, lengthenedMs: 0 }) : run
      }),
    runs,
  )
}

function isOver({ spans }: Timeline, { id }: Span, at: Instant): boolean {
  const end = spans.find((span) => span.id === id)?.end ?? null
  return end !== null && end <= at
}

// Lengthening a part moves what it is part of, and that may have cut it: a few rounds settle it.
const MOST_ROUNDS = 4

/** Lengthens or shortens the place, and what it is part of, so that each ends as planned. */
function endingAsPlanned(
  context: Context,
  runs: Runs,
  roomId: string,
  target: Span,
  isOver: boolean,
): Runs {
  let settled = runs
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = settled
    const { timeline } = placeOf(context.day, before, roomId, context.at)
    const place = timeline.spans.filter(({ id }) => id === target.id)
    for (const span of [...place, ...parentsOf(timeline, target)]) {
      const { end, plannedEnd } = span
      const isPast = end !== null && end <= context.at && (plannedEnd ?? 0) <= context.at
      if (isPast) continue
      const wanted =
        isOver && span.id === target.id ? context.at : Math.max(context.at, plannedEnd ?? 0)
      if (plannedEnd !== null) settled = endingAt(context, settled, roomId, span, wanted)
    }
    if (settled === before) break
  }
  return settled
}

/** Whether nothing that is still to come differs. */
function areSameFrom(before: Place, after: Place, at: Instant): boolean {
  if (seenAt(before.moment) !== seenAt(after.moment)) return false
  return before.timeline.spans.every((span, index) => {
    const other = after.timeline.spans[index]
    if (!other || span.end !== other.end) return span.end !== null && span.end < at
    return span.start === other.start || (span.start ?? at) < at
  })
}
