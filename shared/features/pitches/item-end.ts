// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { type Runs, runOf } from '../../timeline/run.ts'
import { type Timeline, timelineOf } from '../../timeline/timeline.ts'
import type { RoomStatus } from '../selection/room-status.ts'
import { growsWhile, timelineGoingOn } from '../steering/preview/growing-lateness.ts'
import { placeOf } from '../steering/run/place.ts'
import { applyToRuns, seenAt } from '../steering/run/run-commands.ts'

type Ends = { planned: Instant; asItStands: Instant }
type Going = { day: EventDay; runs: Runs }

/**
 * When the item that goes on in a room ends; `null`: nothing does, or nobody knows. What somebody's turn
 * runs over by, and a pause, count as they grow: as if all went on now.
 */
export function itemEndsAt(going: Going, status: RoomStatus, at: Instant): Ends | null {
  const { slot } = status.moment
  if (!slot || slot.plannedEnd === null) return null
  const { spans } = goingOn(going, status, at) ?? status.timeline
  const end = spans.find(({ id }) => id === slot.id)?.uncutEnd ?? slot.plannedEnd
  return { planned: slot.plannedEnd, asItStands: end }
}

function goingOn(going: Going, status: RoomStatus, at: Instant): Timeline | null {
  const { room, moment } = status
  const { day, runs } = going
  const why = growsWhile(moment)
  if (why === null) return null
  // What is everybody's goes on in all rooms, or in none.
  if (!moment.slot?.isMeetingPoint) return timelineGoingOn(day, runs, status, at)
  const together = goingOnTogether(going, why === 'held' ? 'resume' : 'next', at)
  return together && timelineOf(day, room.id, runOf(together, room.id))
}

function goingOnTogether({ day, runs }: Going, type: 'next' | 'resume', at: Instant): Runs | null {
  const known = foundIn.get(runs)
  if (known?.day === day && known.at === at) return known.together
  const saw = Object.fromEntries(
    day.rooms.map(({ id }) => [id, seenAt(placeOf(day, runs, id, at).moment)]),
  )
  const applied = applyToRuns(day, runs, { type, rooms: 'all', saw }, at)
  const together = 'refusal' in applied ? null : applied.value
  foundIn.set(runs, { day, at, together })
  return together
}

// Runs never change in place, and each room of a desk asks for the same.
const foundIn = new WeakMap<Runs, { day: EventDay; at: Instant; together: Runs | null }>()
