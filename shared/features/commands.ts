// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../own.ts'
import { address } from './address/commands.ts'
import type {
  CommandDefinition,
  CommandOf,
  HubCommandDefinition,
  Sender,
} from './command-definition.ts'
import type { SentBy } from './feature.ts'
import { FEATURES, type Features } from './features.ts'
import { type FleetCommand, fleet } from './fleet/commands.ts'
import { type LibraryCommand, library } from './library/commands.ts'
import { rehearsal } from './rehearsal/commands.ts'
import { wipe } from './wipe/commands.ts'

/** Every command that changes the day, by type. */
const COMMANDS: Record<string, CommandDefinition> = Object.assign(
  {},
  ...Object.values(FEATURES).map(({ commands }) => commands),
)

/** Every command that stands in no journal, by type. */
const HUB_COMMANDS = { ...rehearsal, ...address, ...library, ...wipe, ...fleet }

type CommandSentBy<S extends Sender> = {
  [Name in keyof Features]: CommandOf<SentBy<Features[Name]['commands'], S>>
}[keyof Features]

/** What a facilitator's desk can ask. */
export const DeskCommand = unionOf<CommandSentBy<'desk'>>(sentBy('desk'))
export type DeskCommand = CommandSentBy<'desk'>

/** What a phone can ask: to join, and nothing that steers a screen. */
export const AttendeeCommand = unionOf<CommandSentBy<'attendee'>>(sentBy('attendee'))
export type AttendeeCommand = CommandSentBy<'attendee'>

/** What a facilitator's own phone can ask, of its rooms. */
export type FacilitatorCommand = CommandSentBy<'facilitator'>

/** What a juror can ask: about their own sheets. */
export type JurorCommand = CommandSentBy<'juror'>

/** What changes the day, and stands in its journal. */
export const DayCommand = unionOf<Command>(Object.values(COMMANDS))
export type Command = CommandSentBy<Sender>

/** What a desk can ask of the hub beside the day. */
export const HubCommand = unionOf<CommandOf<typeof HUB_COMMANDS>>(Object.values(HUB_COMMANDS))
export type HubCommand = CommandOf<typeof HUB_COMMANDS>

/** Whatever a surface can send. */
export const AnyCommand = z.union([DayCommand, HubCommand])
export type AnyCommand = Command | HubCommand

/** What is so of all commands of this one's type. */
export function definitionOf({ type }: Command): CommandDefinition {
  return COMMANDS[type] as CommandDefinition
}

/** Whether surfaces of this kind may send it. */
export function isSentBy(sender: Sender, command: Command): boolean {
  return sendersOf(definitionOf(command)).includes(sender)
}

/** Whether desks may send it. */
export function isDeskCommand(command: Command): command is DeskCommand {
  return isSentBy('desk', command)
}

/** Whether phones may send it, and desks may not. */
export function isAttendeeCommand(command: Command): command is AttendeeCommand {
  return isSentBy('attendee', command) && !isSentBy('desk', command)
}

function sendersOf({ sender }: CommandDefinition): readonly Sender[] {
  return typeof sender === 'string' ? [sender] : sender
}

/** What is so of a command that stands in no journal; `null` for all others. */
export function hubDefinitionOf(command: HubCommand): HubCommandDefinition
export function hubDefinitionOf(command: AnyCommand): HubCommandDefinition | null
export function hubDefinitionOf({ type }: AnyCommand): HubCommandDefinition | null {
  return ownOf<HubCommandDefinition>(HUB_COMMANDS, type)
}

export function isLibraryCommand(command: HubCommand): command is LibraryCommand {
  return ownOf<HubCommandDefinition>(library, command.type) !== null
}

export function isFleetCommand(command: HubCommand): command is FleetCommand {
  return ownOf<HubCommandDefinition>(fleet, command.type) !== null
}

export function isHubCommand(command: AnyCommand): command is HubCommand {
  return hubDefinitionOf(command) !== null
}

/*@__NO_SIDE_EFFECTS__*/
function sentBy(sender: Sender): CommandDefinition[] {
  return Object.values(COMMANDS).filter((one) => sendersOf(one).includes(sender))
}

/** The list is made at run time; what it holds, its type says. */
/*@__NO_SIDE_EFFECTS__*/
function unionOf<C extends { type: string }>(definitions: readonly { schema: z.ZodMiniType }[]) {
  type Schema = z.ZodMiniType<C> & z.core.$ZodTypeDiscriminable
  const schemas = definitions.map(({ schema }) => schema as Schema)
  return z.discriminatedUnion('type', schemas as [Schema, ...Schema[]])
}
