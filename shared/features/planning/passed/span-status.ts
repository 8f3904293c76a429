// SPDX-License-Identifier: EUPL-1.2
import { isWithinDay } from '../../../day/dates.ts'
import type { EventDay } from '../../../day/day.ts'
import { instantOf } from '../../../day/time-of-day.ts'
import type { Instant } from '../../../instant.ts'
import type { State } from '../../../state/state.ts'
import { given, hasEnded } from '../../../timeline/layout/given.ts'
import type { SpanId } from '../../../timeline/layout/room-plan.ts'
import { type Runs, runOf } from '../../../timeline/run.ts'
import type { Context, Place } from '../../steering/run/place.ts'
import { placeOf } from '../../steering/run/place.ts'
import { recordPast } from '../../steering/run/record-past.ts'

/** What has become of a span in the rooms that it is in, at worst. */
export type SpanStatus = 'going-on' | 'ended'

/** What of the day has begun by an instant, with its runs in which that is written down. */
export type Begun = {
  at: Instant
  /** As the rooms' walls stand: nothing of that may change. */
  runs: Runs
  /** Of every span that has begun somewhere. */
  statuses: ReadonlyMap<SpanId, SpanStatus>
  /** The spans that have begun in a room, in those where they really are. */
  inRoom: ReadonlyMap<string, ReadonlySet<SpanId>>
  /** The rooms as they stood. */
  places: readonly Place[]
}

/**
 * What has begun by `at`; `null` while nothing has. A day that is over and that nobody ever steered
 * was never played as far as anybody can tell: an example, or one that is to get another date.
 */
export function begunBy({ day, runs }: Pick<State, 'day' | 'runs'>, at: Instant): Begun | null {
  if (!isSteered(runs) && !hasPlannedBefore(day, at)) return null
  const places = day.rooms.map(({ id }) => placeOf(day, runs, id, at))
  const spans = places.flatMap(({ timeline }) => timeline.spans)
  if (!spans.some(({ start }) => start !== null && start <= at)) return null
  if (!isSteered(runs) && !isWithinDay(day, at)) return null
  const context: Context = { day, runs, places, isForAll: true, at }
  return { at, ...statusesIn(recordPast(context), context) }
}

function hasPlannedBefore({ slots, date, timeZone }: EventDay, at: Instant): boolean {
  return slots.some(({ start }) => start !== null && instantOf(date, start, timeZone) <= at)
}

function isSteered({ common, rooms }: Runs): boolean {
  return [common, ...Object.values(rooms)].some(
    ({ past, ahead, pausedSince }) =>
      pausedSince !== null || [past.facts, ahead].some((some) => Object.keys(some).length > 0),
  )
}

function statusesIn(runs: Runs, { places }: Context): Omit<Begun, 'at'> {
  const rooms = new Map<SpanId, { in: number; begun: number; ended: number }>()
  const inRoom = new Map<string, Set<SpanId>>()
  for (const { roomId, timeline } of places) {
    const run = runOf(runs, roomId)
    const begun = new Set<SpanId>()
    for (const { id, isElsewhere } of timeline.spans) {
      if (isElsewhere) continue
      const count = rooms.get(id) ?? { in: 0, begun: 0, ended: 0 }
      rooms.set(id, count)
      const fact = given(run, id)
      count.in += 1
      if (fact) count.begun += 1
      if (fact) begun.add(id)
      if (hasEnded(fact)) count.ended += 1
    }
    inRoom.set(roomId, begun)
  }
  const statuses = new Map<SpanId, SpanStatus>()
  for (const [id, count] of rooms) {
    if (count.begun > 0) statuses.set(id, count.ended === count.in ? 'ended' : 'going-on')
  }
  return { runs, statuses, inRoom, places }
}
