// SPDX-License-Identifier: EUPL-1.2

import type { EventDay } from '../../../day/day.ts'
import type { Instant } from '../../../instant.ts'
import { findLastIndex } from '../../../last.ts'
import type { Refusal } from '../../../state/refusal.ts'
import { currentSpan, type Moment, momentAt, takesPlace } from '../../../timeline/moment.ts'
import { type Runs, runOf } from '../../../timeline/run.ts'
import { type Span, steerable, type Timeline, timelineOf } from '../../../timeline/timeline.ts'

/** A room as a command finds it. */
export type Place = { roomId: string; timeline: Timeline; moment: Moment }

/** A room and the span that a command takes it to. */
export type Move = { place: Place; target: Span }

/** What a command on rooms works with. */
export type Context = {
  day: EventDay
  runs: Runs
  places: Place[]
  isForAll: boolean
  at: Instant
}

export function placeOf(day: EventDay, runs: Runs, roomId: string, at: Instant): Place {
  const timeline = steerable(timelineOf(day, roomId, runOf(runs, roomId)))
  return { roomId, timeline, moment: rememberedMoment(timeline, at) }
}

/** The context with other runs. What the wall named as next is what a command means. */
export function withRuns(context: Context, runs: Runs): Context {
  const { day, at } = context
  const places = context.places.map((before): Place => {
    const place = placeOf(day, runs, before.roomId, at)
    const next = place.timeline.spans.find(({ id }) => id === before.moment.next?.id) ?? null
    return { ...place, moment: { ...place.moment, next } }
  })
  return { ...context, runs, places }
}

/** A command looks at the same instant of the same timeline many times. */
function rememberedMoment(timeline: Timeline, at: Instant): Moment {
  const known = momentOf.get(timeline)
  if (known?.at === at) return known.moment
  const moment = momentAt(timeline, at)
  momentOf.set(timeline, { at, moment })
  return moment
}

const momentOf = new WeakMap<Timeline, { at: Instant; moment: Moment }>()

/**
 * What a room's wall stands at, as `saw` names it: the innermost span that goes on, or `''`.
 */
export function seenAt(moment: Moment): string {
  return currentSpan(moment)?.id ?? ''
}

/** A hall that only tells of what goes on elsewhere follows; it isn't driven. */
export function drivenPlaces({ places, isForAll }: Context): Place[] {
  if (!isForAll) return places
  return places.filter(({ moment }) => !moment.slot?.isElsewhere)
}

/** The spans that go on in a room, innermost first. */
export function pathOf({ moment }: Pick<Place, 'moment'>): Span[] {
  const { slot, step, activity, nested } = moment
  return [nested, activity, step, slot].filter((span) => span !== null)
}

/**
 * What is everybody's moves only with everybody, and only when everybody goes there. That
 * holds for what is gone to, for what goes on, and for what lies between.
 */
export function meetingPointRefusal(context: Context, moves: readonly Move[]): Refusal | null {
  const shared = moves.flatMap(({ place, target }) => [
    ...sharedBeginnings(place, target, context.at),
    ...slotsBetween(place, target, context.at),
    ...begunSince(place, target, context.at),
  ])[0]
  if (!shared) return null
  if (!context.isForAll) return { name: 'meeting-point', slotId: shared.slotId }
  const slots = new Set(
    moves.map((move) => {
      const passed = slotsBetween(move.place, move.target, context.at).map(({ id }) => id)
      const putOff = begunSince(move.place, move.target, context.at).map(({ id }) => id)
      return [...passed, pointOf(move), ...putOff].join(' ')
    }),
  )
  return slots.size > 1 ? { name: 'rooms-apart', slotId: shared.slotId } : null
}

/** The meeting point that a move goes to, or stays in. */
function pointOf({ place, target }: Move): string | null {
  const slot = place.timeline.spans.find(({ id }) => id === target.slotId)
  return slot?.isMeetingPoint ? slot.id : null
}

/** What begins with `target` for everybody: itself, or the meeting point that it lies in. */
function sharedBeginnings({ timeline, moment }: Place, target: Span, at: Instant): Span[] {
  const { nested } = moment
  if (nested?.isMeetingPoint && takesPlace(nested) && nested.id !== target.id) return [nested]
  const slot = timeline.spans.find(({ id }) => id === target.slotId)
  const isAround = slot?.isMeetingPoint && !(slot.start !== null && slot.start <= at)
  if (target.isMeetingPoint) return [target]
  return slot && isAround ? [slot] : []
}

/** The meeting points that go on, or are still to come, and that the plan has end before `target`. */
export function slotsBetween({ timeline }: Place, target: Span, at: Instant): Span[] {
  const slots = timeline.spans.filter((span) => span.level === 'slot')
  const index = slots.findIndex((slot) => slot.id === target.slotId)
  const plannedStart = slots[index]?.plannedStart ?? 0
  const begun = findLastIndex(slots, ({ start }) => start !== null && start <= at)
  return slots.slice(0, Math.max(0, index)).filter((slot, earlier) => {
    // One that nobody began while something later did has been passed over.
    const isToCome = slot.start === null && earlier > begun
    const isOpen = isToCome || (slot.start !== null && (slot.end === null || slot.end > at))
    const isBefore = slot.plannedEnd !== null && slot.plannedEnd <= plannedStart
    return slot.isMeetingPoint && isOpen && isBefore
  })
}

/** The meeting points after `target` that have begun: going back to it puts them off. */
function begunSince(place: Place, target: Span, at: Instant): Span[] {
  return spansFrom(place, target, at).filter(
    ({ id, level, isMeetingPoint, start }) =>
      level === 'slot' && id !== target.slotId && isMeetingPoint && start !== null && start <= at,
  )
}

/**
 * What a move to `target` has come again: that, and what comes after it. Where a slot goes on again
 * once others have been on beside it, these are over for who stays in it.
 */
export function spansFrom({ timeline, moment }: Place, target: Span, at: Instant): Span[] {
  const { spans } = timeline
  const from = spans.findIndex(({ id }) => id === target.id)
  const later = from < 0 ? [] : spans.slice(from)
  if (target.slotId !== moment.slot?.id) return later
  const begun = new Set(
    later.flatMap(({ level, slotId, start }) =>
      level === 'slot' && slotId !== target.slotId && start !== null && start <= at ? [slotId] : [],
    ),
  )
  return begun.size === 0 ? later : later.filter(({ slotId }) => !begun.has(slotId))
}

/** What is everybody's and goes on in one of the places, one room can't steer. */
export function sharedRefusal({ isForAll }: Context, places: readonly Place[]): Refusal | null {
  const shared = places
    .map(({ moment }) => currentSpan(moment))
    .find((span) => span?.isMeetingPoint)
  return shared && !isForAll ? { name: 'meeting-point', slotId: shared.slotId } : null
}

/** Whether what is everybody's has ended in one of the places, where it may run over in others. */
export function isOverInSome(places: readonly Place[], span: Span, at: Instant): boolean {
  if (!span.isMeetingPoint) return false
  return places.some(({ timeline, moment }) => {
    const here = timeline.spans.find(({ id }) => id === span.id)
    if (!here || moment.slot?.isElsewhere || moment.slot?.id === span.slotId) return false
    return here.end !== null && here.end <= at
  })
}

/** The span that the digits count for. */
export function countedSpan({ timeline, moment }: Pick<Place, 'timeline' | 'moment'>): Span | null {
  const { countdown } = moment
  if (countdown.kind !== 'left' && countdown.kind !== 'over') return null
  return timeline.spans.find((span) => span.id === countdown.spanId) ?? null
}
