// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../../state/state.ts'
import { type Crowd, type RoleHolders, roleHoldersIn } from '../../views/crowd.ts'
import type { Person } from './people.ts'

/** What a phone's own part is made from, compared as a `RoomInput` is. */
export type OwnInput = {
  /** `null`: nobody has joined with it. */
  person: Person | null
  isRemoved: boolean
  /** Who in the person's team has roles. */
  holders: RoleHolders
}

export function ownInputOf({ joining }: State, personId: string, crowd: Crowd): OwnInput {
  const person = joining.people.get(personId)
  const isRemoved = joining.removed.get(personId) !== null
  return { person, isRemoved, holders: roleHoldersIn(crowd, person?.teamId) }
}
