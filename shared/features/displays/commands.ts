// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, commands, Id, schemaOf } from '../command-definition.ts'
import { LONGEST_NAME } from '../joining/plain-name.ts'
import { LEAST_TRIM_MS, MOST_DISPLAYS, MOST_TRIM_MS } from './display.ts'

/** Of displays, and not of what a room shows: a wall must not go dark by one undo too many. */
const OF_DISPLAYS = {
  sender: 'desk',
  effective: 'at-once',
  undo: 'none',
  onJumpBack: 'kept',
  unchanged: 'kept',
} as const

/** What it shows: `true`: all rooms, as for a foyer; left out: its own. */
const ShowsAllRooms = z.optional(z.literal(true))

const Name = z.string().check(z.maxLength(LONGEST_NAME))

/** The machines that show rooms. */
export const displays = commands({
  pairDisplay: {
    schema: schemaOf('pairDisplay', {
      deviceId: Id,
      roomId: Id,
      name: Name,
      showsAllRooms: ShowsAllRooms,
    }),
    ...OF_DISPLAYS,
  },
  /**
   * Hangs a paired display in another room, or has it show something else there; also one that is
   * away: it needs no new code.
   */
  moveDisplay: {
    schema: schemaOf('moveDisplay', { deviceId: Id, roomId: Id, showsAllRooms: ShowsAllRooms }),
    ...OF_DISPLAYS,
  },
  nameDisplay: { schema: schemaOf('nameDisplay', { deviceId: Id, name: Name }), ...OF_DISPLAYS },
  /** Another machine takes its place, with all that it was set to; the one before is let go of at once. */
  replaceDisplay: { schema: schemaOf('replaceDisplay', { deviceId: Id, by: Id }), ...OF_DISPLAYS },
  unpairDisplay: { schema: schemaOf('unpairDisplay', { deviceId: Id }), ...OF_DISPLAYS },
  /** Shows all so much earlier on this display: what its panel takes to light up. */
  trimDisplay: {
    schema: schemaOf('trimDisplay', {
      deviceId: Id,
      trimMs: z.int().check(z.minimum(LEAST_TRIM_MS), z.maximum(MOST_TRIM_MS)),
    }),
    ...OF_DISPLAYS,
  },
  /** Black on this display alone, and back: never otherwise than by a desk. */
  blankDisplays: {
    schema: schemaOf('blankDisplays', {
      deviceIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_DISPLAYS)),
      isBlank: z.boolean(),
    }),
    ...OF_DISPLAYS,
  },
  /** How loud a display is, in percent of what its machine is set to. */
  setVolume: {
    schema: schemaOf('setVolume', {
      deviceId: Id,
      volume: z.int().check(z.minimum(0), z.maximum(100)),
    }),
    ...OF_DISPLAYS,
  },
  /** Shows the pattern to set trims by, for a minute or until it is taken away. */
  testPattern: {
    schema: schemaOf('testPattern', {
      deviceIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_DISPLAYS)),
      isShown: z.boolean(),
    }),
    ...OF_DISPLAYS,
  },
})
export type DisplaysCommand = CommandOf<typeof displays>
