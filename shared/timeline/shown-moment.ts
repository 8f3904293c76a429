// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../instant.ts'
import { findLast } from '../last.ts'
import {
  currentOf,
  currentSpan,
  innerBreakOf,
  type Moment,
  momentAt,
  nestedSpansOf,
  slotsAt,
} from './moment.ts'
import type { Span, Timeline } from './timeline.ts'

/** What people are told comes next, and when, or `null` where nobody knows. */
export type UpNext = {
  span: Span
  at: Instant | null
  /** It has been on before: something else took the wall from it, and it goes on. */
  isAgain: boolean
}

/**
 * A moment as surfaces show it. Where the plan lets items overlap, its digits count to when the
 * next of them takes the wall, and not past that.
 */
export type ShownMoment = Moment & {
  /** The side items that go on, in order of time. */
  beside: Span[]
  /** `next`, or a side item or what goes on again before it. `next` is what the command begins. */
  upNext: UpNext | null
  /**
   * Its last item is long past, though nothing ended it, or all that is to come is on another day:
   * people are thanked, and look at no item.
   */
  isOver: boolean
}

/** What surfaces show of `timeline` at `now`, in hub time. */
export function shownMomentAt(timeline: Timeline, now: Instant): ShownMoment {
  const moment = momentAt(timeline, now)
  const at = moment.heldAt ?? now
  const turn = turnAfter(timeline, moment.slot, at)
  const sides = sidesOf(timeline, moment.slot)
  const over = overOf(timeline, moment, at)
  const isOver = over !== null && over.from <= at
  const changesAt = over && moment.heldAt === null ? (isOver ? over.until : over.from) : null
  return {
    ...moment,
    isOver,
    lookAgainAt:
      changesAt === null
        ? moment.lookAgainAt
        : Math.min(changesAt, moment.lookAgainAt ?? changesAt),
    countdown: momentToCome(timeline, moment, sides, at) ?? countedTo(moment, turn?.at ?? null),
    beside: sides.filter((side, index) => goesOn(side, sides[index + 1], at)),
    upNext:
      afterBreak(timeline, moment, at) ??
      soonerOf(breakToCome(timeline, moment, at), upNextOf(moment, turn, sides, at)),
  }
}

// The last item often has no end, as drinks don't, or runs over with nobody left to say so. By then a
// day is thanked for; sooner, people would be sent home, and later, the wall of an empty room or of
// another day would still ask them to join.
const LONGEST_LAST = 4 * HOUR

/** From when on a day is over, and until its next morning; `null`: there is none. */
type Over = { from: Instant; until: Instant | null }

/** When a day is over though nothing ends what goes on; `null` where more of it is to come. */
function overOf({ spans, mornings }: Timeline, { slot, next }: Moment, at: Instant): Over | null {
  const nextAt = next?.start ?? null
  if (next && nextAt === null) return null
  const until = nextAt === null ? null : (findLast(mornings, (one) => one <= nextAt) ?? null)
  if (next && (until === null || until <= at)) return null
  // A deadline in the evening is still to come.
  const isToCome = spans.some(({ start }) => isWithin(start, at, until))
  if (!slot) return next && !isToCome ? { from: at, until } : null
  if (slot.end !== null && slot.end > at && next) return null
  const known = spans.flatMap(({ start, end }) => end ?? start ?? [])
  const ofDay = until === null ? known : known.filter((one) => one < until)
  return { from: Math.max(...ofDay) + LONGEST_LAST, until }
}

function isWithin(start: Instant | null, from: Instant, until: Instant | null): boolean {
  return start !== null && start > from && (until === null || start < until)
}

/** When another slot than `slot` comes to be what goes on, and which; `null`: not by the clock. */
type Turn = { at: Instant; to: Span | null }

function turnAfter(timeline: Timeline, slot: Span | null, at: Instant): Turn | null {
  if (!slot) return null
  const slots = timeline.spans.filter(({ level }) => level === 'slot')
  const bounds = slots.flatMap(({ start, end }) => [start ?? at, end ?? at])
  for (const bound of bounds
    .concat(timeline.mornings)
    .filter((one) => one > at)
    .sort((a, b) => a - b)) {
    const to = currentOf(slotsAt(timeline, bound), bound)
    if (to !== slot) return { at: bound, to }
  }
  return null
}

function countedTo({ countdown }: Moment, turnsAt: Instant | null): Moment['countdown'] {
  if (countdown.kind !== 'left' || turnsAt === null || turnsAt >= countdown.at) return countdown
  return { ...countdown, at: turnsAt }
}

/**
 * Where nothing goes on, a moment is counted to that comes before what begins: but not before the
 * first item of a day, which people are welcomed to.
 */
function momentToCome(
  timeline: Timeline,
  { countdown }: Moment,
  sides: readonly Span[],
  at: Instant,
): Moment['countdown'] | null {
  const morning = findLast(timeline.mornings, (one) => one <= at) ?? Number.NEGATIVE_INFINITY
  const hasBegun = timeline.spans.some(
    ({ level, start }) => level === 'slot' && start !== null && start >= morning && start <= at,
  )
  if (countdown.kind !== 'until' || !hasBegun) return null
  const isMoment = ({ start, end }: Span) => start !== null && start === end
  const next = sides.find((side) => isMoment(side) && (side.start ?? at) > at)
  if (!next || next.start === null || next.start >= countdown.at) return null
  return { kind: 'until', spanId: next.id, at: next.start }
}

function sidesOf({ spans }: Timeline, slot: Span | null): Span[] {
  return spans
    .filter(({ isBeside, parentId, start }) => isBeside && isBy(parentId, slot) && start !== null)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}

/** What stands beside the whole programme stands beside whatever goes on. */
function isBy(parentId: string | null, slot: Span | null): boolean {
  return parentId === null || parentId === slot?.id
}

/** One without an end is told until the next begins. */
function goesOn({ start, end }: Span, next: Span | undefined, at: Instant): boolean {
  const until = end ?? next?.start ?? null
  return start !== null && start <= at && (until === null || at < until)
}

/** What people go back to once a break ends by the clock. */
function afterBreak(timeline: Timeline, moment: Moment, at: Instant): UpNext | null {
  const end = innerBreakOf(moment)?.end ?? null
  if (end === null || end <= at) return null
  const then = momentAt(timeline, end)
  const span = currentSpan(then)
  const goesOn = span && span.start !== null && span.start < end && !innerBreakOf(then)
  return goesOn ? { span, at: end, isAgain: true } : null
}

/** A break in what goes on, where that comes no later than the next part of it does. */
function breakToCome({ spans }: Timeline, moment: Moment, at: Instant): UpNext | null {
  const { slot, next, countdown } = moment
  // Who waits for a start signal is told of nothing else.
  if (next?.start === null && next.begins === 'signal') return null
  const expectedAt = next?.start ?? (countdown.kind === 'left' ? countdown.at : null)
  for (const span of nestedSpansOf(spans, slot)) {
    const { start } = span
    if (start === null || start <= at || start > (expectedAt ?? start)) continue
    return { span, at: start, isAgain: false }
  }
  return null
}

function soonerOf(pause: UpNext | null, other: UpNext | null): UpNext | null {
  const isOther = pause?.at == null || (other?.at != null && other.at < pause.at)
  return isOther ? other : pause
}

function upNextOf(
  { slot, next }: Moment,
  turn: Turn | null,
  sides: readonly Span[],
  at: Instant,
): UpNext | null {
  const own = next && { span: next, at: next.start, isAgain: false }
  // Who waits for a start signal is told of nothing else.
  if (own?.at === null) return own
  const isOwnFirst = own && (!turn?.to || own.at < turn.at || own.span.slotId === turn.to.id)
  // Steps turn over by the minute: a side item would only push them out.
  const span = slot?.hasParts ? undefined : sides.find(({ start }) => start !== null && start > at)
  const side = span && { span, at: span.start ?? at, isAgain: false }
  // What stands beside all of the programme comes also where nothing goes on.
  const isOnAnyway = span?.parentId === null && !turn?.to
  const isInTime = side && (turn === null || isOnAnyway || side.at < turn.at)
  const turned = turn?.to && { span: turn.to, at: turn.at, isAgain: (turn.to.start ?? 0) < turn.at }
  const first = isOwnFirst ? own : (turned ?? own)
  const isSooner = side && isInTime && side.at < (first?.at ?? Number.POSITIVE_INFINITY)
  return isSooner ? side : first
}
