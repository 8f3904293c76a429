// SPDX-License-Identifier: EUPL-1.2
import { dateAt, isWithinDay } from '../../day/dates.ts'
import type { EventDay } from '../../day/day.ts'
import { HOUR, type Instant } from '../../instant.ts'
import type { RoomStatus } from '../selection/room-status.ts'

/** A beginning that is likelier a slip of the hand: on another date, or long before the first item. */
export type UnlikelyStart =
  | { kind: 'other-date'; today: string }
  | { kind: 'early'; first: Instant }

// Doors may open an hour early; nobody opens a day so much earlier.
const EARLY_MS = 2 * HOUR

/**
 * Whether to ask before the programme begins.
 * @returns `null` where it is likely meant, or has begun already in some room
 */
export function unlikelyStart(
  day: EventDay,
  statuses: readonly RoomStatus[],
  at: Instant,
): UnlikelyStart | null {
  const starts = statuses.flatMap(({ timeline }) =>
    timeline.spans.flatMap(({ start }) => start ?? []),
  )
  const first = Math.min(...starts)
  if (first <= at || starts.length === 0) return null
  const otherDate = otherDateAt(day, at)
  if (otherDate) return otherDate
  return first - at >= EARLY_MS ? { kind: 'early', first } : null
}

/** The date at `at`, where that isn't the day's. */
export function otherDateAt(day: EventDay, at: Instant): UnlikelyStart | null {
  if (isWithinDay(day, at)) return null
  return { kind: 'other-date', today: dateAt(at, day.timeZone) }
}
