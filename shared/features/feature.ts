// SPDX-License-Identifier: EUPL-1.2
import type { CommandDefinition, CommandOf, Sender } from './command-definition.ts'
import type { ToldCommands } from './command-told.ts'

type Commands = Record<string, CommandDefinition>

/** Of these commands, those that surfaces of one kind may send. */
export type SentBy<C, S extends Sender> = {
  [Type in keyof C as S extends SenderOf<C[Type]> ? Type : never]: C[Type]
}
type SenderOf<D> = D extends { sender: infer S }
  ? S extends readonly (infer One)[]
    ? One
    : S
  : never

// Where it keeps what people typed. A path leads from its part of the state to a text, its parts
// joined by `/`, with `*` for any id: `people/*/displayName`. Such a text is `string | null`, and
// stands in no list, which would move it from place to place. It stands in no fact: it is `null`
// there, and lies apart, where it can be forgotten.
export type Typed = {
  state?: readonly string[]
  /** The fields of commands with such texts, by type. */
  commands?: Readonly<Record<string, readonly string[]>>
}

/** What a wipe takes out of the journal beside what was typed. */
export type Wiped<C extends Commands> = {
  /** Paths as in {@link Typed}: what stands there and below is as in a new day. */
  state?: readonly string[]
  /**
   * Paths whose last part is the id of somebody's device: a number that leads nowhere stands for it
   * from then on, wherever it stands. Whoever has sent a command is known without.
   */
  ids?: readonly string[]
  /** What stays of commands of a type. */
  commands?: {
    readonly [Type in keyof C]?: (command: CommandOf<Pick<C, Type>>) => CommandOf<Pick<C, Type>>
  }
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
    typed?: Typed
    wiped?: Wiped<C>
  },
>(parts: F & { commands: C }): F {
  return parts
}
