// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../../shared/day/day.ts'
import type { Plan, PlanMinutes } from './plan.ts'

/** A stretch of time that is drawn without a break: mostly one day. */
export type Segment = { from: PlanMinutes; to: PlanMinutes }

const HOUR = 60
const DAY = 24 * HOUR
// Nothing for so long with a midnight in it is a night, which is not drawn.
const NIGHT_MINUTES = 5 * HOUR
/** When a day without items is drawn. */
const EMPTY_DAY: Segment = { from: 9 * HOUR, to: 17 * HOUR }
/** The last minute that a time of day names. */
const LAST_MINUTE = 336 * HOUR - 1

/** The stretches of time in which things are planned, with an hour around for what is to be added. */
export function segmentsOf(plan: Plan, day: EventDay): Segment[] {
  const busy = [...plan.items, ...emptyDays(plan, day)]
    .map(({ start, end }) => ({ from: start, to: end }))
    .toSorted((a, b) => a.from - b.from)
  const merged: Segment[] = []
  for (const { from, to } of busy) {
    const last = merged.at(-1)
    if (last && !isNight(last.to, from)) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged.map(({ from, to }) => ({
    from: Math.max(0, floorHour(from) - HOUR),
    to: Math.min(LAST_MINUTE, ceilHour(to) + HOUR),
  }))
}

function isNight(from: PlanMinutes, to: PlanMinutes): boolean {
  return to - from >= NIGHT_MINUTES && Math.floor(from / DAY) !== Math.floor(to / DAY)
}

function emptyDays({ items }: Plan, { date, days }: EventDay) {
  const offsets = days?.map((one) => daysBetween(date, one.date)) ?? [0]
  const taken = new Set(items.map(({ start }) => Math.floor(start / DAY)))
  return offsets
    .filter((offset) => !taken.has(offset))
    .map((offset) => ({
      start: offset * DAY + EMPTY_DAY.from,
      end: offset * DAY + EMPTY_DAY.to,
    }))
}

function daysBetween(first: string, date: string): number {
  return Math.round(
    (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / (DAY * 60_000),
  )
}

const floorHour = (minutes: number) => Math.floor(minutes / HOUR) * HOUR
const ceilHour = (minutes: number) => Math.ceil(minutes / HOUR) * HOUR

/** How segments lie under one another, in pixels. */
export type Scale = {
  segments: readonly (Segment & { top: number; height: number })[]
  height: number
  perMinute: number
  /** Where a time stands; of a night, at its edge. */
  yOf(minutes: PlanMinutes): number
  minutesAt(y: number): PlanMinutes
}

/** @param headPx the date above each segment */
export function scaleOf(segments: readonly Segment[], perMinute: number, headPx: number): Scale {
  let top = 0
  const laid = segments.map((segment) => {
    const height = (segment.to - segment.from) * perMinute
    const one = { ...segment, top: top + headPx, height }
    top += headPx + height
    return one
  })
  const first = laid[0] ?? { from: 0, to: DAY, top: headPx, height: DAY * perMinute }
  const within = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, value))
  return {
    ...{ segments: laid, height: top, perMinute },
    yOf(minutes) {
      const segment = laid.findLast(({ from }) => from <= minutes) ?? first
      return segment.top + (within(minutes, segment.from, segment.to) - segment.from) * perMinute
    },
    minutesAt(y) {
      const segment = laid.findLast(({ top }) => top <= y) ?? first
      return within(segment.from + (y - segment.top) / perMinute, segment.from, segment.to)
    },
  }
}
