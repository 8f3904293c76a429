// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../day/day.ts'
import type { ComparedField } from './said.ts'

/** `id` is what is chosen to be taken over. */
export type Difference = NewItem | ChangedItem | GoneItem | MovedDay

type Base = {
  id: string
  /**
   * Whether it stays as it is here unless somebody says otherwise: it was changed, removed or made
   * here, or not taken over before.
   */
  isKept: boolean
  /** It would change what has passed, which nothing does. */
  hasPassed?: true
}

export type NewItem = Base & { kind: 'new'; slot: Slot; line: number | null }
/** One field of an item. */
export type ChangedField = Base & {
  field: ComparedField
  /** Both: changed here, and changed in the source since the last import. */
  isBoth: boolean
}
export type ChangedItem = {
  kind: 'changed'
  slot: Slot
  becomes: Slot
  fields: ChangedField[]
  line: number | null
}
export type GoneItem = Base & { kind: 'gone'; slot: Slot }
/** The source has the whole event on another date. */
export type MovedDay = Base & { kind: 'moved-day'; was: string; becomes: string }

/** What is taken over unless somebody chooses otherwise. */
export function proposedChoice(differences: readonly Difference[]): Set<string> {
  return new Set(choosable(differences).flatMap(({ id, isKept }) => (isKept ? [] : id)))
}

/** All that can be chosen, one by one: of a changed item each of its fields. */
export function choosable(differences: readonly Difference[]): Base[] {
  return differences.flatMap((one): Base[] => (one.kind === 'changed' ? one.fields : [one]))
}
