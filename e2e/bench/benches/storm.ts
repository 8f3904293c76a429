// SPDX-License-Identifier: EUPL-1.2
import { quantile, type Result, resultsOf } from '../result.ts'
import { CODE, openVenue, TEAM_IDS } from '../surfaces/venue.ts'

const PHONES = 500
const WITHIN_MS = 10_000
const BARS_MS = { page: 300, join: 500 }

/** A hall that scans its code together, while ten walls hang. */
export async function storm(): Promise<Result[]> {
  const result = resultsOf('storm')
  const venue = await openVenue({ displays: 10, phones: 0, as: 'product' })
  const { pageMs, linkMs, joinMs } = await venue.phones.scan({
    base: venue.hub.join,
    ...{ code: CODE, teamIds: TEAM_IDS, count: PHONES, overMs: WITHIN_MS },
  })
  await venue.close()
  const name = `${PHONES} phones in ${WITHIN_MS / 1_000} s`
  return [
    result(name, 'lost', PHONES - joinMs.length, 0),
    result(name, 'page p50 ms', quantile(pageMs, 0.5), null),
    result(name, 'page p99 ms', quantile(pageMs, 0.99), BARS_MS.page),
    result(name, 'link and view p99 ms', quantile(linkMs, 0.99), null),
    result(name, 'join p99 ms', quantile(joinMs, 0.99), BARS_MS.join),
  ]
}
