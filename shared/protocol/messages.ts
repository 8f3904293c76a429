// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { LivePlayback } from '../clock/timebase.ts'
import { EventDay } from '../day/day.ts'
import { AnyCommand } from '../features/commands.ts'
import { DisplayFault } from '../features/displays/drawing.ts'
import { DeviceFacts, OrderOutcome } from '../features/fleet/device.ts'
import { PictureBy, PictureData } from '../features/fleet/picture.ts'
import { Refusal } from '../state/refusal.ts'
import { View } from '../views/view.ts'

const PlaybackId = z.string().check(z.maxLength(40))
export const CommandId = z.string().check(z.minLength(1), z.maxLength(64))

/** What a display says of itself. */
const Health = z.strictObject({
  /** Bound on its clock's error, or `null` before the first fix. */
  clockErrorMs: z.nullable(z.number()),
  roundTripMs: z.nullable(z.number()),
  size: z.nullable(z.string().check(z.maxLength(20))),
  /** The `seq` of the view that it painted within the last seconds; `null`: none. */
  painted: z.optional(z.nullable(z.number())),
  /** What went wrong in its page, for as long as only the plainest wall stands there. */
  fault: z.optional(DisplayFault),
  /** In how many frames it painted the whole wall since it last said so. */
  frames: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
})

/** From a surface to the hub. */
export const SurfaceMessage = z.discriminatedUnion('type', [
  /** The first on every link. */
  z.strictObject({ type: z.literal('hello'), protocol: z.int() }),
  /** Asks for the time: `sentAt` is the surface's own clock in ms, which comes back as it is. */
  z.strictObject({
    type: z.literal('clock'),
    sentAt: z.number(),
    health: z.optional(Health),
  }),
  z.strictObject({
    type: z.literal('command'),
    commandId: CommandId,
    /** Hub time after which it must not be carried out any more: a "+5" never lands late. */
    expiresAt: z.number(),
    /** What its sender saw live: what was meant for one rehearsal lands nowhere else. */
    playback: z.optional(PlaybackId),
    command: AnyCommand,
  }),
  /** What a display runs on. */
  z.strictObject({ type: z.literal('device'), device: DeviceFacts }),
  /** What became of an order (`DisplayOrder`). */
  z.strictObject({
    type: z.literal('answer'),
    orderId: z.string().check(z.maxLength(20)),
    outcome: OrderOutcome,
  }),
  /** Answers an order for a picture, in place of an answer. */
  z.strictObject({
    type: z.literal('picture'),
    orderId: z.string().check(z.maxLength(20)),
    by: PictureBy,
    data: PictureData,
  }),
])
export type SurfaceMessage = z.infer<typeof SurfaceMessage>

// Here, and in what a phone sees, counts are plain numbers: to check that they are whole would weigh
// half a kilobyte on every phone, and the hub has counted them.
/** From the hub to any surface, also to one that asks nothing. */
export const HUB_NOTICES = [
  /** Answers `hello`. */
  z.object({ type: z.literal('welcome'), protocol: z.number() }),
  /** The hub can't speak this surface's version: reload the page. */
  z.object({ type: z.literal('reload'), protocol: z.number() }),
  /** For a display that nobody has paired: the code to show. */
  z.object({ type: z.literal('pairing'), code: z.string(), playback: LivePlayback }),
  /** Hub time when the question arrived and when the answer left, in ms. */
  z.object({
    type: z.literal('clock'),
    sentAt: z.number(),
    receivedAt: z.number(),
    answeredAt: z.number(),
  }),
] as const

/**
 * What is so on which playback: whole, never a difference.
 * @param View as its audience may see it
 */
/*@__NO_SIDE_EFFECTS__*/
export function viewMessageOf<V extends z.ZodMiniType>(View: V) {
  return z.object({
    type: z.literal('view'),
    /** Of the last entry that is in it. Never says which view is newer: the one that comes last. */
    seq: z.number(),
    playback: LivePlayback,
    /** Hub time from which it is to be shown, by all at one instant; left out: at once. */
    effectiveAt: z.optional(z.number()),
    view: View,
  })
}

/**
 * What a surface hears, by schemas of its own: it carries no others.
 * @param Day the day as its audience may see it, for the view that comes next and those after it
 * @param View what is so now, and on which playback: whole, never a difference
 * @param Refusal why what it asked was not accepted
 */
/*@__NO_SIDE_EFFECTS__*/
export function hubMessageOf<
  D extends z.ZodMiniType,
  V extends z.ZodMiniType,
  R extends z.ZodMiniType,
>(Day: D, View: V, Refusal: R) {
  return z.discriminatedUnion('type', [
    ...HUB_NOTICES,
    z.object({ type: z.literal('accepted'), commandId: z.string(), seq: z.number() }),
    z.object({ type: z.literal('refused'), commandId: z.nullable(z.string()), refusal: Refusal }),
    z.object({ type: z.literal('day'), day: Day }),
    viewMessageOf(View),
  ])
}

/** From the hub to a surface. */
export const HubMessage = hubMessageOf(EventDay, View, Refusal)
export type HubMessage = z.infer<typeof HubMessage>
