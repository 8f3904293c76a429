// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Count, CountedBy, Races, ToldCount } from './race.ts'

const ROLES: readonly CountedBy[] = ['desk', 'captain', 'member']

/**
 * The count of each row that stands, by race, team and part: the desk's over the captain's, that over
 * a member's, and of two alike the last. A count is the same object for as long as it reads the same.
 */
export function countsOf({ told }: Pick<Races, 'told'>): Readonly<Record<string, Count>> {
  const known = countsIn.get(told)
  if (known) return known
  const keys = new Set(ROLES.flatMap((by) => Object.keys(told[by])))
  const counts = Object.fromEntries(
    [...keys].flatMap((key) => {
      const count = countOf(told, key)
      return count ? [[key, count]] : []
    }),
  )
  countsIn.set(told, counts)
  return counts
}

// What was told never changes in place, and every view asks.
const countsIn = new WeakMap<Races['told'], Readonly<Record<string, Count>>>()

function countOf(told: Races['told'], key: string): Count | null {
  const roles = ROLES.filter((by) => ownOf(told[by], key) !== null)
  const [by] = roles
  const stands = by && ownOf(told[by], key)
  if (!stands) return null
  const others = roles.slice(1).flatMap((role) => ownOf(told[role], key) ?? [])
  const last = others.reduce<ToldCount | null>((a, b) => (a && a.at >= b.at ? a : b), null)
  const other = !last || last.count === stands.count ? null : last.count
  const known = countFrom.get(stands)
  if (known?.by === by && known.other === other) return known
  const count = { ...stands, by, other }
  countFrom.set(stands, count)
  return count
}

const countFrom = new WeakMap<ToldCount, Count>()
