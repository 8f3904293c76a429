// SPDX-License-Identifier: EUPL-1.2
import { FULL_WEEKDAY, MONTH, monthOf, WEEKDAY, weekdayOf } from './date-words.ts'

/** A day as a text names it: a date with or without a year, a weekday, or the second of its days. */
export type NamedDay = {
  year: number | null
  month: number | null
  day: number | null
  weekday: number | null
  /** 1 for `dag 1`. */
  ordinal: number | null
  text: string
}

export type FoundDate = NamedDay & {
  at: number
  length: number
  /** The last day, of a text that names several: `5 t/m 7 juni`. */
  until: { month: number; day: number } | null
}

const WD = `(?:(?<weekday>${WEEKDAY})\\.?,?\\s+(?:(?:den|the|le|il|de)\\s+)?)?`
const YEAR = `(?:,?\\s+(?:de\\s+)?(?<year>(?:19|20)\\d\\d)(?!\\d)|\\s+['’](?<short>\\d\\d)(?!\\d))?`
const NTH = '(?:\\.|e|de|ste|st|nd|rd|th|er|º|°)?'
const TO = '\\s*(?:-|–|—|t\\/m|tot en met|tot|to|bis|en|&|and|und|et|e|au|al)\\s*'

const PATTERNS = [
  // 30 oktober – 1 november 2025
  `(?<!(?:dag|day|tag|jour|giorno)\\s)${WD}(?<day>\\d{1,2})${NTH}\\s+(?<month>${MONTH})\\.?${TO}(?:${WEEKDAY}\\.?\\s+)?(?<last>\\d{1,2})${NTH}\\s+(?<lastMonth>${MONTH})(?!\\p{L})\\.?${YEAR}`,
  // 5 t/m 7 juni 2026; not the 1 of `dag 1 - donderdag 8 oktober`
  `(?<!(?:dag|day|tag|jour|giorno)\\s)${WD}(?<day>\\d{1,2})${NTH}${TO}(?:${WEEKDAY}\\.?\\s+)?(?<last>\\d{1,2})${NTH}\\s+(?:of\\s+|de\\s+)?(?<month>${MONTH})(?!\\p{L})\\.?${YEAR}`,
  // dinsdag 16 december 2025
  `(?<!(?:dag|day|tag|jour|giorno)\\s(?=\\d+\\s*-))${WD}(?<day>\\d{1,2})${NTH}[\\s-]{1,3}(?:of\\s+|de\\s+)?(?<month>${MONTH})(?!\\p{L})\\.?(?:-(?<dashYear>(?:19|20)\\d\\d))?${YEAR}`,
  // Tuesday, December 16, 2025; Feb 8-9, 2025
  `${WD}(?<month>${MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.h]\\d|\\d|\\s?[ap]m)(?:\\s*[-–]\\s*(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]))?${YEAR}`,
  // 2025-12-16
  `${WD}(?<year>(?:19|20)\\d\\d)[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)`,
  // 16-12-2025
  `${WD}(?<day>\\d{1,2})(?<by>[-/.])\\s?(?<month>\\d{1,2})\\k<by>\\s?(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d:])`,
  // di 16-12, Fr. 16.12.
  `(?<weekday>${WEEKDAY})\\.?,?\\s+(?:den\\s+)?(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})(?!\\d)\\.?`,
  `(?<weekday>${FULL_WEEKDAY})`,
  `(?:dag|day|tag|jour|giorno)\\s+(?<ordinal>\\d|een|twee|drie|one|two|three)(?![\\d\\p{L}])`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}(?!\\p{L})`, 'giu'))

/** No line that names a day is longer. */
const LONGEST = 5_000

/** The first so many name a month in words; the three after them are numbers. */
const WITH_MONTHS = 4
const ANY_MONTH = new RegExp(MONTH, 'iu')
const ANY_WEEKDAY = new RegExp(FULL_WEEKDAY, 'iu')
const ANY_ORDINAL = /(?:dag|day|tag|jour|giorno)\s/iu

const ORDINALS: Record<string, number> = { een: 1, twee: 2, drie: 3, one: 1, two: 2, three: 3 }

/** All days that a text names, in its order; what is part of a longer one isn't told twice. */
export function datesIn(text: string): FoundDate[] {
  if (text.length > LONGEST) return datesIn(text.slice(0, LONGEST))
  // Most texts hold none, and to look for each is dear.
  const hasDigit = /\d/.test(text)
  const hasWeekday = ANY_WEEKDAY.test(text)
  if (!hasDigit && !hasWeekday && !ANY_ORDINAL.test(text)) return []
  const hasMonth = hasDigit && ANY_MONTH.test(text)
  const hasNumbers = /\d[-/.]\s?\d/.test(text)
  const found: FoundDate[] = []
  for (const [at, pattern] of PATTERNS.entries()) {
    if (at < WITH_MONTHS ? !hasMonth : at < WITH_MONTHS + 3 && !hasNumbers) continue
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (found.some(({ at, length }) => match.index < at + length && at < end)) continue
      const date = dateOf(match)
      if (date) found.push(date)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

function dateOf(match: RegExpMatchArray & { index: number }): FoundDate | null {
  const { weekday, day, month, last, lastMonth, short, ordinal, by } = match.groups ?? {}
  const year = match.groups?.year ?? match.groups?.dashYear
  const found = {
    at: match.index,
    length: match[0].length,
    text: match[0].trim(),
    weekday: weekday ? weekdayOf(weekday) : null,
    ordinal: ordinal ? (ORDINALS[ordinal.toLowerCase()] ?? Number(ordinal)) : null,
    year: year ? fullYear(year) : short ? 2_000 + Number(short) : null,
  }
  if (day === undefined || month === undefined) {
    return { ...found, month: null, day: null, until: null }
  }
  let numbers = { day: Number(day), month: monthOf(month) ?? Number(month) }
  // An American date, where the other way round is none.
  if (by === '/' && numbers.month > 12) numbers = { day: numbers.month, month: numbers.day }
  if (!isDay(numbers)) return null
  const ends = last && {
    day: Number(last),
    month: (lastMonth && monthOf(lastMonth)) || numbers.month,
  }
  return { ...found, ...numbers, until: ends && isDay(ends) ? ends : null }
}

const fullYear = (year: string) => (year.length === 2 ? 2_000 + Number(year) : Number(year))

function isDay({ day, month }: { day: number; month: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

export function withoutPlace({ year, month, day, weekday, ordinal, text }: FoundDate): NamedDay {
  return { year, month, day, weekday, ordinal, text }
}
