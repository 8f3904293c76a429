// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../../state/state.ts'
import { runOf } from '../../timeline/run.ts'
import { type Timeline, timelineOf } from '../../timeline/timeline.ts'

/** A room's timeline in a state. The same object for as long as nothing of it has changed. */
export type TimelineIn = (state: State, roomId: string) => Timeline

/**
 * Lays rooms out, and remembers of every room the last two: walking through a journal asks for
 * those before and after an entry, and an entry leaves most rooms alone.
 */
export function layingOut(): TimelineIn {
  const kept = new Map<string, Kept[]>()
  return (state, roomId) => {
    const { day, runs } = state
    const { common, rooms } = runs
    const run = rooms[roomId]
    const last = kept.get(roomId) ?? []
    const known = last.find((one) => one.day === day && one.common === common && one.run === run)
    if (known) return known.timeline
    const timeline = timelineOf(day, roomId, runOf(runs, roomId))
    kept.set(roomId, [{ day, common, run, timeline }, ...last.slice(0, 1)])
    return timeline
  }
}

type Kept = {
  day: State['day']
  common: State['runs']['common']
  run: State['runs']['common'] | undefined
  timeline: Timeline
}
