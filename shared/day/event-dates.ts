// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../instant.ts'
import type { EventDay } from './day.ts'
import { instantOf, NIGHT_HOURS, timeAfter } from './time-of-day.ts'

export const MINUTES_A_DAY = 24 * 60

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / (24 * HOUR))
}

/** When each date of the event but the first begins: a night is part of the day before it. */
export function morningsOf({ date: first, days = [], timeZone }: EventDay): Instant[] {
  return days.slice(1).map(({ date }) => {
    const minutes = daysBetween(first, date) * MINUTES_A_DAY + NIGHT_HOURS * 60
    return instantOf(first, timeAfter(minutes), timeZone)
  })
}

/** How many of the mornings have come: of two instants on one date it is the same. */
export function morningsBy(mornings: readonly Instant[], at: Instant): number {
  return mornings.filter((morning) => morning <= at).length
}
