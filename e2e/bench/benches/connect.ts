// SPDX-License-Identifier: EUPL-1.2
import { type Result, resultsOf } from '../result.ts'
import { CODE, openVenue } from '../surfaces/venue.ts'

const DISPLAYS = 200
const PHONES = 300
// The peer moves 14 GB in 10.2 s.
const BARS = { megabytes: 10, shownMs: 2_000 }

/** Walls that hang already and phones, all at the same moment. */
export async function connect(): Promise<Result[]> {
  const result = resultsOf('connect')
  const venue = await openVenue({ displays: DISPLAYS, phones: 0, as: 'raw' })
  await venue.walls.leave()
  const results: Result[] = []
  for (const share of [1 / 5, 1]) {
    const members = { as: 'raw', from: 0, code: CODE } as const
    const [walls, phones] = await Promise.all([
      venue.walls.link(venue.hub.join, { ...members, kind: 'display', count: DISPLAYS * share }),
      venue.phones.link(venue.hub.join, { ...members, kind: 'attendee', count: PHONES * share }),
    ])
    const shownMs = [...walls.shownMs, ...phones.shownMs]
    const told = [await venue.walls.tell(), await venue.phones.tell()]
    const bytes = told.reduce((sum, crowd) => sum + crowd.bytes, 0)
    const clients = (DISPLAYS + PHONES) * share
    const isAll = share === 1
    const name = `${clients} clients`
    results.push(
      result(name, 'without a view', clients - shownMs.length, 0),
      result(name, 'all with a view ms', Math.max(...shownMs), isAll ? BARS.shownMs : null),
      result(name, 'walls with a view ms', Math.max(...walls.shownMs), null),
      result(name, 'MB in all', bytes / 1e6, isAll ? BARS.megabytes : null),
      result(name, 'kB a client', bytes / 1e3 / clients, null),
    )
    await Promise.all([venue.walls.leave(), venue.phones.leave()])
  }
  await venue.close()
  return results
}
