// SPDX-License-Identifier: EUPL-1.2

/** Minutes since midnight as `HH:MM`; hours run on past 24. */
export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export function minutesOfClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A time of ISO 8601, cut into what it says: no zone is `null`, `Z` and `+00:00` are 0 minutes. */
export function isoTime(
  text: string,
): { date: string; time: string; offset: number | null; isZulu: boolean } | null {
  const match =
    /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i.exec(
      text,
    )
  if (!match?.[1] || !match[2] || Number.isNaN(Date.parse(`${match[1]}T00:00:00Z`))) return null
  const zone = match[3]
  if (zone === undefined) return { date: match[1], time: match[2], offset: null, isZulu: false }
  const isZulu = /z/i.test(zone)
  const sign = zone.startsWith('-') ? -1 : 1
  const digits = zone.replace(/\D/g, '')
  const offset = isZulu ? 0 : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)))
  return { date: match[1], time: match[2], offset, isZulu }
}

/** The instant of what `isoTime` read, where it says in which zone. */
export function isoInstant(text: string): number | null {
  const read = isoTime(text)
  if (!read || read.offset === null) return null
  return Date.parse(`${read.date}T${read.time}:00Z`) - read.offset * 60_000
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /\/|^UTC$/.test(name)
  } catch {
    return false
  }
}
