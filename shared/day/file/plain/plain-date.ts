// SPDX-License-Identifier: EUPL-1.2
import { isDate } from '../../time-of-day.ts'

/**
 * A date as somebody wrote it in a file, as YYYY-MM-DD: `26-09-2019`, `26/9/2019`, `26 september
 * 2019`, with its weekday or without; `null` where it is none. The day comes first, as in Dutch.
 */
export function plainDate(written: unknown): string | null {
  if (typeof written !== 'string') return null
  const text = written.trim().toLowerCase()
  const [, day = '', month = '', year = ''] =
    FORMS.map((form) => form.exec(text)).find(Boolean) ?? []
  const [, ofYear = '', ofMonth = '', ofDay = ''] = YEAR_FIRST.exec(text) ?? []
  const date = year ? dated(year, monthOf(month), day) : dated(ofYear, ofMonth, ofDay)
  return isDate(date) ? date : null
}

const FORMS = [
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|e)? (\p{L}{3,})\.? (\d{4})$/u,
]
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t00:00(?::00)?z?)?$/

function dated(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** In Dutch or English, whole or its first letters. */
function monthOf(text: string): string {
  if (/^\d+$/.test(text)) return text
  return String(MONTHS.findIndex((names) => names.some((name) => name.startsWith(text))) + 1)
}

const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]
