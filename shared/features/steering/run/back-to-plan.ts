// SPDX-License-Identifier: EUPL-1.2

import type { Applied } from '../../../state/applied.ts'
import { currentSpan } from '../../../timeline/moment.ts'
import { NOTHING_PAST, type Run, type Runs } from '../../../timeline/run.ts'
import { withMark, withRoom, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span, Timeline } from '../../../timeline/timeline.ts'
import { ancestorsOf } from './begin.ts'
import { type Context, drivenPlaces, type Place, placeOf, seenAt, sharedRefusal } from './place.ts'

/**
 * Puts each room where the plan has it now, with the time that the plan has left there, and has
 * all that follows be as planned. How things begin stays as it was switched; what should have
 * been begun by now has been.
 */
export function backToPlan(context: Context): Applied<Runs> {
  const { places, isForAll, runs } = context
  const rooms = places.reduce((sofar, { roomId }) => withRoom(sofar, roomId, asPlanned), runs)
  const cleared = isForAll ? { ...rooms, common: asPlanned(rooms.common) } : rooms
  const value = drivenPlaces(context).reduce(
    (sofar, place) => begunOnTime(context, sofar, place),
    cleared,
  )
  const isChanged = places.some((place) => {
    const after = placeOf(context.day, value, place.roomId, context.at)
    return !areSameFromNow(place, after, context.at)
  })
  if (isChanged) return { value }
  return { refusal: lateTogether(context) ?? { name: 'on-plan' } }
}

/** One room can't put back what runs late for everybody. */
function lateTogether(context: Context) {
  const late = context.places.filter(({ moment }) => {
    const span = currentSpan(moment)
    return moment.heldAt !== null || (span !== null && span.end !== span.plannedEnd)
  })
  return sharedRefusal(context, late)
}

function asPlanned(run: Run): Run {
  const ids = Object.keys(run.ahead)
  const nothing = {
    startAt: undefined,
    endAt: undefined,
    lengthenedMs: undefined,
    keepsLength: undefined,
  }
  const { isHeldForAll: _held, ...planned } = ids.reduce(
    (sofar, id) => withMark(sofar, id, nothing),
    run,
  )
  return { ...planned, past: { ...NOTHING_PAST, facts: pointsFacts(run) }, pausedSince: null }
}

/** Whether what is everybody's ran over in the room stays so. */
function pointsFacts({ past }: Run) {
  const facts = Object.entries(past.facts).filter(([, { begunAt }]) => begunAt === undefined)
  return Object.fromEntries(facts)
}

function begunOnTime({ day, at, isForAll }: Context, runs: Runs, { roomId }: Place): Runs {
  const { timeline } = placeOf(day, runs, roomId, at)
  const due = timeline.spans.filter(
    (span) =>
      span.plannedStart !== null &&
      span.plannedStart <= at &&
      span.begins !== 'clock' &&
      !isNothing(timeline, span) &&
      (isForAll || !span.isMeetingPoint),
  )
  return due.reduce((sofar, span) => {
    const marked = withRunOf(sofar, roomId, span, (run) =>
      withMark(run, span.id, { startAt: span.plannedStart ?? at }),
    )
    // What is everybody's may have pushed it: then it is still to come.
    const { spans } = placeOf(day, marked, roomId, at).timeline
    const start = spans.find(({ id }) => id === span.id)?.start ?? null
    return start !== null && start <= at ? marked : sofar
  }, runs)
}

/** Whether the plan left no time for it, by what it is part of. */
function isNothing(timeline: Timeline, span: Span): boolean {
  const { plannedStart } = span
  return ancestorsOf(timeline, span).some(
    ({ plannedEnd }) => plannedEnd !== null && plannedEnd <= (plannedStart ?? 0),
  )
}

/** Whether nothing that goes on, or is still to come, differs. */
function areSameFromNow(before: Place, after: Place, at: number): boolean {
  if (seenAt(before.moment) !== seenAt(after.moment)) return false
  if (before.moment.heldAt !== after.moment.heldAt) return false
  return before.timeline.spans.every((span, index) => {
    const other = after.timeline.spans[index]
    const isOver = span.end !== null && span.end <= at
    if (!other || (isOver && other.end !== null && other.end <= at)) return true
    return span.end === other.end && (span.start === other.start || (span.start ?? at) < at)
  })
}
