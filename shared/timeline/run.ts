// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/**
 * Where what happened differs from the plan, for one span: when it was started by hand
 * (`null`: it follows from the spans before it), and by how much it was lengthened
 * (negative: shortened; a pause lengthens the span that it held).
 */
export const Mark = z.strictObject({
  startedAt: z.nullable(z.number()),
  lengthenedMs: z.number(),
})
export type Mark = z.infer<typeof Mark>

/** What really happens in a room, as differences from the plan. Empty: all as planned. */
export const Run = z.strictObject({
  marks: z.record(z.string(), Mark),
  /** Since when the room is held, or `null`. */
  pausedSince: z.nullable(z.number()),
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
  return {
    marks: { ...runs.common.marks, ...room.marks },
    pausedSince: room.pausedSince ?? runs.common.pausedSince,
  }
}
