// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import type { Instant } from '../../../instant.ts'
import type { Moment } from '../../../timeline/moment.ts'
import { type Runs, runOf } from '../../../timeline/run.ts'
import { type Timeline, timelineOf } from '../../../timeline/timeline.ts'
import type { RoomStatus } from '../../selection/room-status.ts'
import { applyToRuns, seenAt } from '../run/run-commands.ts'

/** What makes a room's lateness grow, so that it can't be dealt with yet; `null`: nothing. */
export function growsWhile({ heldAt, countdown }: Moment): 'held' | 'over' | null {
  if (heldAt !== null) return 'held'
  return countdown.kind === 'over' ? 'over' : null
}

/**
 * The room's timeline if it went on at `at`: resumed, or moved to the next span. `null` if it
 * can't go on by itself.
 */
export function timelineGoingOn(
  day: EventDay,
  runs: Runs,
  status: RoomStatus,
  at: Instant,
): Timeline | null {
  const { room, timeline, moment } = status
  const why = growsWhile(moment)
  if (why === null) return timeline
  const rooms = [room.id]
  const saw = { [room.id]: seenAt(moment) }
  const type = why === 'held' ? 'resume' : 'next'
  const applied = applyToRuns(day, runs, { type, rooms, saw }, at)
  return 'refusal' in applied ? null : timelineOf(day, room.id, runOf(applied.value, room.id))
}
