// SPDX-License-Identifier: EUPL-1.2
import type { CommandDefinition, CommandOf } from './command-definition.ts'
import type { ToldCommands } from './command-told.ts'

type Commands = Record<string, CommandDefinition>

/** Of these commands, those that surfaces of one kind may send. */
export type SentBy<C, S extends CommandDefinition['sender']> = {
  [Type in keyof C as C[Type] extends { sender: S } ? Type : never]: C[Type]
}

/**
 * One capability: its commands and how those are told; where it has one, its part of the state in a
 * new day. What its commands do is listed apart (`rules.ts`): what opens a journal reaches no rule.
 */
/*@__NO_SIDE_EFFECTS__*/
export function feature<
  C extends Commands,
  F extends {
    commands: C
    told: ToldCommands<CommandOf<SentBy<C, 'desk'>> & { type: string }>
    first?: object
  },
>(parts: F & { commands: C }): F {
  return parts
}
