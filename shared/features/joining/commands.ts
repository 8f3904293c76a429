// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'
import { REMOVAL_REASONS } from './people.ts'
import { LONGEST_TYPED_NAME } from './plain-name.ts'

/** So many stretches of numbers are removed at once. */
const MOST_RANGES = 500
const PersonNumber = z.int().check(z.minimum(1), z.maximum(1_000_000))

const BY_PHONE = {
  sender: 'attendee',
  effective: 'at-once',
  undo: 'none',
  onJumpBack: 'kept',
  unchanged: 'not-kept',
} as const

/** Of people, and not of what a room shows: undo leaves it alone. */
const OF_PEOPLE = {
  sender: 'desk',
  effective: 'at-once',
  undo: 'none',
  onJumpBack: 'kept',
  unchanged: 'kept',
} as const

/** Who takes part: what phones ask, and what desks may do about it. */
export const joining = commands({
  join: {
    schema: schemaOf('join', {
      teamId: Id,
      /** `null` or empty: the hub's own "Deelnemer 7". */
      displayName: z.nullable(z.string().check(z.maxLength(LONGEST_TYPED_NAME))),
      /** For how many people the phone stands; left out: for one. How many may be is a rule's to say. */
      carries: z.optional(z.int()),
    }),
    ...BY_PHONE,
  },
  /** Another phone of somebody who has joined. The hub sends it, once their return code was right. */
  comeBack: { schema: schemaOf('comeBack', { number: PersonNumber }), ...BY_PHONE },
  takeRole: { schema: schemaOf('takeRole', { roleId: Id, isTaken: z.boolean() }), ...BY_PHONE },
  /** Gives one's own role to somebody in the team, by their number. */
  handRole: { schema: schemaOf('handRole', { roleId: Id, number: PersonNumber }), ...BY_PHONE },
  leave: { schema: schemaOf('leave', {}), ...BY_PHONE },
  lockJoining: {
    schema: schemaOf('lockJoining', { isLocked: z.boolean() }),
    sender: 'desk',
    effective: 'at-once',
    undo: 'step',
    onJumpBack: 'dropped',
    unchanged: 'kept',
  },
  /** Takes out people by the numbers that they got as they joined, from and to. Each may come back. */
  removePeople: {
    schema: schemaOf('removePeople', {
      numbers: z
        .array(z.tuple([PersonNumber, PersonNumber]))
        .check(z.minLength(1), z.maxLength(MOST_RANGES)),
      reason: z.optional(z.enum(REMOVAL_REASONS)),
    }),
    ...OF_PEOPLE,
  },
  /** Takes somebody's name, and leaves them where they are. */
  removeName: { schema: schemaOf('removeName', { number: PersonNumber }), ...OF_PEOPLE },
  movePerson: {
    schema: schemaOf('movePerson', { number: PersonNumber, teamId: Id }),
    ...OF_PEOPLE,
  },
  /** Adds a team to another. */
  mergeTeams: {
    schema: schemaOf('mergeTeams', { from: Id, into: Id }),
    ...OF_PEOPLE,
    undo: 'step',
    onJumpBack: 'dropped',
  },
  /** Takes a role from whoever has it in a team. */
  freeRole: { schema: schemaOf('freeRole', { teamId: Id, roleId: Id }), ...OF_PEOPLE },
})
export type JoiningCommand = CommandOf<typeof joining>
