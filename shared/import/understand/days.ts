// SPDX-License-Identifier: EUPL-1.2
import { dateAfter, daysBetween } from '../read/clocks.ts'
import type { Reason } from '../understood.ts'
import { dayAndMonth } from './words/date-words.ts'
import type { FoundDate, NamedDay } from './words/dates.ts'

/** What a text says of its days beside its items: by a label, in a heading, in a sentence. */
export type Mentions = {
  labelled: NamedDay | null
  found: FoundDate[]
  /** Of a title or a heading: `Congres 2026`. */
  years: number[]
}

export type SettledDay = {
  date: string | null
  /** What stands there, where that is no whole date. */
  dateText?: string
  reasons: Reason[]
}

export type DayOptions = { today: string; year: number | null; date: string | null }

/** What dates come to that are no whole ones, by all that the file says of its days. */
export class DaySettler {
  readonly #options: DayOptions
  readonly #year: number | null
  readonly #titled: number[]
  /** The only near year that a weekday fits. */
  readonly #told: number | null
  /** The first date of an event of several days that are named together. */
  readonly #first: string | null
  readonly #last: string | null
  readonly #whole: NamedDay | null
  readonly #known: string[]
  /** Days whose year nothing tells for certain, as `--12-03`. */
  readonly withoutYear = new Set<string>()
  readonly weekdays = new Set<string>()

  constructor(days: NamedDay[], mentions: Mentions, options: DayOptions) {
    this.#options = options
    const all = [...days, ...(mentions.labelled ? [mentions.labelled] : []), ...mentions.found]
    this.#year = all.find(({ year }) => year !== null)?.year ?? null
    this.#titled = mentions.years
    this.#told =
      all.map((day) => toldYear(day, options.today)).find((year) => year !== null) ?? null
    this.#known = Array.from(new Set(days.flatMap((day) => this.#isoOf(day) ?? [])))
    const range = mentions.found.find(({ until }) => until !== null)
    this.#first = range ? this.#isoOf(range) : null
    this.#last = range?.until ? this.#isoOf({ ...range, ...range.until, weekday: null }) : null
    this.#whole = mentions.labelled ?? onlyDay(mentions.found.filter(({ until }) => until === null))
  }

  settled(day: NamedDay | null): SettledDay {
    const said = day ?? this.#whole
    if (!said) return { date: this.#options.date, reasons: [] }
    if (said.day !== null) return this.#dated(said)
    const date = this.#byWeekday(said)
    if (date) return { date, reasons: [] }
    this.weekdays.add(said.text)
    return { date: this.#chosenWeekday(said), dateText: said.text, reasons: [] }
  }

  #dated(said: NamedDay): SettledDay {
    const date = this.#isoOf(said)
    if (date === null) return { date: null, dateText: said.text, reasons: [] }
    if (said.year !== null) {
      const differs = said.weekday !== null && weekdayOf(date) !== said.weekday
      if (!differs) return { date, reasons: [] }
      // A year that was forgotten in one of several headings: that of the others, where the weekday fits it.
      const { weekday, month, day } = said
      const other = this.#known
        .map((known) => Number(known.slice(0, 4)))
        .map((year) => isoDate(year, month ?? 0, day ?? 0))
        .find((its) => its !== date && weekdayOf(its) === weekday)
      return { date: other ?? date, reasons: ['weekday-differs'] }
    }
    if (this.#year !== null) return { date, reasons: [] }
    const { day, month } = said
    if (day === null || month === null) return { date, reasons: [] }
    // A year in the title that fits the weekday leaves nothing to ask.
    const isInTitle = this.#titled.some((year) => date.startsWith(`${year}-`))
    if (isInTitle && said.weekday !== null) return { date, reasons: [] }
    // Nor does a weekday that this day has in one near year alone, nor another day of which that holds.
    const isNear = toldYear(said, this.#options.today) ?? (said.weekday === null && this.#told)
    if (this.#options.year === null && isNear && date.startsWith(`${isNear}-`)) {
      return { date, reasons: [] }
    }
    this.withoutYear.add(withoutItsYear(said) ?? '')
    const isTold = said.weekday !== null || this.#options.year !== null || this.#titled.length > 0
    if (isTold) return { date, reasons: ['year-assumed'] }
    return { date, dateText: dayAndMonth(day, month), reasons: ['year-assumed'] }
  }

  /** The date, in the year that stands there, elsewhere in the file, or that its weekday tells. */
  #isoOf(said: NamedDay): string | null {
    const { year, month, day, weekday } = said
    if (month === null || day === null) return null
    const titled = this.#titled.find(
      (one) => weekday === null || weekdayOf(isoDate(one, month, day)) === weekday,
    )
    const its =
      year ??
      this.#options.year ??
      this.#year ??
      titled ??
      toldYear(said, this.#options.today) ??
      (weekday === null ? this.#told : null) ??
      yearOf(month, day, weekday, this.#options.today)
    const date = isoDate(its, month, day)
    const at = Date.parse(`${date}T00:00:00Z`)
    return Number.isNaN(at) || new Date(at).getUTCDate() !== day ? null : date
  }

  /** A weekday or `dag 2` among days that are known. */
  #byWeekday({ weekday, ordinal }: NamedDay): string | null {
    const first =
      this.#first ?? (this.#whole ? this.#isoOf(this.#whole) : null) ?? this.#known[0] ?? null
    if (first === null) return null
    if (ordinal !== null) return dateAfter(first, ordinal - 1)
    const last = this.#last ?? dateAfter(first, 6)
    for (let date = first; daysBetween(date, last) >= 0; date = dateAfter(date, 1)) {
      if (weekdayOf(date) === weekday) return date
    }
    return null
  }

  /** A weekday, counted from the date that was answered. */
  #chosenWeekday({ weekday, ordinal }: NamedDay): string | null {
    const { date } = this.#options
    if (date === null) return null
    if (ordinal !== null) return dateAfter(date, ordinal - 1)
    return dateAfter(date, ((weekday ?? 0) - weekdayOf(date) + 7) % 7)
  }
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `--12-03`, of a date that is named without a year. */
export function withoutItsYear({ year, month, day }: NamedDay): string | null {
  if (year !== null || month === null || day === null) return null
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** A day that is named as the only one, and isn't one by which something has to be done. */
function onlyDay(found: FoundDate[]): NamedDay | null {
  const whole = found.filter(({ day, year }) => day !== null && year !== null)
  const candidates = whole.length > 0 ? whole : found.filter(({ day }) => day !== null)
  return candidates[0] ?? null
}

/** The only year from last year to two years ahead in which this day is that weekday, if there is one. */
function toldYear({ year, month, day, weekday }: NamedDay, today: string): number | null {
  if (year !== null || month === null || day === null || weekday === null) return null
  const now = Number(today.slice(0, 4))
  const fitting = [now - 1, now, now + 1, now + 2].filter((one) => {
    const date = isoDate(one, month, day)
    return weekdayOf(date) === weekday && new Date(`${date}T00:00:00Z`).getUTCDate() === day
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Another 400 days from now is soon enough for a programme; else the nearest of all. */
function yearOf(month: number, day: number, weekday: number | null, today: string): number {
  const now = Number(today.slice(0, 4))
  const on = (year: number) => isoDate(year, month, day)
  const years = Array.from({ length: 23 }, (_, at) => now - 11 + at).filter(
    (year) => weekday === null || weekdayOf(on(year)) === weekday,
  )
  const away = (year: number) => {
    const days = daysBetween(today, on(year))
    return days >= -2 && days < 400 ? -1 : Math.abs(days)
  }
  return years.reduce((best, year) => (away(year) < away(best) ? year : best), years[0] ?? now)
}
