// SPDX-License-Identifier: EUPL-1.2

import { median, quantile, type Result, resultsOf } from '../result.ts'
import type { ToldAnswer } from '../surfaces/crowd-talk.ts'
import { openVenue, pressOften } from '../surfaces/venue.ts'

const PRESSES = 60
// A facilitator's hurry; the hub takes ten a second from one desk.
const EVERY_MS = 130

const CASES = [
  // The peer takes 12.8 ms and 35.6 ms, and stores nothing.
  { name: '200 displays', displays: 200, phones: 0, wallsMs: 12, phonesMs: null },
  { name: '500 displays and phones', displays: 200, phones: 300, wallsMs: 30, phonesMs: 30 },
  { name: '200 displays, 1000 phones', displays: 200, phones: 1_000, wallsMs: 20, phonesMs: 100 },
]

/** From a key at the desk, stored on the disk, to its receipt by the slowest surface. */
export async function fanout(): Promise<Result[]> {
  const result = resultsOf('fanout')
  const results: Result[] = []
  for (const { name, displays, phones, wallsMs, phonesMs } of CASES) {
    const venue = await openVenue({ displays, phones, as: 'raw' })
    // The first ones warm up.
    await pressOften(venue.desk, 10, EVERY_MS)
    await venue.walls.tell()
    await venue.phones.tell()
    const pressed = await pressOften(venue.desk, PRESSES, EVERY_MS)
    const [toWalls, toPhones] = [await venue.walls.tell(), await venue.phones.tell()]
    const stored = pressed.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt)
    results.push(result(name, 'stored and told p50 ms', median(stored), null))
    const walls = slowest(pressed, toWalls, displays)
    results.push(result(name, 'slowest display p50 ms', median(walls), null))
    results.push(result(name, 'slowest display p99 ms', quantile(walls, 0.99), wallsMs))
    if (phonesMs !== null) {
      const last = slowest(pressed, toPhones, phones)
      results.push(result(name, 'slowest phone p50 ms', median(last), null))
      results.push(result(name, 'slowest phone p99 ms', quantile(last, 0.99), phonesMs))
    }
    await venue.close()
  }
  return results
}

/**
 * For each key, until the last of `count` had it. Whoever was told of a later one instead, because
 * that was pressed meanwhile, had it with that; never, where somebody had neither.
 */
export function slowest(
  pressed: { seq: number; sentAt: number }[],
  { views }: ToldAnswer,
  count: number,
): number[] {
  const bySeq = new Map(views.map((view) => [view.seq, view]))
  let hadBy = Number.POSITIVE_INFINITY
  const latestFirst = pressed.toReversed().map(({ seq, sentAt }) => {
    const view = bySeq.get(seq)
    if (view?.count === count) hadBy = view.lastAt
    return hadBy - sentAt
  })
  return latestFirst.reverse()
}
