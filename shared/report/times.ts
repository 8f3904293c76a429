// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { timeOfDay, timeOfDayInSeconds } from '../day/time-of-day.ts'
import type { Instant } from '../instant.ts'

type Zone = Pick<EventDay, 'timeZone'>

/** `10:42`, or `10:42:10` where it isn't a whole minute, on the day's clocks. */
export function timeText({ timeZone }: Zone, at: Instant): string {
  const text = timeOfDayInSeconds(at, timeZone)
  return text.endsWith(':00') ? timeOfDay(at, timeZone) : text
}

/** `10:30–11:05`; without an end `17:05`. */
export function timeRange(zone: Zone, start: Instant, end: Instant | null): string {
  return end === null ? timeText(zone, start) : `${timeText(zone, start)}–${timeText(zone, end)}`
}
