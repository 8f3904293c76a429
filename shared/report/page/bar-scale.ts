// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { instantOf, timeOfDay } from '../../day/time-of-day.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import { closeOf } from '../fold/happened.ts'
import type { RoomReport } from '../room-report.ts'

/** The time that all bars of a report stand for, so that they can be compared. */
export type BarScale = {
  from: Instant
  to: Instant
  /** Whole hours, as the day's clocks show them. */
  hours: readonly { at: Instant; time: string }[]
}

// What has no end, such as drinks, is drawn for as long as this.
const OPEN_END_MS = 30 * MINUTE
// More hours than these can't be read under a bar on paper.
const MOST_HOURS = 14

/** `null` where nothing is planned and nothing has happened. */
export function barScaleOf(day: EventDay, rooms: readonly RoomReport[]): BarScale | null {
  const rows = rooms.flatMap((room) => room.rows)
  const starts = rows.flatMap(({ planned, outcome }) => [
    ...(planned.start === null ? [] : [planned.start]),
    ...('start' in outcome ? [outcome.start] : []),
  ])
  const ends = rows.flatMap(({ planned, outcome }) => [
    ...(planned.end === null ? [] : [planned.end]),
    ...(outcome.kind === 'done' ? [outcome.end] : []),
  ])
  const lastStart = Math.max(...starts.map((start) => start + OPEN_END_MS))
  // A rehearsal or a forgotten hub may go on for days: the bars are those of one day.
  const from = Math.max(Math.min(...starts), instantOf(day.date, '00:00', day.timeZone))
  const to = Math.min(Math.max(lastStart, ...ends), closeOf(day))
  return to > from ? { from, to, hours: hoursBetween(from, to, day.timeZone) } : null
}

/** Where `at` is on the scale, in percent. */
export function placeOn({ from, to }: BarScale, at: Instant): number {
  const share = (Math.min(to, Math.max(from, at)) - from) / (to - from)
  return Math.round(share * 100_000) / 1_000
}

// Time zones differ by whole quarters of an hour.
const QUARTER_MS = 15 * MINUTE

function hoursBetween(from: Instant, to: Instant, timeZone: string): BarScale['hours'] {
  const hours: { at: Instant; time: string }[] = []
  for (let at = Math.ceil(from / QUARTER_MS) * QUARTER_MS; at <= to; at += QUARTER_MS) {
    const time = timeOfDay(at, timeZone)
    if (time.endsWith(':00')) hours.push({ at, time })
  }
  const every = Math.ceil(hours.length / MOST_HOURS)
  return hours.filter((_, index) => index % every === 0)
}
