// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** A kind of surface that sends commands. */
export type Sender = 'desk' | 'attendee' | 'facilitator' | 'juror'

/** What is so of every command of a type that changes the day, and stands in its journal. */
export type CommandDefinition<Type extends string = string> = {
  schema: z.ZodMiniType<{ type: Type }>
  /** Who may send it: one kind of surface, or several. The link decides who that is, never the message. */
  sender: Sender | readonly Sender[]
  /**
   * When rooms see what follows: `together`: all at one instant, a moment after it is accepted;
   * `with-undone`: as `together`, or at once with what it takes back where that is still to come.
   */
  effective: 'together' | 'with-undone' | 'at-once'
  /** `step`: can be taken back by itself; `history`: goes through the steps; `none`: leaves them alone. */
  undo: 'step' | 'history' | 'none'
  /**
   * What becomes of it where a rehearsal jumps back to before it. `kept`: it is carried out again;
   * `as-it-was`: it changes what it changed, since without what was typed in it a rule would make
   * something else of it. For a part of the state that nothing which is dropped ever changes.
   */
  onJumpBack: 'dropped' | 'kept' | 'as-it-was'
  /** Whether one that leaves all as it was stands in the journal: every entry costs each start to come. */
  unchanged: 'kept' | 'not-kept'
  /** Asked in a rehearsal, it is carried out in the day that is kept as well. */
  isBeyondRehearsal?: true
}

/** What is so of most that a desk does in rooms: all turn at one instant, and it can be taken back. */
export const STEERS = {
  sender: 'desk',
  effective: 'together',
  undo: 'step',
  onJumpBack: 'dropped',
  unchanged: 'kept',
} as const

/** What is so of every command of a type that changes no day and stands in no journal. */
export type HubCommandDefinition<Type extends string = string> = {
  schema: z.ZodMiniType<{ type: Type }>
  sender: 'desk'
  /** `playbacks`: it is about what is live, and lands on no other; `hub`: about the hub itself. */
  carriedOutBy: 'playbacks' | 'hub'
}

/** Commands by type, each filed under its own: anything else is a type error. */
/*@__NO_SIDE_EFFECTS__*/
export function commands<D extends { [Type in keyof D & string]: CommandDefinition<Type> }>(
  definitions: D,
): D {
  return definitions
}

/*@__NO_SIDE_EFFECTS__*/
export function hubCommands<D extends { [Type in keyof D & string]: HubCommandDefinition<Type> }>(
  definitions: D,
): D {
  return definitions
}

/** What commands of these definitions are. */
export type CommandOf<D> = {
  [Type in keyof D]: D[Type] extends { schema: infer S extends z.ZodMiniType } ? z.infer<S> : never
}[keyof D]

export const Id = z.string().check(z.minLength(1), z.maxLength(64))
export const SpanId = z.string().check(z.maxLength(130))

/** Which rooms: all of them together, or those named. */
export const Rooms = z.union([z.literal('all'), z.array(Id).check(z.minLength(1), z.maxLength(60))])
export type RoomChoice = z.infer<typeof Rooms>

/*@__NO_SIDE_EFFECTS__*/
export function schemaOf<T extends string, S extends z.core.$ZodShape>(type: T, fields: S) {
  return z.strictObject({ type: z.literal(type), ...fields })
}

/** A command that names its rooms. */
/*@__NO_SIDE_EFFECTS__*/
export function inRooms<T extends string, S extends z.core.$ZodShape>(type: T, fields: S) {
  return z.strictObject({ type: z.literal(type), rooms: Rooms, ...fields })
}
