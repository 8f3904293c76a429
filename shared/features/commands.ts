// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../own.ts'
import { address } from './address/commands.ts'
import type { CommandDefinition, CommandOf, HubCommandDefinition } from './command-definition.ts'
import { displays } from './displays/commands.ts'
import { history } from './history/commands.ts'
import { joining } from './joining/commands.ts'
import { rehearsal } from './rehearsal/commands.ts'
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

/** Every command that stands in no journal. */
const HUB_COMMANDS = { ...rehearsal, ...address }

type SentBy<S extends CommandDefinition['sender']> = {
  [Type in keyof Commands as Commands[Type] extends { sender: S } ? Type : never]: Commands[Type]
}

/** What a facilitator's desk can ask. */
export const DeskCommand = unionOf(sentBy('desk'))
export type DeskCommand = CommandOf<SentBy<'desk'>>

/** What a phone can ask: to join, and nothing that steers a screen. */
export const AttendeeCommand = unionOf(sentBy('attendee'))
export type AttendeeCommand = CommandOf<SentBy<'attendee'>>

/** What changes the day, and stands in its journal. */
export type Command = DeskCommand | AttendeeCommand

/** What a desk can ask of the hub beside the day. */
export type HubCommand = CommandOf<typeof HUB_COMMANDS>

/** Whatever a surface can send. */
export const AnyCommand = z.union([DeskCommand, AttendeeCommand, unionOf(HUB_COMMANDS)])
export type AnyCommand = Command | HubCommand

/** What is so of all commands of this type. */
export function definitionOf({ type }: Command): CommandDefinition {
  return COMMANDS[type]
}

/** What is so of a command that stands in no journal; `null` for all others. */
export function hubDefinitionOf(command: HubCommand): HubCommandDefinition
export function hubDefinitionOf(command: AnyCommand): HubCommandDefinition | null
export function hubDefinitionOf({ type }: AnyCommand): HubCommandDefinition | null {
  return ownOf<HubCommandDefinition>(HUB_COMMANDS, type) ?? null
}

export function isHubCommand(command: AnyCommand): command is HubCommand {
  return hubDefinitionOf(command) !== null
}

type Definitions = Record<string, { schema: z.ZodMiniType }>

/*@__NO_SIDE_EFFECTS__*/
function unionOf<D extends Definitions>(definitions: D) {
  const schemas = Object.values(definitions).map(({ schema }) => schema)
  // The list is made at run time; what it holds, the types say.
  return z.discriminatedUnion('type', schemas as [SchemaIn<D>, ...SchemaIn<D>[]])
}
type SchemaIn<D extends Definitions> = D[keyof D]['schema'] & z.core.$ZodTypeDiscriminable

/*@__NO_SIDE_EFFECTS__*/
function sentBy<S extends CommandDefinition['sender']>(sender: S): SentBy<S> {
  const sent = Object.entries<CommandDefinition>(COMMANDS).filter(
    ([, definition]) => definition.sender === sender,
  )
  return Object.fromEntries(sent) as SentBy<S>
}
