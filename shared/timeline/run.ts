// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Pace } from '../day/day.ts'

/** Where what happens to one span differs from the plan; what is left out is as planned. */
export const Mark = z.strictObject({
  /** Begun, or to begin, by hand at this instant. */
  startAt: z.optional(z.number()),
  /** Ended, or to end, by hand at this instant. */
  endAt: z.optional(z.number()),
  /** By how much it was lengthened; negative: shortened. A pause lengthens what it held. */
  lengthenedMs: z.optional(z.number()),
  /** How it begins, where that was switched. */
  begins: z.optional(Pace),
  /** How its parts begin, where that was switched. */
  pace: z.optional(Pace),
  /** A break that gives no time back: it keeps its whole length. */
  keepsLength: z.optional(z.literal(true)),
})
export type Mark = z.infer<typeof Mark>

/** What really happens in a room, as differences from the plan. Empty: all as planned. */
export const Run = z.strictObject({
  /** By span. Not by `record`, whose schema weighs half a kilobyte on every phone. */
  marks: z.catchall(z.object({}), Mark),
  /** Since when the room is held, or `null`. */
  pausedSince: z.nullable(z.number()),
  /** How everything in the room begins that names no pace of its own, where that was switched. */
  pace: z.optional(Pace),
})
export type Run = z.infer<typeof Run>

export const PLANNED_RUN: Run = { marks: {}, pausedSince: null }

/**
 * All rooms' runs. Meeting points belong to everybody and are kept once, in `common`, so
 * that two rooms can't come to disagree about them.
 */
export const Runs = z.strictObject({ common: Run, rooms: z.record(z.string(), Run) })
export type Runs = z.infer<typeof Runs>

export const PLANNED_RUNS: Runs = { common: PLANNED_RUN, rooms: {} }

/** A room's run with the meeting points that it shares. */
export function runOf(runs: Runs, roomId: string): Run {
  const room = runs.rooms[roomId]
  if (!room) return runs.common
  const known = joinedOf.get(runs.common)?.get(room)
  if (known) return known
  const joined: Run = {
    ...room,
    marks: { ...runs.common.marks, ...room.marks },
    pausedSince: room.pausedSince ?? runs.common.pausedSince,
  }
  const ofCommon = joinedOf.get(runs.common) ?? new WeakMap<Run, Run>()
  joinedOf.set(runs.common, ofCommon.set(room, joined))
  return joined
}

// Runs never change in place. The same two give the same one, so that what follows from it
// can be remembered too.
const joinedOf = new WeakMap<Run, WeakMap<Run, Run>>()
