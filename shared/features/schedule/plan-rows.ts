// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import type { SpanId } from '../../timeline/layout/room-plan.ts'
import type { Moment } from '../../timeline/moment.ts'
import type { Span, Timeline } from '../../timeline/timeline.ts'

/** A line of the plan: a slot, or a step of a phase that goes on somewhere. */
export type PlanRow = {
  id: SpanId
  level: 'slot' | 'nested' | 'step'
  /** As planned; `null`: not scheduled. */
  plannedStart: Instant | null
  /** The rooms that stand here. */
  roomIds: string[]
}

type RoomTimeline = { timeline: Timeline; moment: Moment }

/**
 * The day's slots in order of their planned time, with where each room stands.
 * @param statuses without those that only tell of what goes on elsewhere
 */
export function planRows(day: EventDay, statuses: readonly RoomTimeline[]): PlanRow[] {
  const spans = new Map(
    statuses.flatMap(({ timeline }) => timeline.spans.map((span) => [span.id, span] as const)),
  )
  const parents = new Map(day.slots.map(({ id, parent }) => [id, parent]))
  // What lies in another slot and has no time of its own stands under that slot.
  const placeInDay = ({ id, plannedStart }: PlanRow): Instant =>
    plannedStart ?? spans.get(parents.get(id) ?? '')?.plannedStart ?? Infinity
  return day.slots
    .map((slot): PlanRow => {
      const span = spans.get(slot.id)
      return {
        id: slot.id,
        level: slot.parent === undefined ? 'slot' : 'nested',
        plannedStart: span?.plannedStart ?? null,
        roomIds: roomsAt(statuses, ({ slot: at, nested }) => [at?.id, nested?.id], slot.id),
      }
    })
    .sort((a, b) => placeInDay(a) - placeInDay(b))
    .flatMap((row) => (row.roomIds.length > 0 ? [row, ...stepRows(row, spans, statuses)] : [row]))
}

function stepRows(
  slot: PlanRow,
  spans: ReadonlyMap<SpanId, Span>,
  statuses: readonly RoomTimeline[],
): PlanRow[] {
  return [...spans.values()]
    .filter((span) => span.level === 'step' && span.parentId === slot.id)
    .map((span) => ({
      id: span.id,
      level: 'step',
      plannedStart: span.plannedStart,
      roomIds: roomsAt(statuses, ({ step }) => [step?.id], span.id),
    }))
}

function roomsAt(
  statuses: readonly RoomTimeline[],
  idsOf: (moment: Moment) => (SpanId | undefined)[],
  id: SpanId,
): string[] {
  return statuses.flatMap(({ timeline, moment }) =>
    idsOf(moment).includes(id) ? [timeline.roomId] : [],
  )
}
