// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../day/day.ts'
import type { Instant } from '../instant.ts'
import { findLast } from '../last.ts'
import type { Text } from '../text.ts'
import {
  awaitedSpan,
  currentSpan,
  innerBreakOf,
  type Moment,
  takesPlace,
} from '../timeline/moment.ts'
import type { ShownMoment } from '../timeline/shown-moment.ts'
import type { Span, Timeline } from '../timeline/timeline.ts'
import { contentOf, type SpanContent, titleOf } from './span-content.ts'
import { ownWorkshopIn } from './workshops.ts'

/** A span with what the day says about it, under the title that all surfaces give it. */
export type Item = SpanContent & { span: Span; title: Text }

/** What the digits stand for. */
export type Counted = {
  /** `left` and `until` count down to `at`, `over` counts up from it. */
  kind: 'left' | 'over' | 'until'
  at: Instant
  item: Item
  /**
   * Whose time it is: of what the heading says, or of the step or slot around that, where nobody knows
   * how long what the heading says lasts.
   */
  of: 'heading' | 'step' | 'slot'
}

/** What comes next, and when; `null`: nobody knows. */
export type NextItem = {
  item: Item
  at: Instant | null
  /** It has been on before, and goes on. */
  isAgain: boolean
  /** Where it says that it is, if that is elsewhere. */
  placeIn: Room[] | null
}

/** What goes on in a room at one moment. Every surface draws from this, in words of its own. */
export type RoomNow = {
  day: EventDay
  roomId: string
  /**
   * `waiting`: nothing goes on until something begins, which nobody may know when. `before`: the same,
   * ahead of the first item. `untimed`: a day whose items have no times has not begun.
   */
  state: 'untimed' | 'before' | 'waiting' | 'on' | 'over'
  /** What people look up for: what goes on, or what they wait for; `null`: only the day itself. */
  heading: Item | null
  /** Where the room stands, from the outside in. */
  slot: Item | null
  step: Item | null
  activity: Item | null
  /** In the slot, and what the room itself has of it. */
  workshop: Item | null
  /** In the slot, which goes on meanwhile. */
  innerBreak: Item | null
  beside: Item[]
  /** Which of its questions the slot asks, where it is an introduction; `null`: none, or all. */
  questionIndex: number | null
  /** What begins at a start signal, while there is nothing else to do than to wait for that. */
  awaited: Item | null
  /**
   * What the digits stand for; `null`: there are none, since nobody knows how long what people look at
   * lasts. What is left of something around it would be taken for that.
   */
  counted: Counted | null
  next: NextItem | null
  /** What the next day of the event begins with, where this one is over; `null`: all of it is. */
  nextDay: NextItem | null
  /**
   * The rooms where a plenary item is, for a room that is none of them; none: nobody knows which. Before
   * the day, of the item that it begins with.
   */
  plenaryIn: Room[] | null
  /** Where what goes on says that it is, for a room that is none of them: the foyer, for lunch. */
  placeIn: Room[] | null
  /** The instant that the digits stand still at, or `null`. */
  heldAt: Instant | null
}

const NOTHING = {
  ...{ slot: null, step: null, activity: null, nested: null, next: null, beside: [], upNext: null },
  questionIndex: null,
  countdown: { kind: 'none' } as const,
}

/**
 * @param timeline of the room
 * @param at its moment
 */
export function roomNow(day: EventDay, timeline: Timeline, at: ShownMoment): RoomNow {
  const moment = at.isOver ? { ...at, ...NOTHING } : at
  const { nested, questionIndex, heldAt } = moment
  const itemOf = (span: Span | null | undefined) => (span ? itemIn(day, span) : null)
  const state = stateOf(day, timeline, moment)
  const innerBreak = itemOf(innerBreakOf(moment))
  const awaited = state === 'before' ? null : itemOf(awaitedSpan(moment))
  const counted = awaited ? null : countedOf(day, timeline, moment, innerBreak)
  const next = nextOf(day, timeline, moment, counted)
  const nextDay = at.isOver ? nextOf(day, timeline, at, null) : null
  const current = innerBreak ?? itemOf(currentSpan(moment))
  const slot = itemOf(moment.slot)
  const begins = state === 'before' ? (counted?.item ?? null) : null
  return {
    ...{
      day,
      roomId: timeline.roomId,
      state,
      slot,
      innerBreak,
      awaited,
      counted,
      next,
      nextDay,
      questionIndex,
      heldAt,
    },
    heading:
      state === 'on' ? current : state === 'waiting' ? ((counted ?? next)?.item ?? null) : null,
    step: itemOf(moment.step),
    activity: itemOf(moment.activity),
    workshop: takesPlace(nested) ? itemOf(nested) : null,
    beside: moment.beside.flatMap((span) => itemOf(span) ?? []),
    plenaryIn: plenaryRooms(day, timeline.roomId, innerBreak ?? slot ?? begins),
    placeIn: placeOf(day, timeline.roomId, innerBreak ?? slot),
  }
}

function itemIn(day: EventDay, span: Span): Item | null {
  const title = titleOf(day, span.id)
  return title && { ...contentOf(day, span.id), span, title }
}

function stateOf(
  { slots }: EventDay,
  { spans, mornings }: Timeline,
  { slot, nested, countdown, next }: Moment,
): RoomNow['state'] {
  const isWaiting = countdown.kind === 'until' && !nested
  if (slot && !isWaiting) return 'on'
  // Counted to is a moment, such as a deadline, that comes before what begins.
  if (next && countdown.kind === 'until' && countdown.spanId !== next.id) return 'waiting'
  // The plan is in order of time.
  if (next) return spans[0]?.id === next.id || isFirstOfDay() ? 'before' : 'waiting'
  return slots.every(({ start }) => start === null) ? 'untimed' : 'over'

  function isFirstOfDay(): boolean {
    const begins = next?.start ?? null
    const morning = begins === null ? undefined : findLast(mornings, (one) => one <= begins)
    if (slot || begins === null || morning === undefined) return false
    return spans.every(
      ({ level, start }) =>
        level !== 'slot' || start === null || start < morning || start >= begins,
    )
  }
}

function countedOf(
  day: EventDay,
  timeline: Timeline,
  moment: Moment,
  innerBreak: Item | null,
): Counted | null {
  const { slot, countdown, next } = moment
  if (innerBreak) {
    const { end } = innerBreak.span
    return end === null ? null : { kind: 'left', at: end, item: innerBreak, of: 'heading' }
  }
  if (countdown.kind === 'none') return null
  const { kind, at, spanId } = countdown
  // People at the door of a workshop look for what it is, and not for what it is a part of.
  const own = kind === 'until' && next?.id === spanId ? ownWorkshopIn(day, timeline, next) : null
  const span = own?.start === at ? own : timeline.spans.find(({ id }) => id === spanId)
  const item = span && itemIn(day, span)
  if (!item) return null
  const current = currentSpan(moment)
  const isOfHeading = current?.id === spanId || isLastIn(timeline, spanId, current)
  const isOfSlot = spanId === slot?.id
  return { kind, at, item, of: isOfHeading ? 'heading' : isOfSlot ? 'slot' : 'step' }
}

/** Whether it lasts until what it is part of ends, since nothing comes after it there. */
function isLastIn({ spans }: Timeline, partOf: string, span: Span | null): boolean {
  const isIn = ({ id, level, hasParts }: Span) =>
    level !== 'nested' && !hasParts && id.startsWith(`${partOf}/`)
  return span !== null && findLast(spans, isIn) === span
}

/** Where what comes is many workshops, it is the one that the room has. */
function nextOf(
  day: EventDay,
  timeline: Timeline,
  { upNext, countdown }: ShownMoment,
  counted: Counted | null,
): NextItem | null {
  if (!upNext) return null
  if (counted && countdown.kind === 'until' && countdown.spanId === upNext.span.id) {
    return {
      item: counted.item,
      at: counted.at,
      isAgain: false,
      placeIn: placeOf(day, timeline.roomId, counted.item),
    }
  }
  const { span, at, isAgain } = upNext
  // Where nobody knows when the block begins, nobody knows it of a workshop in it.
  const own = at === null ? null : ownWorkshopIn(day, timeline, span)
  const item = itemIn(day, own ?? span)
  const placeIn = placeOf(day, timeline.roomId, item)
  return item && { item, at: own && !isAgain ? own.start : at, isAgain, placeIn }
}

// Then people are where they like, unless the day says where.
const ANYWHERE: readonly Slot['kind'][] = ['doors', 'break', 'lunch', 'drinks', 'meal']

/** Where a break, a meal or another item that asks nobody to be there says that it is, if not here. */
function placeOf({ rooms }: EventDay, roomId: string, item: Item | null): Room[] | null {
  if (!item?.slot || item.slot.scope === 'rooms') return null
  const { place, rooms: own = [] } = item.slot
  const named = rooms.filter(({ id }) => id === place || own.includes(id))
  return named.length === 0 || named.some(({ id }) => id === roomId) ? null : named
}

/**
 * Where a plenary item says that it is, or else the hall, where people gather for it. Of several
 * halls nobody knows which, and without one the item is where people are.
 */
function plenaryRooms(day: EventDay, roomId: string, item: Item | null): Room[] | null {
  if (item?.slot?.scope !== 'plenary') return null
  const { kind, place, rooms: own = [] } = item.slot
  if (place !== undefined || own.length > 0) return placeOf(day, roomId, item)
  if (ANYWHERE.includes(kind)) return null
  const halls = day.rooms.filter((room) => room.kind === 'hall')
  if (halls.length === 0 || halls.some(({ id }) => id === roomId)) return null
  return halls.length === 1 ? halls : []
}
