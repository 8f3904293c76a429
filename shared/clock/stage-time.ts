// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { Instant } from '../instant.ts'

/** How fast a rehearsal may run; the real day runs at 1. */
export const LEAST_SPEED = 1
export const MOST_SPEED = 600

const line = {
  /** Hub time at which the stage's clock was last set, and what it was set to. */
  from: z.number(),
  at: z.number(),
  /** Milliseconds of the stage in one of the hub's. */
  speed: z.number(),
}

/** The time on stage as a straight line over hub time. */
export const StageTime = z.object(line)
export type StageTime = z.infer<typeof StageTime>

/** What all surfaces play, and its time. */
export const Stage = z.object({
  /** Tells one rehearsal from another. */
  id: z.string(),
  /**
   * `rehearsal`: the real day goes on beneath and comes back when it ends. `rehearsal-only`:
   * this hub was started for a rehearsal and has no real day.
   */
  kind: z.enum(['real', 'rehearsal', 'rehearsal-only']),
  ...line,
})
export type Stage = z.infer<typeof Stage>
export type StageKind = Stage['kind']

/** Hub time itself. */
export const HUB_TIME: StageTime = { from: 0, at: 0, speed: 1 }
export const REAL_STAGE: Stage = { id: 'real', kind: 'real', ...HUB_TIME }

/** The time on stage at `hubTime`. */
export function stageTimeAt({ from, at, speed }: StageTime, hubTime: Instant): Instant {
  return at + (hubTime - from) * speed
}

/** The same time from `hubTime` on, at another speed. */
export function withSpeed(time: StageTime, speed: number, hubTime: Instant): StageTime {
  return { from: hubTime, at: stageTimeAt(time, hubTime), speed }
}

/** From `hubTime` on it is `at` on stage; the speed stays. */
export function jumpedTo({ speed }: StageTime, at: Instant, hubTime: Instant): StageTime {
  return { from: hubTime, at, speed }
}
