// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Pace, TimeOfDay } from '../day/day.ts'
import { MINUTE } from '../instant.ts'

/** The longest name that is shown, in characters as people count them (graphemes). */
export const LONGEST_NAME = 40
/** The longest name that is read, in UTF-16 units: a character of some scripts takes many. */
export const LONGEST_TYPED_NAME = 600
/** The longest message that the hub takes, in UTF-16 units. */
export const LONGEST_MESSAGE = 280

/** So many paired displays are linked at once. */
export const MOST_DISPLAYS = 300

/** How far ahead, or behind, a display may be set against what its panel adds, in ms. */
export const LEAST_TRIM_MS = -100
export const MOST_TRIM_MS = 200

const Id = z.string().check(z.minLength(1), z.maxLength(64))
const SpanId = z.string().check(z.maxLength(130))

/** Which rooms: all of them together, or those named. */
const Rooms = z.union([z.literal('all'), z.array(Id).check(z.minLength(1), z.maxLength(60))])
export type RoomChoice = z.infer<typeof Rooms>

/** Per room, the span that its sender saw going on; `''` where none was. */
const Saw = z.record(Id, SpanId)

/** What a screen shows; `coming` is what comes next, before its clock starts. */
export const Scene = z.enum(['programme', 'coming', 'join', 'message', 'blank'])
export type Scene = z.infer<typeof Scene>

/** How a screen shows time: as digits, as a disk without digits, or hidden but for its marks. */
export const Face = z.enum(['digits', 'disk', 'marks'])
export type Face = z.infer<typeof Face>

/**
 * Where lost time comes from: `rest` moves all that follows, breaks too; `break` takes it from
 * the next break; `steps` from the steps that remain, in proportion.
 */
export const Absorber = z.enum(['rest', 'break', 'steps'])
export type Absorber = z.infer<typeof Absorber>

/** So many stretches of numbers are removed at once. */
const MOST_RANGES = 500
const PersonNumber = z.int().check(z.minimum(1), z.maximum(1_000_000))

const InstantNumber = z.number().check(z.minimum(0), z.maximum(8.64e15))

/*@__NO_SIDE_EFFECTS__*/
function inRooms<T extends string, S extends z.core.$ZodShape>(type: T, fields: S) {
  return z.strictObject({ type: z.literal(type), rooms: Rooms, ...fields })
}

/** What a facilitator's desk can ask. */
export const DeskCommand = z.discriminatedUnion('type', [
  inRooms('next', { saw: Saw }),
  inRooms('previous', { saw: Saw }),
  inRooms('lengthen', {
    saw: Saw,
    /** Negative shortens. */
    byMs: z.int().check(
      z.minimum(-60 * MINUTE),
      z.maximum(60 * MINUTE),
      z.refine((ms) => ms !== 0),
    ),
    /** Left out: breaks give back what they can, and the rest moves. */
    absorber: z.optional(Absorber),
  }),
  /** Takes the lateness that is there from somewhere. */
  inRooms('absorb', { saw: Saw, absorber: Absorber }),
  /** What goes on gets `byMs` more, if any, and then runs over its end until `next`. */
  inRooms('runOver', {
    saw: Saw,
    byMs: z.optional(z.int().check(z.minimum(1), z.maximum(60 * MINUTE))),
  }),
  /** The break that lies in what goes on is over; what it lies in goes on. */
  inRooms('endBreak', { saw: Saw }),
  /** What goes on ends now; what comes next begins at its own time. */
  inRooms('wait', { saw: Saw }),
  /** Brings rooms to a place of the programme: now, or at an instant that is still to come. */
  inRooms('begin', { saw: Saw, spanId: SpanId, at: z.nullable(InstantNumber) }),
  /** Switches how a span and its parts begin; without a span, how all in the rooms does. */
  inRooms('pace', { saw: Saw, spanId: z.nullable(SpanId), pace: Pace }),
  inRooms('pause', { saw: Saw }),
  inRooms('resume', { saw: Saw }),
  inRooms('backToPlan', { saw: Saw }),
  inRooms('show', { scene: Scene }),
  /** An empty text takes the message away. */
  inRooms('message', { text: z.string().check(z.maxLength(LONGEST_MESSAGE)) }),
  inRooms('face', { face: Face }),
  inRooms('sound', { isOn: z.boolean() }),
  /** Sounds once on the rooms' displays, whether cues are heard there or not. */
  inRooms('testSound', {}),
  /** Gives a slot its rooms and its time on the day. */
  z.strictObject({
    type: z.literal('schedule'),
    slotId: Id,
    rooms: z.array(Id).check(z.minLength(1), z.maxLength(60)),
    start: TimeOfDay,
    end: TimeOfDay,
  }),
  z.strictObject({ type: z.literal('lockJoining'), isLocked: z.boolean() }),
  /** Takes out people by the numbers that they got as they joined, from and to. Each may come back. */
  z.strictObject({
    type: z.literal('removePeople'),
    numbers: z
      .array(z.tuple([PersonNumber, PersonNumber]))
      .check(z.minLength(1), z.maxLength(MOST_RANGES)),
  }),
  /** Takes a role from whoever has it in a team. */
  z.strictObject({ type: z.literal('freeRole'), teamId: Id, roleId: Id }),
  z.strictObject({
    type: z.literal('pairDisplay'),
    deviceId: Id,
    roomId: Id,
    name: z.string().check(z.maxLength(LONGEST_NAME)),
  }),
  z.strictObject({ type: z.literal('unpairDisplay'), deviceId: Id }),
  /** Shows all so much earlier on this display: what its panel takes to light up. */
  z.strictObject({
    type: z.literal('trimDisplay'),
    deviceId: Id,
    trimMs: z.int().check(z.minimum(LEAST_TRIM_MS), z.maximum(MOST_TRIM_MS)),
  }),
  /** Shows the pattern to set trims by, for a minute or until it is taken away. */
  z.strictObject({
    type: z.literal('testPattern'),
    deviceIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_DISPLAYS)),
    isShown: z.boolean(),
  }),
  /**
   * Takes back what the desks last steered; `saw` is the `seq` of the last one that its sender
   * knows, `to` of the earliest that is to be taken back too. Left out: only the last.
   */
  z.strictObject({ type: z.literal('undo'), saw: z.int(), to: z.optional(z.int()) }),
  /** Carries out again what was last taken back; `saw` is its `seq`. */
  z.strictObject({ type: z.literal('redo'), saw: z.int() }),
])
export type DeskCommand = z.infer<typeof DeskCommand>

/** What a phone can ask: to join, and nothing that steers a screen. */
export const AttendeeCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('join'),
    teamId: Id,
    /** `null` or empty: the hub's own "Deelnemer 7". */
    displayName: z.nullable(z.string().check(z.maxLength(LONGEST_TYPED_NAME))),
  }),
  z.strictObject({ type: z.literal('takeRole'), roleId: Id, isTaken: z.boolean() }),
  z.strictObject({ type: z.literal('leave') }),
])
export type AttendeeCommand = z.infer<typeof AttendeeCommand>

export type Command = DeskCommand | AttendeeCommand

/** Who sent a command; the link decides it, never the message. */
export const Actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('desk'), deskId: Id }),
  z.strictObject({ kind: z.literal('attendee'), personId: Id }),
])
export type Actor = z.infer<typeof Actor>

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
  command: z.union([DeskCommand, AttendeeCommand]),
})
export type Entry = z.infer<typeof Entry>
