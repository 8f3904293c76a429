// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant, MINUTE, SECOND } from '../instant.ts'
import type { Language } from '../text.ts'

/**
 * The instant at which clocks in `timeZone` show `timeOfDay` on `date`.
 * A time that summer time skips counts on from before the gap, as Temporal's `compatible`
 * does: 02:30 becomes 03:30. One that occurs twice is its first occurrence.
 * @param date `YYYY-MM-DD`
 * @param timeOfDay `HH:MM`; from 24:00 on it is a time of the next day
 */
export function instantOf(date: string, timeOfDay: string, timeZone: string): Instant {
  const key = `${date} ${timeOfDay} ${timeZone}`
  const known = instants.get(key)
  if (known !== undefined) return known
  const found = resolved(date, timeOfDay, timeZone)
  if (instants.size >= MOST_INSTANTS) instants.clear()
  instants.set(key, found)
  return found
}

// Asking the calendar costs a hundred times as much as looking here, and each change of a day has
// all its times resolved again. So many are all the minutes of three days.
const MOST_INSTANTS = 4_320
const instants = new Map<string, Instant>()

function resolved(date: string, timeOfDay: string, timeZone: string): Instant {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number)
  const asUtc = Date.parse(`${date}T00:00:00Z`) + hours * HOUR + minutes * MINUTE
  const before = offsetAt(asUtc - DAY, timeZone)
  const after = offsetAt(asUtc + DAY, timeZone)
  if (before === after) return asUtc - before
  const candidates = [asUtc - before, asUtc - after]
  const exact = candidates.filter((at) => at + offsetAt(at, timeZone) === asUtc)
  return exact.length > 0 ? Math.min(...exact) : asUtc - before
}

const DAY = 24 * HOUR

/** How far clocks in `timeZone` run ahead of UTC at `at`, in milliseconds. */
function offsetAt(at: Instant, timeZone: string): number {
  const parts = fieldsOf(at, timeZone)
  const wall = Date.UTC(
    parts.year,
    parts.month - 1,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second,
  )
  return wall - Math.floor(at / SECOND) * SECOND
}

type Fields = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>

function fieldsOf(at: Instant, timeZone: string): Fields {
  const fields: Fields = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) {
    if (type in fields) fields[type as keyof Fields] = Number(value)
  }
  return fields
}

declare global {
  namespace Intl {
    // Of all that a newer standard says of formats, the one thing that our oldest browsers know.
    interface DateTimeFormatOptions {
      hourCycle?: 'h11' | 'h12' | 'h23' | 'h24' | undefined
    }
  }
}

// Building a format costs a hundred times as much as using it; it holds no state of ours.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}

/** `at` as clocks in `timeZone` show it: `09:05`. */
export function timeOfDay(at: Instant, timeZone: string): string {
  const { hour, minute } = fieldsOf(at, timeZone)
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** `at` as clocks in `timeZone` show it, with seconds: `09:05:07`. */
export function timeOfDayInSeconds(at: Instant, timeZone: string): string {
  return `${timeOfDay(at, timeZone)}:${twoDigits(fieldsOf(at, timeZone).second)}`
}

/** A day's time as minutes from the first midnight on, for comparing and for sums. */
export function minutesOf(timeOfDay: string): number {
  // Without a list in between: an edit of a day of thousands of items asks it thousands of times.
  const colon = timeOfDay.indexOf(':')
  if (colon === -1) return Number(timeOfDay) * 60
  return Number(timeOfDay.slice(0, colon)) * 60 + Number(timeOfDay.slice(colon + 1, colon + 3))
}

/** The time of a day so many minutes after the first midnight: `33:00`. */
export function timeAfter(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** A day's time as clocks show it: `25:30`, that night, is `01:30`. */
export function onClocks(timeOfDay: string): string {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number)
  return `${twoDigits(hours % 24)}:${twoDigits(minutes)}`
}

/** So many hours a day's times run on past midnight: to 29:59. */
export const NIGHT_HOURS = 6

/**
 * The time that clocks show as `timeOfDay` in the night after the day: `01:30` is `25:30`; or
 * `null` where a day's times don't reach that far.
 */
export function inNightAfter(timeOfDay: string): string | null {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number)
  return hours < NIGHT_HOURS ? `${hours + 24}:${twoDigits(minutes)}` : null
}

/** Whether `YYYY-MM-DD` is a day that exists; `Date.parse` rolls 30 February on into March. */
export function isDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}

/** A calendar date in words: `woensdag 13 maart 2024`. */
export function dateInWords(date: string, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${date}T12:00:00Z`))
}

/** `YYYY-MM-DDTHH:MM[:SS]` in `timeZone` as an instant, or `null` when it is no such time. */
export function instantFromLocal(local: string, timeZone: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?$/.exec(local)
  if (!match?.[1] || !match[2] || !isDate(match[1])) return null
  return instantOf(match[1], match[2], timeZone) + Number(match[3] ?? 0) * SECOND
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
