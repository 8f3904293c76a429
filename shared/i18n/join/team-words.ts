// SPDX-License-Identifier: EUPL-1.2
import type { RemovalReason } from '../../features/joining/people.ts'
import type { Refusal } from '../../state/refusal.ts'

/** What the join page says of teams and their people: in the part that a phone loads later. */
export type TeamWords = {
  joinTitle: string
  chooseTeam: string
  joined(count: number): string
  name: string
  nameHint: string
  join: string
  locked: string
  /** Where a desk took this phone out. */
  removed: string
  /** Before the team's name. */
  inTeam: string
  yourTeam: string
  youAre: string
  participant(number: number): string
  /** Between a team and its room. */
  inRoom: string
  roles: string
  freeRoles(count: number): string
  takeRole: string
  giveBack: string
  heldBy: string
  you: string
  change: string
  /** Leads to roles and the change, where no script folds them open. */
  rolesAndMore: string
  fillIn: string
  save: string
  leave: string
  seatsLeft(seats: number): string
  full: string
  device: string
  howMany: string
  deviceHint: string
  standsFor(people: number): string
  number(number: number): string
  teamCode: string
  returnCode: string
  returnHint: string
  cameBack: string
  typeReturnCode: string
  goOn: string
  handTo: string
  removedFor: Record<RemovalReason, string>
  nameRemoved: string
  /** Why a phone's own command was not carried out; `other` for what it should never hear. */
  refusals: Partial<Record<Exclude<Refusal['name'], 'not-so-many'>, string>> & {
    other: string
    'team-is-full': string
    'room-is-full': string
    /** Before the names of teams. */
    placeIn: string
    noPlace: string
    'not-so-many'(most: number): string
    'not-your-role': string
    'nobody-there': string
    'wrong-return-code': string
  }
}
