// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../instant.ts'
import { given, hasEnded } from '../../../timeline/layout/given.ts'
import type { SpanId } from '../../../timeline/layout/room-plan.ts'
import type { Past, Run, Runs, SpanFact } from '../../../timeline/run.ts'
import { withRoom } from '../../../timeline/run-marks.ts'
import type { Span } from '../../../timeline/timeline.ts'
import type { Context, Place } from './place.ts'

/**
 * Writes down what has begun and ended in the rooms of the context until its instant. While a room
 * is held nothing passes. What is written down is given: only what goes back takes it away again.
 */
export function recordPast(context: Context): Runs {
  const { places, runs, isForAll, at } = context
  const { common } = runs
  const forAll = isForAll ? untilOf(common.pausedSince, at) : null
  const recorded = places.reduce((sofar, place) => {
    const heldSince = place.timeline.pausedSince
    const until = untilOf(heldSince, at)
    return withRoom(sofar, place.roomId, (run) => {
      const facts = roomFacts(run, place, heldSince ?? at, until)
      return withFacts(run, until === forAll ? { facts } : { until, facts })
    })
  }, runs)
  if (forAll === null) return recorded
  const facts = pointFacts(common, places, common.pausedSince ?? at)
  return { ...recorded, common: withFacts(common, { until: forAll, facts }) }
}

/** What is held is still there, so that whatever is next begins after that. */
function untilOf(heldSince: Instant | null, at: Instant): Instant {
  return heldSince === null ? at : heldSince + 1
}

type Facts = Past['facts']

/** What is the room's own, and of meeting points whether they ran over in it. */
function roomFacts(run: Run, { timeline }: Place, at: Instant, until: Instant): Facts {
  const over = overIn(timeline.spans, at)
  const facts: Facts = {}
  for (const span of timeline.spans) {
    const fact = isRoomsOwn(span)
      ? spanFactOf(span, timeline.spans, over, at, run)
      : ranOverFact(span, until, run)
    if (fact) facts[span.id] = fact
  }
  return facts
}

/** What lies in a slot comes with it, so that it isn't the same in every room. */
function isRoomsOwn({ isMeetingPoint, level }: Span): boolean {
  return !isMeetingPoint || level === 'nested'
}

function ranOverFact({ id, start, end, waits }: Span, until: Instant, run: Run): SpanFact | null {
  if (start === null || end === null || end > until) return null
  const known = run.past.facts[id]
  return known?.ranOver === waits ? known : { ranOver: waits }
}

/** When meeting points have begun and ended, which is the same in every room. */
function pointFacts(common: Run, places: readonly Place[], at: Instant): Facts {
  const overs = places
    .filter(({ moment }) => !moment.slot?.isElsewhere)
    .map(({ timeline }) => overIn(timeline.spans, at))
  const facts: Facts = {}
  const spans = places[0]?.timeline.spans ?? []
  for (const span of spans) {
    if (isRoomsOwn(span)) continue
    const fact = spanFactOf(span, spans, NONE, at, common)
    if (fact && span.end !== null && span.end <= at && !hasEnded(given(common, span.id))) {
      // It is over for all once it is over in one room, wherever it may still run over.
      const isOver = overs.some((over) => over.has(span.id))
      const isLeft = common.ahead[span.id]?.endAt !== undefined
      facts[span.id] = {
        ...fact,
        ...(isOver ? { endedAt: span.end } : { overSince: span.end }),
        ...(isOver && isLeft && { ranOver: false }),
      }
    } else if (fact) facts[span.id] = fact
  }
  return facts
}

const NONE: ReadonlySet<SpanId> = new Set()

function spanFactOf(
  { id, start, end, waits, parentId }: Span,
  spans: readonly Span[],
  over: ReadonlySet<SpanId>,
  at: Instant,
  run: Run,
): SpanFact | null {
  if (start === null || start > at) return null
  const known = given(run, id)
  if (hasEnded(known)) {
    // What ran over past the end that was written down has been left by hand since.
    const isLeft = end !== null && known.endedAt < end && end <= at
    return isLeft ? { ...known, endedAt: end, ranOver: false } : known
  }
  // What lies in a slot that nobody has begun comes with it.
  const parent = parentId === null ? null : spans.find((span) => span.id === parentId)
  if (parent && (parent.start === null || parent.start > at)) return null
  const isByHand = known ? known.isByHand : run.ahead[id]?.startAt !== undefined
  const begun: SpanFact = { begunAt: start, ...(isByHand && { isByHand }) }
  if (end === null || end > at || !over.has(id)) return begun
  return { ...begun, endedAt: end, ...(waits && { ranOver: true }) }
}

/** What has ended and doesn't go on past its end, by itself or with what it is part of. */
function overIn(spans: readonly Span[], at: Instant): ReadonlySet<SpanId> {
  const siblingsOf = ({ parentId, level }: Span) => `${parentId} ${level}`
  const lastBegun = new Map<string, number>()
  for (const [index, span] of spans.entries()) {
    if (span.start !== null && span.start <= at) lastBegun.set(siblingsOf(span), index)
  }
  const over = new Set<SpanId>()
  for (const [index, span] of spans.entries()) {
    const { id, parentId, end, waits } = span
    const isPassed = (lastBegun.get(siblingsOf(span)) ?? -1) > index
    const isOver = end !== null && end <= at && (!waits || isPassed)
    if (isOver || (parentId !== null && over.has(parentId))) over.add(id)
  }
  return over
}

/** The run with its past, and of what is to come only what hasn't come by then. */
function withFacts(run: Run, past: Past): Run {
  let { ahead } = run
  for (const [id, { begunAt, endedAt }] of Object.entries(past.facts)) {
    const mark = ahead[id]
    if (begunAt === undefined || mark === undefined) continue
    const { startAt, endAt, ...rest } = mark
    const isToEnd = endAt !== undefined && endedAt === undefined
    if (startAt === undefined && (endAt === undefined || isToEnd)) continue
    const left = isToEnd ? { ...rest, endAt } : rest
    const { [id]: _mark, ...others } = ahead
    ahead = Object.keys(left).length === 0 ? others : { ...others, [id]: left }
  }
  return { ...run, past, ahead }
}
