// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../instant.ts'
import type { EventDay } from './day.ts'
import { instantOf, minutesOf, timeOfDay } from './time-of-day.ts'

/**
 * A time as clocks show it; with its weekday where it is on another day of the event than `since`.
 * @param since what people know the day of, such as when what goes on began; `null`: nothing
 */
export function toldTime(
  day: EventDay,
  at: Instant,
  since: Instant | null,
  language: string,
): string {
  const time = timeOfDay(at, day.timeZone)
  return isOtherDay(day, since, at) ? `${weekdayAt(day, at, language, 'short')} ${time}` : time
}

/** The weekday of an instant: `zo`, `zondag`. */
export function weekdayAt(
  { timeZone }: EventDay,
  at: Instant,
  language: string,
  weekday: 'long' | 'short',
): string {
  return new Intl.DateTimeFormat(language, { timeZone, weekday }).format(at)
}

/** Over the first item of each day of an event of several: `zondag 29 september`; else `null`. */
export function dateOver(
  day: EventDay,
  at: Instant | null,
  before: Instant | null,
  language: string,
): string | null {
  if (at === null || !isOtherDay(day, before, at)) return null
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ timeZone: day.timeZone, weekday: 'long', day: 'numeric', month: 'long' },
  }).format(at)
}

function isOtherDay(day: EventDay, since: Instant | null, at: Instant): boolean {
  const isSame = since !== null && dayNumber(day, since) === dayNumber(day, at)
  return !isSame && isOfSeveralDays(day)
}

const NIGHT_ENDS = '30:00'

/** Whether the event lasts longer than a day and the night after it. */
export function isOfSeveralDays({ days, slots }: EventDay): boolean {
  if (days?.[1] !== undefined) return true
  const known = goesOnIn.get(slots)
  if (known !== undefined) return known
  const isLong = (time: string | null) => time !== null && minutesOf(time) > minutesOf(NIGHT_ENDS)
  const goesOn = slots.some(({ start, end }) => isLong(end ?? start))
  goesOnIn.set(slots, goesOn)
  return goesOn
}

// Every time that is told asks this; a day never changes in place.
const goesOnIn = new WeakMap<EventDay['slots'], boolean>()

/**
 * The how manieth day of the event an instant is of, from 0; a night is part of the day before it, to
 * the hour or so: clocks may be put on or back in it.
 */
export function dayNumber({ date, timeZone }: EventDay, at: Instant): number {
  const sinceMs = at - instantOf(date, NIGHT_ENDS, timeZone) + HOUR
  return Math.max(0, Math.floor(sinceMs / (24 * HOUR)) + 1)
}
