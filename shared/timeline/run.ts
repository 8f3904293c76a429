// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Pace } from '../day/day.ts'

/** What happened to one span, written down once it has. */
export const SpanFact = z.strictObject({
  begunAt: z.optional(z.number()),
  endedAt: z.optional(z.number()),
  /** Begun by hand, so that it has its own length. */
  isByHand: z.optional(z.literal(true)),
  /** It ran over since then, when this was written down; of a meeting point only. */
  overSince: z.optional(z.number()),
  /** Whether it went on past its end, until the next began. */
  ranOver: z.optional(z.boolean()),
})
export type SpanFact = z.infer<typeof SpanFact>

/** What has passed by an instant, by span. Nothing that is not written down has begun by then. */
export const Past = z.strictObject({
  /** `null`: nothing was written down yet. In a room, left out: as for meeting points. */
  until: z.optional(z.nullable(z.number())),
  /** The same for meeting points, where it differs. */
  pointsUntil: z.optional(z.nullable(z.number())),
  facts: z.catchall(z.object({}), SpanFact),
})
export type Past = z.infer<typeof Past>

/** Where what is to come of one span differs from the plan; what is left out is as planned. */
export const Mark = z.strictObject({
  /** To begin by hand at this instant. */
  startAt: z.optional(z.number()),
  /** To end by hand at this instant. */
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

/** What really happens in a room: what has passed, and how what is to come differs from the plan. */
export const Run = z.strictObject({
  past: Past,
  /** By span. Not by `record`, whose schema weighs half a kilobyte on every phone. */
  ahead: z.catchall(z.object({}), Mark),
  /** Since when the room is held, or `null`. */
  pausedSince: z.nullable(z.number()),
  /** Held together with all other rooms, in what is everybody's: only what is fixed lifts that. */
  isHeldForAll: z.optional(z.literal(true)),
  /** How everything in the room begins that names no pace of its own, where that was switched. */
  pace: z.optional(Pace),
})
export type Run = z.infer<typeof Run>

export const NOTHING_PAST: Past = { until: null, facts: {} }

export const PLANNED_RUN: Run = { past: NOTHING_PAST, ahead: {}, pausedSince: null }

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
  const { isHeldForAll } = runs.common
  const joined: Run = {
    ...room,
    past: joinedPast(runs.common.past, room.past),
    ahead: { ...runs.common.ahead, ...room.ahead },
    pausedSince: room.pausedSince ?? runs.common.pausedSince,
    ...(isHeldForAll && { isHeldForAll }),
  }
  const ofCommon = joinedOf.get(runs.common) ?? new WeakMap<Run, Run>()
  joinedOf.set(runs.common, ofCommon.set(room, joined))
  return joined
}

function joinedPast(common: Past, room: Past): Past {
  const facts = { ...common.facts, ...room.facts }
  // Of a meeting point a room's own past tells only whether it ran over there.
  for (const id of Object.keys(room.facts)) {
    if (common.facts[id]) facts[id] = { ...common.facts[id], ...room.facts[id] }
  }
  const until = room.until === undefined ? common.until : room.until
  return { until, pointsUntil: common.until, facts }
}

// Runs never change in place. The same two give the same one, so that what follows from it
// can be remembered too.
const joinedOf = new WeakMap<Run, WeakMap<Run, Run>>()
