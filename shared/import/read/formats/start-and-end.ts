// SPDX-License-Identifier: EUPL-1.2
import type { SourceEvent } from '../../source.ts'
import { clockOf, daysBetween, isoInstant, isoTime, minutesOfClock } from '../clocks.ts'
import { textOf } from './json-values.ts'

/** When an event is, of times in ISO 8601 with or without a zone, and a length in minutes. */
export function atOf(start: unknown, end: unknown, duration?: unknown): SourceEvent['at'] | null {
  const from = isoTime(textOf(start))
  if (!from) return null
  const till = isoTime(textOf(end))
  const minutes = Number(textOf(duration)) || null
  const instant = isoInstant(textOf(start))
  if (instant !== null) {
    const ends = isoInstant(textOf(end)) ?? (minutes === null ? null : instant + minutes * 60_000)
    return { from: instant, till: ends }
  }
  const begin = minutesOfClock(from.time)
  const ends = till
    ? minutesOfClock(till.time) + daysBetween(from.date, till.date) * 1_440
    : minutes === null
      ? null
      : begin + minutes
  return {
    date: from.date,
    start: from.time,
    end: ends === null || ends <= begin ? null : clockOf(ends),
  }
}
