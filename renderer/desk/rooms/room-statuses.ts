// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import type { Instant } from '../../../shared/instant.ts'
import { type Runs, runOf } from '../../../shared/timeline/run.ts'
import { type ShownMoment, shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'

/**
 * The status of every room at `second`. It stays the same object until it changes, so that only
 * the column of that room renders again.
 * @param now hub time, read when a command's result comes in the middle of a second
 */
export function useRoomStatuses(
  day: EventDay,
  runs: Runs,
  second: Instant,
  now: () => Instant | null,
): RoomStatus[] {
  const laid = useMemo(
    () =>
      day.rooms.map((room) => ({ room, timeline: timelineOf(day, room.id, runOf(runs, room.id)) })),
    [day, runs],
  )
  const last = useRef<RoomStatus[]>([])
  const statuses = laid.map(({ room, timeline }, index) => {
    const known = last.current[index]
    if (known?.timeline === timeline && !isOver(known.moment, second)) return known
    // What a command has just begun begins now, not with the next whole second.
    const at = known?.timeline === timeline ? second : Math.max(second, now() ?? second)
    return { room, timeline, moment: shownMomentAt(timeline, at) }
  })
  const isSame =
    statuses.length === last.current.length &&
    statuses.every((status, index) => status === last.current[index])
  if (!isSame) last.current = statuses
  return last.current
}

function isOver({ lookAgainAt }: ShownMoment, at: Instant): boolean {
  return lookAgainAt !== null && lookAgainAt <= at
}
