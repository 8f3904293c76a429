// SPDX-License-Identifier: EUPL-1.2
import { timeAfter } from '../../time-of-day.ts'

/**
 * A time as somebody wrote it in a file, as a day has it: `9:30`, `9.30`, `0930`, `9u30`, `9 uur`;
 * `null` where it is none. A number is one where it is whole: of `9.30` JSON keeps 9.3.
 */
export function plainTime(written: unknown): string | null {
  const text = Number.isInteger(written) ? String(written) : written
  if (typeof text !== 'string') return null
  const [, hours, minutes = '0'] = FORMS.map((form) => form.exec(text.trim())).find(Boolean) ?? []
  if (hours === undefined || Number(minutes) > 59) return null
  return timeAfter(Number(hours) * 60 + Number(minutes))
}

const FORMS = [
  /^(\d{1,3})\s?[:.hu]\s?(\d{2})(?::00)?(?:\s?(?:uur|u|h))?$/i,
  /^(\d{1,3})(\d{2})$/,
  /^(\d{1,3})\s?(?:uur|u|h)$/i,
]
