// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { LibraryDay } from './library.ts'

/** A day's date in few words, `vr 13 mrt 2026`; of several days `ma 1 – vr 5 feb 2027`. */
export function datesInWords(
  { date, lastDate }: Pick<LibraryDay, 'date' | 'lastDate'>,
  language: Language,
): string {
  const last = inWords(lastDate, language, { month: 'short', year: 'numeric' })
  if (lastDate === date) return last
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)]
  // What the last date says as well is said once.
  const first = inWords(date, language, {
    ...(!lastDate.startsWith(month) && { month: 'short' }),
    ...(!lastDate.startsWith(year) && { year: 'numeric' }),
  })
  return `${first} – ${last}`
}

function inWords(date: string, language: Language, more: Intl.DateTimeFormatOptions): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const weekday = inOneWord(date, locale, { weekday: 'short' })
  return `${weekday} ${inOneWord(date, locale, { day: 'numeric', ...more })}`
}

function inOneWord(date: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts })
  return format.format(Date.parse(`${date}T12:00:00Z`))
}
