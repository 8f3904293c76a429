// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Id } from '../features/command-definition.ts'
import { DayCommand } from '../features/commands.ts'

/** Who sent a command; the link decides it, never the message. */
export const Actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('desk'), deskId: Id }),
  z.strictObject({ kind: z.literal('attendee'), personId: Id }),
  z.strictObject({ kind: z.literal('facilitator'), facilitatorId: Id }),
  z.strictObject({ kind: z.literal('juror'), jurorId: Id }),
])
export type Actor = z.infer<typeof Actor>

/** The id of a sender, among those of its kind. */
export function senderIdOf(by: Actor): string {
  switch (by.kind) {
    case 'desk':
      return by.deskId
    case 'attendee':
      return by.personId
    case 'facilitator':
      return by.facilitatorId
    case 'juror':
      return by.jurorId
    default:
      return by satisfies never
  }
}

/** The id under which the hub gives commands of its own, as whoever started it asked. */
export const HUB_ITSELF = 'hub'

/** A command that the hub has put in order and stamped. */
export const Entry = z.strictObject({
  /**
   * 1 for the first of the day; no gaps. A jump back in a rehearsal gives the numbers that it cuts
   * off once more: a number names an entry of the journal as it stands, and a higher one isn't later
   * than one that was heard before.
   */
  seq: z.int(),
  /** Hub time; never before the entry that came before it. */
  at: z.number(),
  by: Actor,
  /** The sender's own id for it, so that a resend never counts twice. */
  commandId: Id,
  command: DayCommand,
})
export type Entry = z.infer<typeof Entry>
