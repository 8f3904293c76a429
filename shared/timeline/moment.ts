// SPDX-License-Identifier: EUPL-1.2

import type { Instant, Milliseconds } from '../instant.ts'
import { findLast, findLastIndex } from '../last.ts'
import { askedAt } from './asked.ts'
import type { Span, Timeline } from './timeline.ts'

/** Where a room stands, from the outside in. */
type Place = Pick<Moment, 'slot' | 'step' | 'activity' | 'nested'>

/** What the digits stand for. */
export type Countdown =
  /** Time left until `at`, the end of the span. */
  | { kind: 'left'; spanId: string; at: Instant }
  /** Time since `at`, when the span should have ended. */
  | { kind: 'over'; spanId: string; at: Instant }
  /** Time until `at`, when the span begins; nothing goes on now. */
  | { kind: 'until'; spanId: string; at: Instant }
  /** No end is known; none is invented. */
  | { kind: 'none' }

/** A room's timeline at one instant. It stays the same until `lookAgainAt`. */
export type Moment = {
  slot: Span | null
  step: Span | null
  activity: Span | null
  /** A slot that lies in the current one, and not beside it, and has begun: a break in a phase. */
  nested: Span | null
  /** Which of its questions the slot asks, counted from 0; `null`: none by itself. */
  questionIndex: number | null
  countdown: Countdown
  /** What comes next, and what the command `next` begins: the highest span that begins then. */
  next: Span | null
  /** The instant that the digits stand still at while the room is held, or `null`. */
  heldAt: Instant | null
  /** When to look again; `null`: nothing changes any more by itself. */
  lookAgainAt: Instant | null
}

/** The cross-section of `timeline` at `now`, in hub time. */
export function momentAt(timeline: Timeline, now: Instant): Moment {
  const { pausedSince } = timeline
  const heldAt = heldAtIn(timeline, now)
  if (heldAt !== null) {
    return {
      ...crossSection(timeline, heldAt, heldAt),
      lookAgainAt: pauseLiftsAt(timeline, heldAt),
    }
  }
  const moment = crossSection(timeline, now, null)
  if (pausedSince === null || pausedSince <= now) return moment
  // A surface's clock may lag the hub's a little: the pause is still to come for it.
  return { ...moment, lookAgainAt: Math.min(moment.lookAgainAt ?? pausedSince, pausedSince) }
}

/** The instant at which a room stands still at `now`, or `null` where nothing holds it. */
function heldAtIn(timeline: Timeline, now: Instant): Instant | null {
  const { pausedSince } = timeline
  if (pausedSince === null || pausedSince > now) return null
  const liftsAt = pauseLiftsAt(timeline, pausedSince)
  return liftsAt !== null && liftsAt <= now ? null : pausedSince
}

/** How long until, or since, the countdown's instant; `null` where nothing counts. */
export function countdownMs(moment: Moment, now: Instant): Milliseconds | null {
  const { countdown } = moment
  if (countdown.kind === 'none') return null
  const at = moment.heldAt ?? now
  return countdown.kind === 'over' ? at - countdown.at : countdown.at - at
}

/** The innermost span that goes on: what a facilitator sees, and names in a command. */
export function currentSpan({ slot, step, activity, nested }: Place): Span | null {
  return takesPlace(nested) ? nested : (activity ?? step ?? slot)
}

/**
 * When a held room goes on by itself: at the next meeting point, which no room can hold up, at
 * what is fixed, or once the meeting point is over that what it holds lies in. A meeting point
 * itself is held for everybody: only one that is fixed lifts that. What the plan has begin beside
 * what is held takes nobody away from it.
 */
export function pauseLiftsAt(timeline: Timeline, pausedSince: Instant): Instant | null {
  const slots = slotsAt(timeline, pausedSince)
  const held = currentOf(slots, pausedSince)
  const around = held?.isMeetingPoint && !timeline.isHeldForAll ? held : null
  const lifting = slots.slice(held ? slots.indexOf(held) + 1 : 0).filter((span) => {
    const isFixed = span.isFixed && span.start === span.plannedStart
    if (timeline.isHeldForAll) return isFixed && span.isMeetingPoint
    return isFixed || span.isMeetingPoint
  })
  return [around?.end ?? null, ...lifting.map(({ start }) => start)].reduce(
    (soonest, at) => (at === null || at <= pausedSince ? soonest : Math.min(soonest ?? at, at)),
    null,
  )
}

/** The slots, without those of an earlier day that nobody knows the end of: people have gone home. */
export function slotsAt({ spans, mornings }: Timeline, at: Instant): Span[] {
  const morning = findLast(mornings, (one) => one <= at) ?? Number.NEGATIVE_INFINITY
  return spans.filter(
    ({ level, start, end }) =>
      level === 'slot' && (end !== null || start === null || start >= morning),
  )
}

/** What goes on at one instant, and what lies beside it. */
function cutAt(timeline: Timeline, at: Instant) {
  const { spans } = timeline
  const within = (parent: Span | null, level: Span['level']): Span[] =>
    parent ? spans.filter((span) => span.parentId === parent.id && span.level === level) : []
  const slot = currentOf(slotsAt(timeline, at), at)
  const steps = within(slot, 'step')
  const step = currentOf(steps, at)
  const activities = within(step, 'activity')
  const activity = currentOf(activities, at)
  const nestedSpans = nestedSpansOf(spans, slot)
  const nested = currentOf(inOrderOfStart(nestedSpans), at)
  return { slot, steps, step, activities, activity, nestedSpans, nested }
}

function crossSection(timeline: Timeline, at: Instant, heldAt: Instant | null): Moment {
  const { spans, mornings } = timeline
  const { slot, steps, step, activities, activity, nestedSpans, nested } = cutAt(timeline, at)
  const next = nextOf(spans, activity ?? step ?? slot, at)
  const workshops = nestedSpans.filter((span) => takesPlace(span) && span.isWaitedFor)
  const inner = step ? activities : slot?.hasParts ? steps : workshops
  const awaited = slot === null ? next : inner.find((span) => isToCome(span, at))
  const waiting = activity || (step && !step.hasParts) ? null : (awaited ?? null)
  const asked = slot && askedAt(slot, at)
  const turnsAt = asked?.until ?? null
  const boundary = nextBoundary(spans, mornings, at)
  return {
    slot,
    step,
    activity,
    nested,
    questionIndex: asked?.index ?? null,
    countdown: countdownOf([takesPlace(nested) ? nested : null, activity, step, slot], waiting, at),
    next,
    heldAt,
    lookAgainAt: turnsAt === null ? boundary : Math.min(turnsAt, boundary ?? turnsAt),
  }
}

/**
 * Whether what lies in a slot is what goes on in the room, as a workshop with an end is. A
 * break only tells what people do meanwhile: the countdown stays on the slot around it.
 */
export function takesPlace(nested: Span | null): nested is Span {
  return nested !== null && !nested.isAbsorbing && !nested.isBeside && nested.end !== null
}

/**
 * What goes on in a slot without taking its place, and heads what people see: a break in a phase. One
 * without an end is over with what it lies in.
 */
export function innerBreakOf({ nested, slot, countdown }: Moment): Span | null {
  const isOver = countdown.kind === 'over' && countdown.at === slot?.end
  return takesPlace(nested) || isOver ? null : nested
}

/** What begins at a start signal, while nothing else is left to do; `null`: nothing does. */
export function awaitedSpan(moment: Moment): Span | null {
  const { next, countdown } = moment
  if (next?.begins !== 'signal' || next.start !== null || moment.heldAt !== null) return null
  const place = currentSpan(moment)
  const isBusy =
    place !== null && !place.hasParts && countdown.kind === 'left' && countdown.spanId === place.id
  return isBusy ? null : next
}

/** What lies in a slot, and not beside it, and begins before it is over. */
export function nestedSpansOf(spans: readonly Span[], slot: Span | null): Span[] {
  return spans.filter(({ level, parentId, start, isBeside }) => {
    const isInTime = slot?.end == null || (start !== null && start < slot.end)
    return level === 'nested' && parentId === slot?.id && isInTime && !isBeside
  })
}

/** What lies in a slot may be begun by hand in another order than it was planned in. */
function inOrderOfStart(spans: readonly Span[]): readonly Span[] {
  return spans.length < 2 ? spans : [...spans].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}

function isToCome({ start }: Span, at: Instant): boolean {
  return start !== null && start > at
}

/** The one that began last and goes on; one that waits goes on past its end. */
export function currentOf(siblings: readonly Span[], at: Instant): Span | null {
  let current: Span | null = null
  for (const [index, span] of siblings.entries()) {
    if (span.start === null || span.start > at) continue
    const isOpen = span.end === null || at < span.end
    if (isOpen || goesOn(span, siblings.slice(index + 1), at)) current = span
  }
  return current
}

function goesOn(span: Span, later: readonly Span[], at: Instant): boolean {
  return span.waits && !later.some((other) => other.start !== null && other.start <= at)
}

/** @param awaited what a room waits for, with nothing going on until then */
function countdownOf(
  inner: readonly (Span | null)[],
  awaited: Span | null,
  at: Instant,
): Countdown {
  if (awaited && awaited.start !== null && !inner[0]) {
    return { kind: 'until', spanId: awaited.id, at: awaited.start }
  }
  for (const span of inner) {
    if (!span || span.end === null) continue
    const kind = at < span.end ? 'left' : 'over'
    return { kind, spanId: span.id, at: span.end }
  }
  return { kind: 'none' }
}

/** Places without parts, in order: what `next` and `previous` move through. */
type Spans = { spans: readonly Span[] }

export function leavesOf({ spans }: Spans): Span[] {
  return spans.filter((span) => span.level !== 'nested' && !span.hasParts)
}

/**
 * Which of the leaves `current` is, or else the last one that lies before it or has begun by `at`;
 * -1: none.
 */
export function leafIndexOf({ spans }: Spans, current: Span | null, at: Instant): number {
  const leaves = leavesOf({ spans })
  const exact = leaves.findIndex((leaf) => leaf.id === current?.id)
  if (exact >= 0) return exact
  // Between two parts, or in the slack after the last one: the latest that has begun.
  const begun = findLastIndex(
    spans,
    ({ level, start }) => level !== 'nested' && start !== null && start <= at,
  )
  const place = spans.findIndex(({ id }) => id === current?.id)
  return leavesOf({ spans: spans.slice(0, Math.max(begun, place) + 1) }).length - 1
}

/** A leaf, or the highest span that begins with it. */
export function outermostStartingWith({ spans }: Spans, leaf: Span): Span {
  let outermost = leaf
  for (;;) {
    const parent = spans.find((span) => span.id === outermost.parentId)
    const first = spans.find((span) => span.parentId === parent?.id)
    if (!parent || first?.id !== outermost.id) return outermost
    outermost = parent
  }
}

function nextOf(spans: readonly Span[], current: Span | null, at: Instant): Span | null {
  const around = spans.find(({ id }) => id === current?.slotId)
  const later = around?.hasParts
    ? undefined
    : nestedSpansOf(spans, around ?? null).find((span) => isToCome(span, at) && takesPlace(span))
  if (later) return later
  const leaves = leavesOf({ spans })
  // Where slots overlap, one that began in between has had its turn.
  const leaf = leaves
    .slice(leafIndexOf({ spans }, current, at) + 1)
    .find((span) => isAwaited(span, at) && !isPast(spans, span, at) && !isNothing(spans, span))
  if (!leaf) return null
  const toBegin = spans.filter((span) => isAwaited(span, at))
  return outermostStartingWith({ spans: toBegin }, leaf)
}

function isAwaited({ start }: Span, at: Instant): boolean {
  return start === null || start > at
}

/** Whether its slot lasts no time, as what is passed over on the way to what was arranged. */
function isNothing(spans: readonly Span[], { slotId }: Span): boolean {
  const slot = spans.find(({ id }) => id === slotId)
  return slot !== undefined && slot.start !== null && slot.start === slot.end
}

/** Whether what `span` is part of is over, as for a start signal that was never given. */
function isPast(spans: readonly Span[], span: Span, at: Instant): boolean {
  const parent = spans.find(({ id }) => id === span.parentId)
  if (!parent) return false
  const isOver = parent.end !== null && parent.end <= at && !parent.waits
  return isOver || isPast(spans, parent, at)
}

function nextBoundary(
  spans: readonly Span[],
  mornings: readonly Instant[],
  at: Instant,
): Instant | null {
  let soonest = mornings.find((one) => one > at) ?? null
  for (const { start, end } of spans) {
    if (start !== null && start > at && (soonest === null || start < soonest)) soonest = start
    if (end !== null && end > at && (soonest === null || end < soonest)) soonest = end
  }
  return soonest
}
