// SPDX-License-Identifier: EUPL-1.2
import { minutesOfClock } from '../../read/clocks.ts'
import type { Cell } from '../../source.ts'
import { weekdayOf } from '../words/date-words.ts'
import { datesIn, type NamedDay, withoutPlace } from '../words/dates.ts'
import { durationIn, timesIn } from '../words/times.ts'

export type CellTime = { start: number | null; end: number | null; isWholeClock: boolean }

/** How the bare numbers of a column are meant: a fraction of a day, hours, or hours and minutes. */
export type NumberUse = 'hours' | 'clock'

const NUMBER = /^\d{1,5}(?:[.,]\d+)?$/

/** 9,5 and 9,75 are hours; 9,30 and 9,15 are hours and minutes. */
export function numberUse(texts: string[]): NumberUse {
  const parts = texts.filter((text) => NUMBER.test(text)).map((text) => text.split(/[.,]/)[1] ?? '')
  const asHours = parts.some((part) => /^(25|75|[6-9]\d?)$/.test(part))
  const asClock = parts.some((part) => /^(15|45|10|20|40|05|3|30|55|35)$/.test(part))
  return asHours || (!asClock && parts.some((part) => part === '5')) ? 'hours' : 'clock'
}

/** The time in a cell of a column of times, however it is written. */
export function cellTime(cell: Cell | undefined, use: NumberUse): CellTime | null {
  if (!cell || cell.text === '') return null
  if (cell.time !== undefined) {
    return { start: minutesOfClock(cell.time), end: null, isWholeClock: true }
  }
  const text = cell.text.trim()
  const numeric = NUMBER.test(text) ? numberTime(text, use) : null
  if (numeric !== null) return { start: numeric, end: null, isWholeClock: true }
  const times = timesIn(withoutDate(text))
  const [first, second] = times
  if (!first) return null
  const isWholeClock = first.hasHalf || (first.start ?? first.end ?? 0) >= 780
  // Two times on two lines of a cell, or behind one another.
  if (
    second &&
    first.end === null &&
    second.start !== null &&
    second.end === null &&
    times.length === 2
  ) {
    return { start: first.start, end: second.start, isWholeClock }
  }
  return { start: first.start, end: first.end, isWholeClock }
}

function numberTime(text: string, use: NumberUse): number | null {
  const value = Number(text.replace(',', '.'))
  if (value > 0 && value < 1) return Math.round(value * 1_440)
  const [whole = '', part = ''] = text.split(/[.,]/)
  if (part.length > 4) {
    // A date with its time, as a spreadsheet counts them.
    return value > 30_000 ? Math.round((value % 1) * 1_440) : null
  }
  if (part === '' && /^([01]?\d|2[0-3])[0-5]\d$/.test(whole)) {
    return Number(whole.slice(0, -2)) * 60 + Number(whole.slice(-2))
  }
  const hours = Number(whole)
  if (hours > 24) return null
  if (part === '') return hours * 60
  if (use === 'hours') return Math.round(value * 60)
  const minutes = Number(part.padEnd(2, '0').slice(0, 2))
  return minutes < 60 ? hours * 60 + minutes : null
}

function withoutDate(text: string): string {
  let rest = text
  for (const { at, length } of datesIn(text).reverse()) {
    rest = `${rest.slice(0, at)} ${rest.slice(at + length)}`
  }
  // `2026-07-02T09:00`
  return rest.replace(/(?<!\p{L})T(?=\d)/u, ' ')
}

/** Whether a column's dates are American: a second number that is no month, or halves of the day. */
export function isMonthFirst(dates: string[], times: string[]): boolean {
  const numbers = dates.flatMap((text) => {
    const match = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(text)
    return match ? [[Number(match[1]), Number(match[2])] as const] : []
  })
  if (numbers.some(([first]) => first > 12)) return false
  const hasHalves = times.some((text) => /\d\s?[ap]\.?m/i.test(text))
  return numbers.some(([, second]) => second > 12) || (numbers.length > 0 && hasHalves)
}

/** The date in a cell, however it is written; `monthFirst` for 5/6/2026 as the sixth of May. */
export function cellDate(cell: Cell | undefined, monthFirst = false): NamedDay | null {
  const day = dateInCell(cell)
  const isSwapped = monthFirst && day !== null && /^\d{1,2}\/\d{1,2}\//.test(day.text)
  if (!isSwapped || day.day === null || day.month === null || day.day > 12) return day
  return { ...day, day: day.month, month: day.day }
}

function dateInCell(cell: Cell | undefined): NamedDay | null {
  if (!cell || cell.text === '') return null
  const text = cell.date ?? cell.text.replace(/(\d)T(?=\d\d:)/, '$1 ')
  const found = datesIn(text)
  const whole = found.find(({ day }) => day !== null) ?? found[0]
  if (whole) {
    const weekday = found.find(({ day, weekday: said }) => day === null && said !== null)?.weekday
    return { ...withoutPlace(whole), weekday: whole.weekday ?? weekday ?? null }
  }
  const weekday = weekdayOf(cell.text.trim())
  const none = { year: null, month: null, day: null, ordinal: null }
  if (weekday !== null) return { ...none, weekday, text: cell.text.trim() }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(cell.text.trim())
  if (short && Number(short[2]) <= 12 && Number(short[1]) <= 31) {
    return {
      ...none,
      day: Number(short[1]),
      month: Number(short[2]),
      weekday: null,
      text: cell.text,
    }
  }
  return serialDate(cell.text.trim())
}

/** Days since 1900, as a spreadsheet counts them: of the years 2009 to 2064. */
function serialDate(text: string): NamedDay | null {
  const days = Number(text.replace(',', '.'))
  if (!/^\d{5}([.,]\d+)?$/.test(text) || days < 40_000 || days > 60_000) return null
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: null,
    ordinal: null,
    text,
  }
}

/** Minutes; a bare number is minutes unless the header says hours or they are too small for it. */
export function cellDuration(cell: Cell | undefined, isInHours: boolean): number | null {
  if (!cell || cell.text === '') return null
  if (cell.time !== undefined) return minutesOfClock(cell.time) || null
  const text = cell.text.trim()
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) || null
  if (/^\d{1,4}([.,]\d+)?$/.test(text)) {
    const value = Number(text.replace(',', '.'))
    return Math.round(isInHours ? value * 60 : value) || null
  }
  return durationIn(text)?.minutes ?? null
}

/** Whether a text is a time and hardly anything else. */
export function isTimeText(cell: Cell): boolean {
  if (cell.time !== undefined) return true
  const [first] = timesIn(cell.text)
  return first !== undefined && cell.text.length - first.length < 12 && first.at < 6
}
