// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant } from '../instant.ts'
import { type Runs, runOf } from '../timeline/run.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { isBreakOut } from './workshops.ts'

/** How the steps of all phases go in some rooms, all of which are alike. */
export type StepsInRooms = {
  rooms: string[]
  pausedSince: Instant | null
  steps: { id: string; start: Instant | null; end: Instant | null }[]
}

/** What a hall is told of the other rooms, so that its wall can say how far they are. */
export function stepsInRooms(day: EventDay, runs: Runs, roomId: string): StepsInRooms[] {
  if (isBreakOut(day, roomId)) return []
  const alike = new Map<string, StepsInRooms>()
  for (const { id } of day.rooms) {
    if (!isBreakOut(day, id)) continue
    const { spans, pausedSince } = timelineOf(day, id, runOf(runs, id))
    const steps = spans.flatMap(({ id, level, start, end }) =>
      level === 'step' ? [{ id, start, end }] : [],
    )
    const key = JSON.stringify([steps, pausedSince])
    const known = alike.get(key)
    if (known) known.rooms.push(id)
    else alike.set(key, { rooms: [id], pausedSince, steps })
  }
  return [...alike.values()]
}

/** A step of the phase that goes on in the rooms, as all of them stand. */
export type StepInRooms = {
  id: string
  /** `on` in at least one room, `done` in all of them. */
  when: 'done' | 'on' | 'to-come'
  /** Where it is on, if other rooms are elsewhere in the phase; `null`: in all of them. */
  rooms: string[] | null
  /** When it begins, or, where it is on, ends; `null`: nobody knows, or rooms differ. */
  at: Instant | null
}

/** @param ids of the steps that the phase has, in order */
export function stepsAt(
  told: readonly StepsInRooms[],
  ids: readonly string[],
  at: Instant,
): StepInRooms[] {
  const groups = told.map((group) => ({ ...group, index: indexAt(group, ids, at) }))
  const isAlike = groups.every(({ index }) => index === groups[0]?.index)
  return ids.map((id, index) => {
    const on = groups.filter((group) => group.index === index)
    const isDone = groups.length > 0 && groups.every((group) => group.index > index)
    const when = on.length > 0 ? 'on' : isDone ? 'done' : 'to-come'
    const bounds = groups.map(({ steps }) => steps.find((step) => step.id === id))
    const times = new Set(bounds.map((step) => (when === 'on' ? step?.end : step?.start) ?? null))
    const [time = null] = times
    const rooms = when === 'on' && !isAlike ? on.flatMap((group) => group.rooms) : null
    return { id, when, rooms, at: times.size === 1 && when !== 'done' && isAlike ? time : null }
  })
}

/** Which of the steps the rooms have come to; -1: none yet. */
function indexAt({ steps, pausedSince }: StepsInRooms, ids: readonly string[], now: Instant) {
  const at = Math.min(now, pausedSince ?? now)
  const begun = steps.filter(({ id, start }) => ids.includes(id) && start !== null && start <= at)
  return Math.max(-1, ...begun.map(({ id }) => ids.indexOf(id)))
}
