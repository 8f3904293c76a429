// SPDX-License-Identifier: EUPL-1.2
import { endAfter } from '../../day/dates.ts'
import type { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { HOUR, type Instant, type Milliseconds } from '../../instant.ts'

/** How long after its last item a day is wiped by itself. */
export const WIPED_AFTER_MS: Milliseconds = 24 * HOUR

/** When a day is wiped by itself. What phones are told and what is done are one and the same time. */
export function setTimeOf(day: EventDay): Instant {
  return lastEndOf(day) + WIPED_AFTER_MS
}

/** When the last item ends; where that has no end, with its date. */
function lastEndOf(day: EventDay): Instant {
  const { date, timeZone, slots } = day
  const at = (time: string) => instantOf(date, time, timeZone)
  const last = Math.max(...slots.map(({ end }) => (end === null ? 0 : at(end))))
  const isOpen = slots.some(({ start, end }) => end === null && start !== null && at(start) >= last)
  return isOpen || slots.length === 0 || last === 0 ? endAfter(day, '24:00') : last
}
