// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { withChanges } from '../../state/facts/changes.ts'
import type { Fact } from '../../state/facts/fact.ts'
import { type Revision, type Revisions, toldOfItems } from './calendar.ts'

type Journal = { first: { day: EventDay }; facts: Iterable<Fact> }

/**
 * How often each item was changed, by the journal: the same however often it is read, and never less
 * than before. One that was taken out and comes back counts on.
 * @param madeAt when the day was made, for all that was never changed
 */
export function revisionsOf({ first, facts }: Journal, madeAt: Instant): Revisions {
  const of = new Map<string, Revision>()
  let { day } = first
  let told = toldOfItems(day)
  for (const { changes, entry } of facts) {
    const ofDay = changes.filter(({ path }) => path[0] === 'day')
    if (ofDay.length === 0) continue
    day = withChanges({ day }, ofDay).day
    const after = toldOfItems(day)
    for (const [id, text] of after) {
      if (told.get(id) === text) continue
      const isNew = !told.has(id) && !of.has(id)
      const sequence = (of.get(id)?.sequence ?? 0) + (isNew ? 0 : 1)
      of.set(id, { sequence, at: entry.at })
    }
    // What is gone is remembered, so that it doesn't begin anew.
    for (const id of told.keys()) {
      if (!after.has(id)) of.set(id, { sequence: (of.get(id)?.sequence ?? 0) + 1, at: entry.at })
    }
    told = after
  }
  return { of, madeAt }
}
