// SPDX-License-Identifier: EUPL-1.2
import { freeId, idOf } from './id-of.ts'

/** What a criterion was worth when it was a text alone. */
const WEIGHT = 1
const MOST = 10

/**
 * A day of version 2 in the shape of version 3: a jury's criterion, a text, is one of weight 1 with
 * scores up to 10. A jury without criteria stays the same object, and one with some becomes the same
 * one each time: journals are compared by identity.
 */
export function dayOfVersion2(day: object): object {
  const { jury } = day as { jury?: unknown }
  if (typeof jury !== 'object' || jury === null || !('criteria' in jury)) return day
  const { criteria } = jury
  if (!Array.isArray(criteria)) return day
  const known = made.get(jury)
  const lifted = known ?? { ...jury, criteria: criteriaOf(criteria) }
  made.set(jury, lifted)
  return { ...day, jury: lifted }
}

/** Criteria from texts, or from what a file says of them; ids are made from their titles. */
export function criteriaOf(texts: readonly unknown[]): unknown[] {
  const taken = new Set<string>()
  return texts.map((text, index) => {
    const [said] = typeof text === 'object' && text !== null ? Object.values(text) : [text]
    const id = freeId((typeof said === 'string' && idOf(said)) || String(index + 1), taken)
    taken.add(id)
    return { id, title: text, weight: WEIGHT, most: MOST }
  })
}

const made = new WeakMap<object, object>()
