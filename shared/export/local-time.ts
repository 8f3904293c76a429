// SPDX-License-Identifier: EUPL-1.2
import { dateAt } from '../day/dates.ts'
import { timeOfDayInSeconds } from '../day/time-of-day.ts'
import { HOUR, type Instant, MINUTE, SECOND } from '../instant.ts'

/** Date and time as clocks in `timeZone` show them. */
export function localTime(at: Instant, timeZone: string): { date: string; time: string } {
  return { date: dateAt(at, timeZone), time: timeOfDayInSeconds(at, timeZone) }
}

/** ISO 8601 with how far clocks in `timeZone` run ahead of UTC: `2024-03-13T09:30:00+01:00`. */
export function isoIn(at: Instant, timeZone: string): string {
  const { date, time } = localTime(at, timeZone)
  const whole = Math.floor(at / SECOND) * SECOND
  const aheadMs = Date.parse(`${date}T${time}Z`) - whole
  const [hours, minutes] = hoursAndMinutes(Math.abs(aheadMs))
  return `${date}T${time}${aheadMs < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** A length as `HH:MM`; hours run on past 24. */
export function lengthText(ms: number): string {
  return hoursAndMinutes(ms).join(':')
}

function hoursAndMinutes(ms: number): [hours: string, minutes: string] {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return [twoDigits(Math.floor(ms / HOUR)), twoDigits(Math.floor((ms % HOUR) / MINUTE))]
}

// What begins in the small hours belongs to the evening before it, as people speak of a night.
const NIGHT_MS = 6 * HOUR

/** The date of the programme day that something at this instant is of. */
export function programmeDateAt(at: Instant, timeZone: string): string {
  return dateAt(at - NIGHT_MS, timeZone)
}
