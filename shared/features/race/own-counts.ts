// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { State } from '../../state/state.ts'
import { countsOf } from './counts.ts'
import { type Count, countKey, racesOf } from './race.ts'

/** What one team has counted, part by part. */
export type OwnCounts = readonly { race: string; part: string; count: Count }[]

export const NO_COUNTS: OwnCounts = []

/** A team's counts: the same list for as long as they are, since what a phone is told is compared so. */
export function ownCountsOf(
  { day, race }: Pick<State, 'day' | 'race'>,
  teamId: string | undefined,
): OwnCounts {
  if (teamId === undefined) return NO_COUNTS
  const counts = countsOf(race)
  const own = racesOf(day).flatMap(({ key, parts }) =>
    parts.flatMap(({ id }) => {
      const count = ownOf(counts, countKey(key, teamId, id))
      return count ? [{ race: key, part: id, count }] : []
    }),
  )
  const first = own[0]?.count
  if (!first) return NO_COUNTS
  const known = listsBy.get(first)
  if (known && isSame(known, own)) return known
  listsBy.set(first, own)
  return own
}

// A count never changes in place, and two teams never have the same one.
const listsBy = new WeakMap<Count, OwnCounts>()

function isSame(a: OwnCounts, b: OwnCounts): boolean {
  return a.length === b.length && a.every(({ count }, index) => count === b[index]?.count)
}
