// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** How the machine is on which the hub runs, as far as its system tells. */
export const Laptop = z.object({
  isOnBattery: z.boolean(),
  /** What is left of it; `null`: no battery, or a system that doesn't tell. */
  batteryPercent: z.nullable(z.number()),
  isLidClosed: z.boolean(),
  isLocked: z.boolean(),
  /** The system doesn't keep it awake, though it was asked to; `null`: that can't be told. */
  mayFallAsleep: z.nullable(z.boolean()),
  /** When it slept last while this hub ran, in hub time; `null`: never. */
  slept: z.nullable(z.object({ from: z.number(), until: z.number() })),
  /** What is free where the day is kept, in MB; `null`: enough, or not known. */
  freeDiskMb: z.nullable(z.number()),
})
export type Laptop = z.infer<typeof Laptop>

export const NO_LAPTOP: Laptop = {
  isOnBattery: false,
  batteryPercent: null,
  isLidClosed: false,
  isLocked: false,
  mayFallAsleep: false,
  slept: null,
  freeDiskMb: null,
}

/** Below this a disk is worth a word, in MB: a day takes some ten, and systems need room themselves. */
export const LOW_DISK_MB = 1_000
/** Below this somebody has to act: the next to go is that nothing is kept. */
export const FULL_DISK_MB = 200
/** Below this the laptop soon goes off. */
export const LOW_BATTERY_PERCENT = 25
