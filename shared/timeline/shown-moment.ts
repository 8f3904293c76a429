// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../instant.ts'
import {
  currentOf,
  currentSpan,
  innerBreakOf,
  type Moment,
  momentAt,
  nestedSpansOf,
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
  /** Its last item is long past, though nothing ended it: people are thanked, and look at no item. */
  isOver: boolean
}

/** What surfaces show of `timeline` at `now`, in hub time. */
export function shownMomentAt(timeline: Timeline, now: Instant): ShownMoment {
  const moment = momentAt(timeline, now)
  const at = moment.heldAt ?? now
  const turn = turnAfter(timeline, moment.slot, at)
  const sides = sidesOf(timeline, moment.slot)
  const overAt = overAtOf(timeline, moment)
  const isOverToCome = overAt !== null && overAt > at && moment.heldAt === null
  return {
    ...moment,
    isOver: overAt !== null && overAt <= at,
    lookAgainAt: isOverToCome ? Math.min(overAt, moment.lookAgainAt ?? overAt) : moment.lookAgainAt,
    countdown: countedTo(moment, turn?.at ?? null),
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

/** When a day is over though nothing ends what goes on; `null` where more is to come. */
function overAtOf({ spans }: Timeline, { slot, next }: Moment): Instant | null {
  if (!slot || next) return null
  const known = spans.flatMap(({ start, end }) => end ?? start ?? [])
  return Math.max(...known) + LONGEST_LAST
}

/** When another slot than `slot` comes to be what goes on, and which; `null`: not by the clock. */
type Turn = { at: Instant; to: Span | null }

function turnAfter({ spans }: Timeline, slot: Span | null, at: Instant): Turn | null {
  if (!slot) return null
  const slots = spans.filter(({ level }) => level === 'slot')
  const bounds = slots.flatMap(({ start, end }) => [start ?? at, end ?? at])
  for (const bound of bounds.filter((one) => one > at).sort((a, b) => a - b)) {
    const to = currentOf(slots, bound)
    if (to !== slot) return { at: bound, to }
  }
  return null
}

function countedTo({ countdown }: Moment, turnsAt: Instant | null): Moment['countdown'] {
  if (countdown.kind !== 'left' || turnsAt === null || turnsAt >= countdown.at) return countdown
  return { ...countdown, at: turnsAt }
}

function sidesOf({ spans }: Timeline, slot: Span | null): Span[] {
  return spans
    .filter(({ isBeside, parentId, start }) => isBeside && parentId === slot?.id && start !== null)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
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
  const isInTime = side && (turn === null || side.at < turn.at)
  const turned = turn?.to && { span: turn.to, at: turn.at, isAgain: (turn.to.start ?? 0) < turn.at }
  const first = isOwnFirst ? own : (turned ?? own)
  const isSooner = side && isInTime && side.at < (first?.at ?? Number.POSITIVE_INFINITY)
  return isSooner ? side : first
}
