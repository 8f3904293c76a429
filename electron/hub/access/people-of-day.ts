// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import type { Facilitators } from '../../../shared/features/facilitators/facilitators.ts'
import { byNumber } from '../../../shared/features/joining/people.ts'
import { isReturnCodeOf, type ReturnCode } from '../../../shared/features/joining/return-code.ts'
import { teamNow } from '../../../shared/features/joining/seats.ts'
import { type Juror, jurorIdBy } from '../../../shared/features/jury/jury.ts'
import { ownOf } from '../../../shared/own.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { State } from '../../../shared/state/state.ts'

/** Whom the live day knows, for whoever lets devices in. */
export class PeopleOfDay {
  private readonly state: () => State

  /** @param state of the day that is live */
  constructor(state: () => State) {
    this.state = state
  }

  /** The juror whose code it is, or `null`. */
  jurorIdBy(code: string): string | null {
    return jurorIdBy(this.state().jury, code)
  }

  /** What the desk gave this juror; `null`: there is none with this id. */
  juror(jurorId: string): Juror | null {
    return ownOf(this.state().jury.jurors, jurorId)
  }

  /** The juror with this number, and their id; `null`: there is none. */
  jurorNumbered(number: number): [jurorId: string, Juror] | null {
    const { jurors } = this.state().jury
    return Object.entries(jurors).find(([, juror]) => juror.number === number) ?? null
  }

  /** Whose phones were let in. */
  get facilitators(): Facilitators {
    return this.state().facilitators
  }

  /** Whether somebody with this id has joined. */
  hasJoined(personId: string): boolean {
    return this.state().joining.people.get(personId) !== null
  }

  /** The room of the team that this person is in, or `null`. */
  teamRoomOf(personId: string): string | null {
    const person = this.state().joining.people.get(personId)
    return (person && this.teamNow(person.teamId))?.room ?? null
  }

  /** The team that is meant by an id, also where it was added to another; `null`: there is none. */
  teamNow(teamId: string): EventDay['teams'][number] | null {
    return teamNow(this.state().day, this.state().joining, teamId)
  }

  /** The number of whoever has this return code, where it is right; `null`: it isn't. */
  numberOfReturn(code: ReturnCode): number | null {
    const known = byNumber(this.state().joining, code.number)
    return known && isReturnCodeOf(code, known[0]) ? code.number : null
  }

  /** Whether the command would let in somebody who has not joined before. */
  isNewcomer(by: Actor, { type }: AnyCommand): boolean {
    return type === 'join' && by.kind === 'attendee' && !this.hasJoined(by.personId)
  }
}
