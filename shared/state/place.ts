// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant } from '../instant.ts'
import { currentSpan, type Moment, momentAt } from '../timeline/moment.ts'
import { type Runs, runOf } from '../timeline/run.ts'
import { type Span, type Timeline, timelineOf } from '../timeline/timeline.ts'
import type { Refusal } from './refusal.ts'

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
  const timeline = timelineOf(day, roomId, runOf(runs, roomId))
  return { roomId, timeline, moment: momentAt(timeline, at) }
}

/**
 * What a room's wall stands at, as `saw` names it: the innermost span that goes on, or `''`.
 */
export function seenAt(moment: Moment): string {
  return currentSpan(moment)?.id ?? ''
}

/** A hall that only tells of what goes on elsewhere follows; it isn't driven. */
export function driven({ places, isForAll }: Context): Place[] {
  if (!isForAll) return places
  return places.filter(({ moment }) => !moment.slot?.isElsewhere)
}

/** What is everybody's moves only with everybody, and only when everybody goes there. */
export function meetingPointRefusal(isForAll: boolean, moves: readonly Move[]): Refusal | null {
  const shared = moves.flatMap(({ place, target }) =>
    [target, place.moment.slot].filter((span) => span?.isMeetingPoint === true),
  )[0]
  if (!shared) return null
  if (!isForAll) return { name: 'meeting-point', slotId: shared.slotId }
  const slots = new Set(moves.map(({ target }) => (target.isMeetingPoint ? target.slotId : '')))
  return slots.size > 1 ? { name: 'rooms-apart', slotId: shared.slotId } : null
}

/** The span that the digits count for. */
export function countedSpan({ timeline, moment }: Pick<Place, 'timeline' | 'moment'>): Span | null {
  const { countdown } = moment
  if (countdown.kind !== 'left' && countdown.kind !== 'over') return null
  return timeline.spans.find((span) => span.id === countdown.spanId) ?? null
}

/** The spans from `span` on, in the order of the programme. */
export function idsFrom({ timeline }: Place, span: Span): ReadonlySet<string> {
  const ids = timeline.spans.map(({ id }) => id)
  const index = ids.indexOf(span.id)
  return new Set(index < 0 ? [] : ids.slice(index))
}
