// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { contentOf } from '../../now/span-content.ts'
import { type Runs, runOf } from '../../timeline/run.ts'
import { type Span, timelineOf } from '../../timeline/timeline.ts'
import type { Race } from './race.ts'

/** When a part is on in a room; `null`: nobody knows yet, as before a start signal. */
export type PartTimes = { start: Instant | null; end: Instant | null }

/** Rooms in which the parts of a race are on at the same times. */
export type PartsInRooms = {
  rooms: string[]
  /** In the order of the race's parts. */
  parts: PartTimes[]
  /** When its step is over there. */
  end: Instant | null
  /** Since when those rooms are held, so that no part ends in them. */
  pausedSince: Instant | null
}

/** How the parts of a race go in the rooms that have it, once for all rooms that are alike. */
export function partsInRooms(day: EventDay, runs: Runs, race: Race): PartsInRooms[] {
  const known = foundIn.get(runs)
  if (known?.day === day && known.race === race) return known.parts
  const alike = new Map<string, PartsInRooms>()
  for (const { id } of day.rooms) {
    const here = partsIn(day, runs, race, id)
    if (!here) continue
    const key = JSON.stringify(here)
    const same = alike.get(key)
    if (same) same.rooms.push(id)
    else alike.set(key, { rooms: [id], ...here })
  }
  const parts = [...alike.values()]
  foundIn.set(runs, { day, race, parts })
  return parts
}

// Runs never change in place, and the views of all rooms ask for the same.
const foundIn = new WeakMap<Runs, { day: EventDay; race: Race; parts: PartsInRooms[] }>()

function partsIn(
  day: EventDay,
  runs: Runs,
  { phase, step, parts }: Race,
  roomId: string,
): Omit<PartsInRooms, 'rooms'> | null {
  const { spans, pausedSince } = timelineOf(day, roomId, runOf(runs, roomId))
  const steps = spans.filter(({ id, level }) => {
    const content = level === 'step' ? contentOf(day, id) : null
    return content?.phase?.id === phase.id && content.step?.id === step.id
  })
  // A phase that is on twice has its race where that was begun last.
  const begun = steps.filter(({ start }) => start !== null)
  const around = begun[begun.length - 1] ?? steps[0]
  if (!around) return null
  return {
    parts: parts.map(({ id }) => {
      const index = spans.findIndex((span) => span.id === `${around.id}/${id}`)
      const span = spans[index]
      return span ? { start: span.start, end: overAt(spans, index) } : NOT_ON
    }),
    end: overAt(spans, spans.indexOf(around)),
    pausedSince,
  }
}

const NOT_ON: PartTimes = { start: null, end: null }

/** When a span is over: one that waits goes on until what comes after it begins. */
function overAt(spans: readonly Span[], index: number): Instant | null {
  const span = spans[index]
  if (!span || span.start === null) return null
  if (!span.waits) return span.end
  const next = spans
    .slice(index + 1)
    .find(({ id, level }) => level !== 'nested' && !id.startsWith(`${span.id}/`))
  return next?.start ?? null
}

/** How many of a room's parts are over at an instant, each as whether it is. */
export function overIn(
  { parts, pausedSince }: Omit<PartsInRooms, 'rooms'>,
  now: Instant,
): boolean[] {
  const at = Math.min(now, pausedSince ?? now)
  return parts.map(({ start, end }) => start !== null && end !== null && end <= at)
}
