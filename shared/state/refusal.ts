// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { EDIT_REFUSALS } from '../day/edits/edit-refusal.ts'

const JOIN_REFUSALS = [
  z.strictObject({ name: z.literal('unknown-team'), teamId: z.string() }),
  z.strictObject({ name: z.literal(['unknown-role', 'role-is-taken']), roleId: z.string() }),
  /** No seats are left; `teamIds`: teams that have some. */
  z.strictObject({
    name: z.literal(['team-is-full', 'room-is-full']),
    teamId: z.string(),
    teamIds: z.array(z.string()),
  }),
  /** No phone stands for so many people. */
  z.strictObject({ name: z.literal('not-so-many'), most: z.number() }),
  /** What was typed is no count of ideas. */
  z.strictObject({ name: z.literal('not-a-count'), typed: z.string() }),
  z.strictObject({ name: z.literal('part-not-begun'), part: z.string() }),
  z.strictObject({ name: z.literal('unknown-race'), race: z.string() }),
  /** The message could not be read; `field` names where. */
  z.strictObject({ name: z.literal('malformed'), field: z.string() }),
  z.strictObject({
    name: z.literal('too-long-to-show'),
    field: z.literal(['name', 'yell']),
    most: z.int(),
  }),
  // One schema for all that say no more than their name: each weighs on every phone.
  z.strictObject({
    name: z.literal([
      'joining-is-locked',
      'not-joined',
      'not-a-name',
      /** Somebody else speaks for the team. */
      'captain-decides',
      'name-is-taken',
      'hub-is-full',
      /** Its sender has as many roles as one person may have. */
      'too-many-roles',
      /** Somebody else has it, or nobody. */
      'not-your-role',
      /** Its result stands: phones count no more. */
      'race-is-closed',
      /** It was meant for a rehearsal and the real day is live, or the other way round. */
      'other-playback',
      /** The sender's kind of surface can't ask this. */
      'not-allowed',
      /** It arrived too late to still be what its sender meant. */
      'expired',
      'too-many',
      /** All that people brought was taken out of the day for good. */
      'day-is-wiped',
      /** The hub could not store it; nothing was changed. */
      'not-stored',
    ]),
  }),
] as const

/** Why a command was not accepted. Ids stand in for what `refusalSentence` puts into words. */
export const Refusal = z.discriminatedUnion('name', [
  /** The room has moved on since the sender looked. */
  z.strictObject({ name: z.literal('stale'), roomId: z.string() }),
  z.strictObject({ name: z.literal('unknown-room'), roomId: z.string() }),
  z.strictObject({ name: z.literal('unknown-span'), spanId: z.string() }),
  z.strictObject({ name: z.literal('unknown-display'), deviceId: z.string() }),
  /** It was to take another's place. */
  z.strictObject({ name: z.literal('display-hangs'), deviceId: z.string() }),
  /** No screen is so large, or no seat so far. */
  z.strictObject({
    name: z.literal('not-a-viewing'),
    field: z.literal(['diagonalInch', 'farthestMetres']),
    value: z.number(),
  }),
  /** A plenary span: only all rooms together can move it. */
  z.strictObject({ name: z.literal('meeting-point'), slotId: z.string() }),
  /** Some rooms stand before a meeting point and others don't. */
  z.strictObject({ name: z.literal('rooms-apart'), slotId: z.string() }),
  z.strictObject({ name: z.literal('nothing-next') }),
  z.strictObject({ name: z.literal('nothing-before') }),
  /** Nothing counts down here, so there is nothing to lengthen. */
  z.strictObject({ name: z.literal('no-countdown') }),
  z.strictObject({ name: z.literal('too-little-left') }),
  /** More time would run into what begins then for everybody. */
  z.strictObject({ name: z.literal('cut-short'), slotId: z.string() }),
  /** The instant to begin at is over. */
  z.strictObject({ name: z.literal('in-the-past') }),
  /** Nothing goes on, or what comes next has no time of its own to wait for. */
  z.strictObject({ name: z.literal('nothing-to-wait-for') }),
  /** No break is left that could give time, before `slotId` where that is everybody's. */
  z.strictObject({
    name: z.literal('no-break'),
    roomId: z.string(),
    slotId: z.nullable(z.string()),
  }),
  /** No break without an end of its own lies in what goes on. */
  z.strictObject({ name: z.literal('no-break-now') }),
  /** No step or activity is left that could be shorter. */
  z.strictObject({ name: z.literal('no-steps'), roomId: z.string() }),
  z.strictObject({ name: z.literal('nothing-to-absorb') }),
  z.strictObject({ name: z.literal('unknown-slot'), slotId: z.string() }),
  /** What has begun keeps its room and its time. */
  z.strictObject({ name: z.literal('has-begun'), slotId: z.string() }),
  /** The end isn't after the start. */
  z.strictObject({ name: z.literal('ends-before-start') }),
  /** The slot that it lies in isn't on then. */
  z.strictObject({ name: z.literal('outside-slot'), slotId: z.string() }),
  /** Another workshop stands in the room at that time. */
  z.strictObject({ name: z.literal('room-is-taken'), roomId: z.string(), slotId: z.string() }),
  /** Of turns: the item has none yet, or nobody else is still to come. */
  z.strictObject({ name: z.literal(['no-turns', 'too-few-turns']), slotId: z.string() }),
  z.strictObject({ name: z.literal('had-its-turn'), teamId: z.string() }),
  z.strictObject({ name: z.literal('already-paused') }),
  z.strictObject({ name: z.literal('not-paused') }),
  z.strictObject({ name: z.literal('on-plan') }),
  /** The room has no message that its screen could show. */
  z.strictObject({ name: z.literal('no-message'), roomId: z.string() }),
  z.strictObject({ name: z.literal('nothing-to-undo') }),
  z.strictObject({ name: z.literal('nothing-to-redo') }),
  /** Another command came after the one that the sender wants to take back. */
  z.strictObject({ name: z.literal('undo-is-stale') }),
  z.strictObject({ name: z.literal('already-rehearsing') }),
  z.strictObject({ name: z.literal('not-rehearsing') }),
  /** The hub was started for a rehearsal: there is no real day to go back to. */
  z.strictObject({ name: z.literal('rehearsal-only') }),
  /** A rehearsal stays within a day of the event day. */
  z.strictObject({ name: z.literal('far-from-day') }),
  /** This machine has no such address any more. */
  z.strictObject({ name: z.literal('unknown-address') }),
  /** A team can't be added to itself. */
  z.strictObject({ name: z.literal('same-team') }),
  /** Nobody is there who could be removed, or has the role. */
  z.strictObject({ name: z.literal('nobody-there') }),
  /** The day's file is gone from the disk: nothing could be kept, and nothing was changed. */
  z.strictObject({ name: z.literal('file-gone') }),
  /** What a facilitator's phone asked of a room that isn't among its own; `all`: of all rooms. */
  z.strictObject({ name: z.literal('not-your-room'), roomId: z.string() }),
  z.strictObject({
    name: z.literal(['not-let-in', 'unknown-facilitator', 'no-such-call', 'call-is-claimed']),
  }),
  // Who won: nothing was prepared or all is shown, it is on the walls, or a step further by now.
  z.strictObject({
    name: z.literal([
      'nothing-to-reveal',
      'reveal-is-on',
      'reveal-moved-on',
      'was-revealed',
      'nobody-placed',
    ]),
  }),
  z.strictObject({
    name: z.literal(['placed-twice', 'placed-no-more', 'other-name-now']),
    teamId: z.string(),
  }),
  ...EDIT_REFUSALS,
  z.strictObject({
    name: z.literal(['no-library', 'unknown-day', 'day-is-open', 'nothing-to-wipe']),
  }),
  /** A day of the library can't be opened, or what was asked of it can't be kept. */
  z.strictObject({
    name: z.literal(['day-not-opened', 'day-not-kept', 'not-wiped']),
    detail: z.string(),
  }),
  z.strictObject({
    name: z.literal([
      /** Its code was withdrawn. */
      'unknown-juror',
      'code-is-taken',
      'jury-is-full',
      'sheets-are-closed',
      'sheets-are-open',
      'no-chair',
      'not-the-chair',
      /** Of teams about which the chair isn't asked. */
      'not-asked',
      /** Teams that don't have one and the same total, or not all that have it. */
      'not-tied',
    ]),
  }),
  z.strictObject({ name: z.literal('unknown-criterion'), criterionId: z.string() }),
  z.strictObject({
    name: z.literal('score-out-of-range'),
    criterionId: z.string(),
    score: z.number(),
    most: z.number(),
  }),
  z.strictObject({ name: z.literal('not-a-rank'), rank: z.number() }),
  z.strictObject({ name: z.literal('note-too-long'), letters: z.number() }),
  ...JOIN_REFUSALS,
])
export type Refusal = z.infer<typeof Refusal>
