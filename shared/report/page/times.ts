// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import type { Instant } from '../../instant.ts'

type Zone = Pick<EventDay, 'timeZone'>

/** `10:42` on the day's clocks. The tables to download and the log have seconds. */
export function timeText({ timeZone }: Zone, at: Instant): string {
  return timeOfDay(at, timeZone)
}

/** `10:30–11:05`; without an end `17:05`. */
export function timeRange(zone: Zone, start: Instant, end: Instant | null): string {
  return end === null ? timeText(zone, start) : `${timeText(zone, start)}–${timeText(zone, end)}`
}
