// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { PictureBy } from './picture.ts'

// Longer than any machine runs that shows a wall.
const MOST_UP_MS = 400 * 24 * 3_600_000
/** Longer names of screens are cut there. */
export const MOST_SCREEN_NAME = 60

/** The screen that an app's wall is on. */
export const WallScreen = z.strictObject({
  /** As the system calls it; empty: it gives none. */
  name: z.string().check(z.maxLength(MOST_SCREEN_NAME)),
  /** `false`: the one that was chosen for it isn't there. */
  isChosen: z.boolean(),
  /** Whether the wall fills it; `null`: it isn't meant to, or the system doesn't tell. */
  isFilled: z.nullable(z.boolean()),
})
export type WallScreen = z.infer<typeof WallScreen>

/** What a display says of the machine that it runs on, soon after its start and each minute. */
export const DeviceFacts = z.strictObject({
  /** The app, which can look at its own window and start anew; or a page in a browser. */
  kind: z.enum(['app', 'browser']),
  /** Of what draws the wall. */
  version: z.string().check(z.maxLength(40)),
  /** For how long the app runs, or the page has been open, in ms. */
  upMs: z.number().check(z.minimum(0), z.maximum(MOST_UP_MS)),
  /** Whether it keeps its screen from going to sleep; `null`: a page can't tell, or keep it. */
  isAwake: z.nullable(z.boolean()),
  /** Whether another window or tab stands before it, or an app's window is minimised. */
  isHidden: z.boolean(),
  /** Charge from 0 to 1; left out: it has no battery, or the browser doesn't tell. */
  battery: z.optional(
    z.strictObject({
      level: z.number().check(z.minimum(0), z.maximum(1)),
      isCharging: z.boolean(),
    }),
  ),
  /** Of an app: how often it started anew by itself within a day. */
  restarts: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  /** Of an app: its graphics card failed, and it does without until its next start. */
  isWithoutGraphics: z.optional(z.boolean()),
  /** Of an app: its machine is locked, so that its screen shows something else. */
  isLocked: z.optional(z.boolean()),
  /** Of an app: the screen that its wall is on. */
  screen: z.optional(WallScreen),
})
export type DeviceFacts = z.infer<typeof DeviceFacts>

/**
 * What a desk can ask of a display at once, beside what stands in the day. `leave`: an app gives its
 * screen free; a hub's own only leaves the full screen. `part`: of machines that are one device, all but the
 * one that linked first become devices of their own.
 */
export const Ask = z.enum(['identify', 'reload', 'restart', 'leave', 'part', 'sound', 'picture'])
export type Ask = z.infer<typeof Ask>

/** How long a display has to carry out what it was asked, in ms: later nobody waits for it. */
export const ORDER_LIVES_MS = 10_000

/**
 * What the hub has a display do: by id, for one device, until an instant of hub time. The display
 * answers with what became of it, once.
 */
export const DisplayOrder = z.object({
  type: z.literal('order'),
  orderId: z.string(),
  deviceId: z.string(),
  expiresAt: z.number(),
  ask: Ask,
  /** By which the desk knows it: shown large by `identify`. */
  number: z.number(),
})
export type DisplayOrder = z.infer<typeof DisplayOrder>

/**
 * What a display says became of an order. `blocked`: the browser lets no sound out before somebody
 * clicks; `only-app`: a page in a browser can't; `runs-hub`: the app would take the hub with it;
 * `expired`: it came too late; `failed`: it was tried in vain.
 */
export const OrderOutcome = z.enum(['done', 'blocked', 'only-app', 'runs-hub', 'expired', 'failed'])
export type OrderOutcome = z.infer<typeof OrderOutcome>

/**
 * The same as the hub knows it. `waiting`: it was sent; `away`: the display had no link;
 * `too-old`: its page is older than orders are; `no-answer`: it never said.
 */
export const OrderState = z.enum([
  ...(['done', 'blocked', 'only-app', 'runs-hub', 'expired', 'failed'] as const),
  ...(['waiting', 'away', 'too-old', 'no-answer'] as const),
])
export type OrderState = z.infer<typeof OrderState>

/** A device as the desk knows it. Instants are in hub time. */
export const DeviceStatus = z.object({
  /** In the order in which displays were hung, from 1. */
  number: z.number(),
  /** Of one without a link, when it was last heard; `null`: it is linked, or was never since the hub started. */
  seenAt: z.nullable(z.number()),
  /** How often a second it paints; `null`: not known. */
  framesPerS: z.nullable(z.number()),
  /** What it said of its machine; `null`: nothing yet, or its page is older. */
  machine: z.nullable(
    z.object({
      kind: z.enum(['app', 'browser']),
      version: z.string(),
      /** When it was started, or its page was opened. */
      upSince: z.number(),
      isAwake: z.nullable(z.boolean()),
      isHidden: z.boolean(),
      battery: z.nullable(z.object({ level: z.number(), isCharging: z.boolean() })),
      restarts: z.optional(z.number()),
      isWithoutGraphics: z.optional(z.boolean()),
      isLocked: z.optional(z.boolean()),
      screen: z.optional(WallScreen),
    }),
  ),
  /** What it was asked last, and what became of it; `null`: nothing. */
  order: z.nullable(z.object({ ask: Ask, at: z.number(), state: OrderState })),
  /** What became of the last test of its sound; `null`: none since it linked. */
  sound: z.nullable(OrderState),
  /** When its last picture came, and who made it; `null`: there is none. */
  picture: z.nullable(z.object({ at: z.number(), by: PictureBy })),
  /** It was asked for one and could make none. */
  hasNoPicture: z.boolean(),
  /** On how many machines it is alive at once, since its key was copied; left out: on one. */
  copies: z.optional(z.number()),
})
export type DeviceStatus = z.infer<typeof DeviceStatus>

/** Of a device that nobody heard of since the hub started. */
export const UNHEARD: Omit<DeviceStatus, 'number'> = {
  ...{ seenAt: null, framesPerS: null, machine: null, order: null, sound: null },
  ...{ picture: null, hasNoPicture: false },
}
