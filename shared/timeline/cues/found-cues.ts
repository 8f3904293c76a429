// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE, type Milliseconds } from '../../instant.ts'
import type { SpanId } from '../layout/room-plan.ts'
import { awaitedSpan, currentSpan, innerBreakOf, type Moment } from '../moment.ts'
import { shownMomentAt } from '../shown-moment.ts'
import type { Timeline } from '../timeline.ts'

/**
 * What a cue says.
 * `get-ready`: something begins soon, or at a start signal that is awaited.
 * `start`: a place begins. `mark`: so much is left as the place wants to be told.
 * `last-fifth`, `last-twentieth`: 20 % and 5 % are left. `end`: the time is up.
 * `over`: the time is up, and the place goes on until somebody moves on.
 */
export type CueKind =
  | 'get-ready'
  | 'start'
  | 'mark'
  | 'last-fifth'
  | 'last-twentieth'
  | 'end'
  | 'over'

/** A cue before those that would rattle together are told apart. */
export type FoundCue = {
  at: Instant
  kind: CueKind
  /** What begins, ends or has so much left. */
  spanId: SpanId
  /** Time left then, or until what begins; `null`: none, or nobody knows. */
  leftMs: Milliseconds | null
}

/** How much time a place wants to be left when it is told so, in any order. */
export type WantedMarks = (spanId: SpanId) => readonly Milliseconds[]

/** A moment, and from when to when it stays the same; `to` is `null` for the last. */
type Stretch = { from: Instant; to: Instant | null; moment: Moment }

// Time to put down what one has in hand, and to come back to one's place.
const READY_BEFORE: Milliseconds = MINUTE
const LAST_FIFTH = 1 / 5
const LAST_TWENTIETH = 1 / 20

/** Every cue that the day has something to say at, in no order, near ones included. */
export function foundCues(timeline: Timeline, wanted: WantedMarks): FoundCue[] {
  const stretches = stretchesOf(timeline)
  return stretches.flatMap((stretch, index) => {
    // Held, and what goes on in other rooms: nobody here is told anything.
    if (stretch.moment.heldAt !== null) return []
    const before = stretches[index - 1]
    const next = stretches[index + 1]
    return [
      ...(before ? turns(before, stretch) : []),
      ...(next ? announcements(stretch, next, index === 0) : []),
      ...marks(timeline, stretch, wanted),
    ]
  })
}

/** The whole day as the moments that it consists of, from just before its beginning. */
function stretchesOf(timeline: Timeline): Stretch[] {
  const starts = timeline.spans.flatMap(({ start }) => start ?? [])
  if (starts.length === 0) return []
  const stretches: Stretch[] = []
  let from: Instant | null = Math.min(...starts) - 1
  while (from !== null) {
    const moment: Moment = shownMomentAt(timeline, from)
    stretches.push({ from, to: moment.lookAgainAt, moment })
    from = moment.lookAgainAt
  }
  return stretches
}

/** What begins and what is over as one moment turns into the next. */
function turns({ moment: before }: Stretch, { moment, from: at }: Stretch): FoundCue[] {
  const found: FoundCue[] = []
  const say = (kind: CueKind, spanId: SpanId) => found.push({ at, kind, spanId, leftMs: null })
  // In a break nobody is told what goes on around it.
  const pause = innerBreakOf(moment)
  if (pause && pause.id === innerBreakOf(before)?.id) return found
  const awaited = awaitedSpan(moment)
  if (awaited && awaited.id !== awaitedSpan(before)?.id) say('get-ready', awaited.id)
  for (const place of [currentSpan(moment), moment.nested]) {
    if (place && place.start === at && !isElsewhere(moment)) say('start', place.id)
  }
  if (isElsewhere(before) || before.heldAt !== null) return found
  if (before.countdown.kind === 'left' && before.countdown.at === at) {
    const { spanId } = before.countdown
    const { countdown } = moment
    const goesOn = countdown.kind === 'over' && countdown.spanId === spanId
    say(goesOn ? 'over' : 'end', spanId)
  }
  if (before.nested?.end === at) say('end', before.nested.id)
  return found
}

/** What begins by the clock for people who come to it from somewhere else. */
function announcements(
  { from, moment }: Stretch,
  { from: start, moment: coming }: Stretch,
  isFirst: boolean,
): FoundCue[] {
  const place = currentSpan(coming)
  if (isFirst || !place || place.start !== start || isElsewhere(coming)) return []
  const isWaitedFor = moment.countdown.kind === 'until'
  const isComeTo = coming.slot?.start === start && coming.slot.id !== moment.slot?.id
  const isMeeting = coming.slot?.isMeetingPoint || moment.slot?.isMeetingPoint
  if (!isWaitedFor && !(isComeTo && isMeeting)) return []
  const at = Math.max(from, start - READY_BEFORE)
  return [{ at, kind: 'get-ready', spanId: place.id, leftMs: start - at }]
}

/** The time that is left, at the places where it is worth a word. */
function marks(timeline: Timeline, { from, to, moment }: Stretch, wanted: WantedMarks): FoundCue[] {
  const { countdown } = moment
  if (isElsewhere(moment) || awaitedSpan(moment)) return []
  // A break's own time is told where it has one, and not what is left of what it lies in.
  const pause = innerBreakOf(moment)
  const timedBreak = pause?.end == null ? null : pause
  const isLeft = countdown.kind === 'left'
  const counted = timedBreak ?? timeline.spans.find(({ id }) => isLeft && id === countdown.spanId)
  const end = timedBreak ? timedBreak.end : isLeft ? countdown.at : null
  if (!counted || counted.start === null || end === null) return []
  const spanId = counted.id
  // A pause makes nobody's last minutes longer.
  const lengthMs = Math.min(end - counted.start, counted.lengthMs ?? Number.POSITIVE_INFINITY)
  const lefts: [CueKind, Milliseconds][] = [
    ['last-fifth', lengthMs * LAST_FIFTH],
    ['last-twentieth', lengthMs * LAST_TWENTIETH],
    ...wantedAt(moment, spanId, wanted).map((leftMs): [CueKind, Milliseconds] => ['mark', leftMs]),
  ]
  return lefts.flatMap(([kind, leftMs]): FoundCue[] => {
    const at = end - leftMs
    const isWithin = leftMs < lengthMs && at >= from && (to === null || at < to)
    return isWithin ? [{ at, kind, spanId, leftMs }] : []
  })
}

/** A place without an end of its own wants its marks on what the wall counts. */
function wantedAt(moment: Moment, spanId: SpanId, wanted: WantedMarks): Milliseconds[] {
  const place = currentSpan(moment)
  const own = place && place.id !== spanId && place.end === null ? wanted(place.id) : []
  return [...wanted(spanId), ...own]
}

function isElsewhere({ slot }: Moment): boolean {
  return slot?.isElsewhere ?? false
}
