// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { inNightAfter, instantOf, NIGHT_HOURS } from '../../day/time-of-day.ts'
import { isOfSeveralDays } from '../../day/told-time.ts'
import { instantAtTime } from '../../day/typed-time.ts'
import { HOUR, type Instant, SECOND } from '../../instant.ts'
import { findLast } from '../../last.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** How fast a desk offers to rehearse. */
export const SPEEDS = [1, 2, 5, 10, 30, 60, 120, 300, 600] as const

// Whoever presses again so soon means the item before, also where the time has run on since.
const PRESSED_AGAIN_MS = 2 * SECOND

type Statuses = readonly { timeline: Timeline }[]

/** When the programme's items start in any room, as the day goes now, in order. */
export function itemStarts(statuses: Statuses): Instant[] {
  const starts = statuses.flatMap(({ timeline }) =>
    timeline.spans.flatMap(({ level, start }) =>
      level === 'slot' && start !== null ? [start] : [],
    ),
  )
  return [...new Set(starts)].sort((a, b) => a - b)
}

/** The start of the item that comes next in any room, or `null` after the last. */
export function nextItemAt(statuses: Statuses, now: Instant): Instant | null {
  return itemStarts(statuses).find((start) => start > now) ?? null
}

/** The start of the item that goes on, or of the one before if that began just now. */
export function previousItemAt(statuses: Statuses, now: Instant, rate: number): Instant | null {
  const justBegan = now - PRESSED_AGAIN_MS * rate
  return findLast(itemStarts(statuses), (start) => start < justBegan) ?? null
}

/**
 * The instant that a typed time names. A small hour is that of the night into which the programme
 * runs, or in which the rehearsal is, where nothing is on so early on the day itself.
 * In an event of several days a time is today's, or that of the day that was typed with it.
 * @param time `HH:MM` as a day writes it
 * @param now the live time, or `null` before it is known
 */
export function instantTyped(
  day: EventDay,
  statuses: Statuses,
  time: string,
  now: Instant | null,
): Instant {
  if (isOfSeveralDays(day)) {
    return instantAtTime(day, time, now ?? instantOf(day.date, '00:00', day.timeZone))
  }
  const at = instantOf(day.date, time, day.timeZone)
  const night = inNightAfter(time)
  if (night === null || itemStarts(statuses).some((start) => start <= at)) return at
  const midnight = instantOf(day.date, '24:00', day.timeZone)
  const runsOn = statuses.some(({ timeline }) =>
    timeline.spans.some(
      ({ start, end }) => (end !== null && end > midnight) || (start !== null && start >= midnight),
    ),
  )
  const isNight = now !== null && now >= midnight && now < midnight + NIGHT_HOURS * HOUR
  return runsOn || isNight ? instantOf(day.date, night, day.timeZone) : at
}
