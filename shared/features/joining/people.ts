// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_MAP, type PersistentMap } from '../../state/persistent-map.ts'

/** Somebody who joined with a phone. The id is random and means nothing outside this day. */
export type Person = {
  teamId: string
  /** Counts up as people join: the 7 in "Deelnemer 7". */
  number: number
  displayName: string | null
  roleIds: string[]
}

/** Who has joined, and whether anybody may. */
export type Joining = {
  isLocked: boolean
  people: PersistentMap<Person>
  joinedEver: number
  /** Whom a desk has taken out, by id, until they join again. */
  removed: PersistentMap<true>
}

export const NOBODY_JOINED: Joining = {
  isLocked: false,
  people: EMPTY_MAP,
  joinedEver: 0,
  removed: EMPTY_MAP,
}
