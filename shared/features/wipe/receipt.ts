// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

const Count = z.int().check(z.nonnegative())

/** By what a wipe was begun: the set time, or somebody at a desk. */
export const WipeWay = z.enum(['time', 'button'])
export type WipeWay = z.infer<typeof WipeWay>

/** How many of what people brought are in a day. */
export const Held = z.object({
  /** Phones that took part, by whatever they sent. */
  people: Count,
  /** Texts that people typed, by the feature that they were typed in. */
  texts: z.record(z.string(), Count),
})
export type Held = z.infer<typeof Held>

/** The same, looked for in all that ever happened. */
export const Personal = z.extend(Held, {
  /** Commands of which a wipe takes more than that, by their type. */
  commands: z.record(z.string(), Count),
})
export type Personal = z.infer<typeof Personal>

/** What was wiped, and when: all that is left of it. */
export const Receipt = z.extend(Personal, {
  at: z.number(),
  way: WipeWay,
  /** Files that were written over, the day's own among them: set-aside ones, rehearsals. */
  files: Count,
})
export type Receipt = z.infer<typeof Receipt>

/** What a desk is told. */
export const WipeInfo = z.object({
  /** When the day is wiped by itself; `null`: it was, or no day is open. */
  at: z.nullable(z.number()),
  receipt: z.nullable(Receipt),
  /** What a wipe would take out now. */
  holds: Held,
})
export type WipeInfo = z.infer<typeof WipeInfo>

export const NO_WIPE: WipeInfo = { at: null, receipt: null, holds: { people: 0, texts: {} } }
