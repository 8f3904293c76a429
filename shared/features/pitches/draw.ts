// SPDX-License-Identifier: EUPL-1.2
import type { Timebase } from '../../clock/timebase.ts'
import { type Instant, type Milliseconds, SECOND } from '../../instant.ts'
import type { Draw } from './pitches.ts'

/** The ids in an order that follows from the seed alone (Fisher–Yates, mulberry32). */
export function drawnOrder(ids: readonly string[], seed: number): string[] {
  const order = [...ids]
  let state = seed >>> 0
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const chance = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    const other = Math.floor(chance * (last + 1))
    ;[order[last], order[other]] = [order[other] as string, order[last] as string]
  }
  return order
}

/** The seed of one room's draw, where all rooms have one at once. */
export function seedOf(seed: number, index: number): number {
  return (seed + Math.imul(index, 0x9e3779b1)) >>> 0
}

// People look up first.
const FIRST_AFTER_MS = 2 * SECOND
// A name is read aloud in that time; more teams than that have to go faster.
const LONGEST_NAME_MS = 1.5 * SECOND
const ALL_NAMES_MS = 17 * SECOND
/** The whole order stays as long as people look for their place in it. */
export const ORDER_STAYS_MS = 15 * SECOND

function perNameMs(count: number): Milliseconds {
  return Math.min(LONGEST_NAME_MS, ALL_NAMES_MS / Math.max(1, count))
}

/** How long a draw takes until the last name is there. */
export function drawLastsMs(count: number): Milliseconds {
  return FIRST_AFTER_MS + Math.max(0, count - 1) * perNameMs(count)
}

/**
 * How many names of the order are there, the first turn's first.
 * @param at the live time
 * @param playback in a rehearsal that races it takes as long for who looks on
 */
export function namesDrawn(
  { at: since, order }: Pick<Draw, 'at' | 'order'>,
  at: Instant,
  { rate }: Pick<Timebase, 'rate'>,
): number {
  const sinceMs = (at - since) / Math.max(1, rate)
  if (sinceMs < FIRST_AFTER_MS) return 0
  const { length } = order
  return Math.min(length, 1 + Math.floor((sinceMs - FIRST_AFTER_MS) / perNameMs(length)))
}

/** How long a draw is on the walls, from its first second. */
export function drawShowsMs({ order }: Pick<Draw, 'order'>): Milliseconds {
  return drawLastsMs(order.length) + ORDER_STAYS_MS
}
