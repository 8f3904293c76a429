// SPDX-License-Identifier: EUPL-1.2

import type { EventDay, Import } from '../../day/day.ts'
import { instantOf, isDate, minutesOf, timeAfter } from '../../day/time-of-day.ts'
import { MINUTE } from '../../instant.ts'
import type { ProposedItem } from '../understood.ts'

/** An event spans so many dates at most (`EventDay.days`). */
export const MOST_DATES = 14

/** How the dates of a source lie in the event's hours, which run on from its first date. */
export type DateFrame = {
  /** The event's first date. */
  date: string
  /** All of its dates on which something is, in order. */
  dates: string[]
  /** What the source calls the event's first date. */
  origin: string
  /** The dates that the source names. */
  named: string[]
  /** The source has it all on other dates than the event is, or was when it was imported last. */
  isMoved: boolean
}

/** As a record of an import has them. */
export type DatesBefore = Pick<Import, 'date' | 'dates'>
type OpenDates = Pick<EventDay, 'date' | 'days'>

/**
 * @param given the date of items that have none
 * @param open the day that is open, whose first date stays
 * @param before the last import of the same source
 */
export function dateFrame(
  items: readonly ProposedItem[],
  given: string,
  open: OpenDates | null,
  before: DatesBefore | null,
): DateFrame {
  const named = [...new Set(items.flatMap(({ date }) => (isKnown(date) ? date : [])))].toSorted()
  const first = named[0] ?? given
  if (!open) {
    const dates = within(first, [first, ...named])
    return { date: first, dates, origin: first, named, isMoved: false }
  }
  const own = open.days?.map(({ date }) => date) ?? [open.date]
  const isMoved = named.length > 0 && !isOnDatesOf(open, own, named, before)
  const origin = isMoved ? first : (before?.date ?? open.date)
  const dates = named.map((date) => shifted(date, origin, open.date))
  return { date: open.date, dates: within(open.date, [...own, ...dates]), origin, named, isMoved }
}

/** Whether the source's dates are the event's, or that of a day to add to it. */
function isOnDatesOf(
  { date }: OpenDates,
  own: readonly string[],
  named: readonly string[],
  before: DatesBefore | null,
): boolean {
  if (!before || before.dates.length === 0) return named.some((one) => isWithin(date, one))
  const known = own.map((one) => shifted(one, date, before.date))
  return (
    before.dates.some((one) => named.includes(one)) || named.every((one) => known.includes(one))
  )
}

/** An item's start and end in the event's hours, or `null` where its date is none of the event's. */
export function timesIn(
  { date, origin }: DateFrame,
  timeZone: string,
  item: Pick<ProposedItem, 'date' | 'start' | 'end' | 'isMoment'>,
): { start: string | null; end: string | null } | null {
  const on = isKnown(item.date) ? shifted(item.date, origin, date) : date
  if (!isWithin(date, on)) return null
  if (item.start === null) return { start: null, end: null }
  const midnight = daysBetween(date, on) * 24 * 60
  const from = midnight + minutesOf(item.start)
  if (from > LAST_MINUTE) return null
  const start = timeAfter(from)
  if (item.end === null || item.isMoment) return { start, end: null }
  const till = midnight + minutesOf(item.end)
  // A night's end may be written as clocks show it.
  const end = timeAfter(
    Math.min(till <= from && from - till > HALF_DAY ? till + 24 * 60 : till, LAST_MINUTE),
  )
  const lasts = instantOf(date, end, timeZone) - instantOf(date, start, timeZone)
  return { start, end: lasts >= MINUTE && minutesOf(end) > from ? end : null }
}

const LAST_MINUTE = MOST_DATES * 24 * 60 - 1
const HALF_DAY = 12 * 60

function isKnown(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && isDate(date)
}

function within(first: string, dates: readonly string[]): string[] {
  return [...new Set(dates)].filter((date) => isWithin(first, date)).toSorted()
}

function isWithin(first: string, date: string): boolean {
  const days = daysBetween(first, date)
  return days >= 0 && days < MOST_DATES
}

export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * MINUTE),
  )
}

/** A date as far after `to` as it is after `from`. */
export function shifted(date: string, from: string, to: string): string {
  const at = Date.parse(`${to}T00:00:00Z`) + daysBetween(from, date) * 24 * 60 * MINUTE
  return new Date(at).toISOString().slice(0, 10)
}
