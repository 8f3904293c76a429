// SPDX-License-Identifier: EUPL-1.2

import type { Joining } from '../../../shared/features/joining/people.ts'
import { type Instant, MINUTE } from '../../../shared/instant.ts'

import type { Arrival, Newcomers } from '../../../shared/views/presence.ts'

// What joined longer ago was looked at by then.
const REMEMBERED_MS = 10 * MINUTE
// Fewer from one address are friends around a table.
const LEAST_TOLD = 10
// A message to the hub holds so many; the rest can be removed after them.
const MOST_RANGES = 500

// Beyond it the number says nothing more.
const MOST_REFUSED = 10_000

type Came = { personId: string; sender: string; at: Instant }

/**
 * Who came from where, of late. Network addresses are kept in memory alone, and a desk is told of
 * them only that they are the same.
 */
export class Arrivals {
  private came: Came[] = []
  private refusedAt: Instant[] = []
  /** People who did something after they joined. */
  private readonly acted = new Set<string>()
  private readonly labels = new Map<string, number>()

  joined(came: Came): void {
    this.came.push(came)
    this.acted.delete(came.personId)
  }

  did(personId: string): void {
    this.acted.add(personId)
  }

  refused(now: Instant): void {
    if (this.refusedAt.length < MOST_REFUSED) this.refusedAt.push(now)
  }

  /** What a desk is told, of people who are still there. */
  news(
    now: Instant,
    people: Joining['people'],
    isLinked: (personId: string) => boolean,
  ): Newcomers {
    this.forget(now)
    const there = this.came.flatMap((came) => {
      const person = people.get(came.personId)
      return person ? [{ ...came, number: person.number }] : []
    })
    const arrivals: Arrival[] = []
    for (const [sender, list] of Map.groupBy(there, (one) => one.sender)) {
      if (list.length < LEAST_TOLD) continue
      const silent = list.filter(({ personId }) => !this.acted.has(personId) && !isLinked(personId))
      arrivals.push({
        id: this.labelOf(sender),
        joined: list.length,
        inLastMinute: list.filter(({ at }) => now - at < MINUTE).length,
        silent: silent.length,
        numbers: rangesOf(list),
        silentNumbers: rangesOf(silent),
      })
    }
    return { arrivals, refusedInLastMinute: this.refusedAt.length }
  }

  private forget(now: Instant): void {
    this.came = this.came.filter(({ at }) => now - at < REMEMBERED_MS)
    this.refusedAt = this.refusedAt.filter((at) => now - at < MINUTE)
    const still = new Set(this.came.map(({ personId }) => personId))
    for (const personId of this.acted) if (!still.has(personId)) this.acted.delete(personId)
  }

  private labelOf(sender: string): number {
    const label = this.labels.get(sender) ?? this.labels.size + 1
    this.labels.set(sender, label)
    return label
  }
}

/** Numbers as few ranges. */
function rangesOf(list: readonly { number: number }[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const number of list.map((one) => one.number).toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.slice(0, MOST_RANGES)
}
