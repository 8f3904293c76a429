// SPDX-License-Identifier: EUPL-1.2
import type * as z from 'zod/mini'
import type { CommandDefinition, CommandOf } from './command-definition.ts'
import type { ToldCommands } from './command-told.ts'

type Commands = Record<string, CommandDefinition>

/** Of these commands, those that surfaces of one kind may send. */
export type SentBy<C, S extends CommandDefinition['sender']> = {
  [Type in keyof C as C[Type] extends { sender: S } ? Type : never]: C[Type]
}

/** What all walls of a room are shown of a feature's part of the state: that part's and no more. */
export type RoomPart<S> = { schema: z.ZodMiniType; of(slice: S, roomId: string): unknown }

/**
 * One capability: its commands and how those are told; where it has them, its part of the state in
 * a new day, and of the view of a room's walls. What its commands do stands beside it (`rules.ts`),
 * since that looks at the whole state.
 */
/*@__NO_SIDE_EFFECTS__*/
export function feature<
  C extends Commands,
  F extends {
    commands: C
    told: ToldCommands<CommandOf<SentBy<C, 'desk'>> & { type: string }>
    first?: object
    wall?: RoomPart<never>
  },
>(parts: F & { commands: C }): F {
  return parts
}
