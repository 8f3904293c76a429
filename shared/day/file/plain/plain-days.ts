// SPDX-License-Identifier: EUPL-1.2
import { EventDate } from '../../day.ts'
import { daysBetween } from '../../event-dates.ts'
import { freeId, idOf } from '../../id-of.ts'
import { isDate } from '../../time-of-day.ts'
import { filledIn, isRecord } from './filled-in.ts'
import { type DateOfEvent, weekdayOf } from './named-date.ts'
import { plainText } from './with-ids.ts'

type Fields = Record<string, unknown>

/**
 * The day with its dates written out, and those dates. Each may be given as a date alone: its id is
 * then its title, or its weekday. The first of them is the day's date.
 */
export function withDates(day: Fields): { day: Fields; dates: DateOfEvent[] } {
  const { days, ...rest } = day
  if (!Array.isArray(days)) return { day, dates: [] }
  const whole = days.map((one) =>
    filledIn(typeof one === 'string' ? { date: one } : one, EventDate),
  )
  const [first] = whole
  const date = day.date ?? (isRecord(first) ? first.date : undefined)
  const taken = new Set<string>()
  const named = whole.map((one) => (isRecord(one) ? withId(one, day.language, taken) : one))
  return { day: { ...rest, date, days: named }, dates: datesOf(named, date) }
}

function withId(one: Fields, language: unknown, taken: Set<string>): Fields {
  const { id, date, title } = one
  const given = typeof id === 'string' ? id : null
  const weekday =
    typeof date === 'string' && isDate(date) ? weekdayOf(date, tagOf(language), 'long') : ''
  const made = given ?? freeId(idOf(plainText(title) ?? weekday) ?? 'day', taken)
  taken.add(made)
  return { ...one, id: made }
}

function tagOf(language: unknown): string {
  return typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'nl'
}

function datesOf(days: readonly unknown[], first: unknown): DateOfEvent[] {
  if (typeof first !== 'string' || !isDate(first)) return []
  return days.flatMap((one) => {
    const { id, date, title } = isRecord(one) ? one : {}
    if (typeof id !== 'string' || typeof date !== 'string' || !isDate(date)) return []
    const titles = isRecord(title) ? Object.values(title) : [title ?? id]
    return [{ id, date, titles: titles.map(String), daysLater: daysBetween(first, date) }]
  })
}
