// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import { CODE, openVenue, pressOften } from '../surfaces/venue.ts'

// A press of a key is felt to be answered at once up to here.
const DESK_BAR_MS = 100
const FOR_MS = 4_000
// A facilitator's hurry; the hub takes ten a second from one desk.
const EVERY_MS = 130

/** What the desk feels of phones, or of somebody's script, that ask for the join page all the time. */
export async function crowdPages(): Promise<Result[]> {
  const result = resultsOf('crowd-pages')
  const venue = await openVenue({ displays: 10, phones: 0, as: 'raw' })
  await pressOften(venue.desk, 10, EVERY_MS)
  const results: Result[] = []
  for (const count of [0, 100, 1_000]) {
    const path = `/T/${CODE}`
    const fetching = venue.phones.fetch({ base: venue.hub.join, path, count, forMs: FOR_MS })
    const tookMs: number[] = []
    const isOver = fetching.then(() => true)
    while (!(await Promise.race([isOver, pause(EVERY_MS, false)]))) {
      const [pressed] = await pressOften(venue.desk, 1, 0)
      if (pressed) tookMs.push(pressed.acknowledgedAt - pressed.sentAt)
    }
    const fetched = await fetching
    const name = `${count} connections`
    results.push(result(name, 'key at the desk p50 ms', median(tookMs), null))
    results.push(result(name, 'key at the desk, worst ms', quantile(tookMs, 1), DESK_BAR_MS))
    if (count > 0) {
      results.push(result(name, 'pages a second', fetched.served / (FOR_MS / 1_000), null))
      results.push(result(name, 'refused a second', fetched.refused / (FOR_MS / 1_000), null))
    }
  }
  await venue.close()
  return results
}
