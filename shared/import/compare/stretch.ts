// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../day/day.ts'
import { minutesOf } from '../../day/time-of-day.ts'

/** From when to when, in minutes; without an end it is there as it begins. */
export type Stretch = { from: number; till: number }

type Timed = { start: string | null; end: string | null; date?: string | null }

export function stretchOf({ start, end, date }: Timed): Stretch | null {
  if (start === null) return null
  // Far apart, so that nothing of one date meets what is on another.
  const day = date ? (Date.parse(`${date}T00:00:00Z`) || 0) / 60_000 : 0
  const from = day + minutesOf(start)
  return { from, till: Math.max(end === null ? from + 1 : day + minutesOf(end), from + 1) }
}

export function meets(one: Stretch, other: Stretch): boolean {
  return one.from < other.till && other.from < one.till
}

/** Whether it lies in the other, and is shorter. */
export function liesIn(inner: Stretch, outer: Stretch): boolean {
  const isShorter = inner.till - inner.from < outer.till - outer.from
  return inner.from >= outer.from && inner.till <= outer.till && isShorter
}

const FREE: readonly Slot['kind'][] = ['break', 'lunch', 'meal', 'drinks', 'doors']

/** Whether nobody has to be anywhere in an item of this kind. */
export function isFree(kind: Slot['kind']): boolean {
  return FREE.includes(kind)
}
