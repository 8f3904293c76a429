// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { CommandDefinition } from './command-definition.ts'
import { displays } from './displays/commands.ts'
import { history } from './history/commands.ts'
import { joining } from './joining/commands.ts'
import { schedule } from './schedule/commands.ts'
import { screens } from './screens/commands.ts'
import { steering } from './steering/commands.ts'

/** Every command that changes the day, by type. */
const COMMANDS = {
  ...steering,
  ...screens,
  ...schedule,
  ...joining,
  ...displays,
  ...history,
}
type Commands = typeof COMMANDS

type SentBy<S extends CommandDefinition['sender']> = {
  [Type in keyof Commands]: Commands[Type] extends { sender: S } ? Commands[Type]['schema'] : never
}[keyof Commands]

/** What a facilitator's desk can ask. */
export const DeskCommand = unionOf('desk')
export type DeskCommand = z.infer<SentBy<'desk'>>

/** What a phone can ask: to join, and nothing that steers a screen. */
export const AttendeeCommand = unionOf('attendee')
export type AttendeeCommand = z.infer<SentBy<'attendee'>>

export type Command = DeskCommand | AttendeeCommand

/** What is so of all commands of this type. */
export function definitionOf({ type }: Command): CommandDefinition {
  return COMMANDS[type]
}

/*@__NO_SIDE_EFFECTS__*/
function unionOf<S extends CommandDefinition['sender']>(sender: S) {
  const schemas = Object.values<CommandDefinition>(COMMANDS).flatMap((definition) =>
    definition.sender === sender ? [definition.schema] : [],
  )
  // The list is made at run time; what it holds, the types say.
  return z.discriminatedUnion('type', schemas as unknown as [SentBy<S>, ...SentBy<S>[]])
}
