// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import type { SpanId } from '../timeline/room-plan.ts'
import type { Stretch } from './stretches.ts'
import type { TakenBack } from './telling.ts'

/** A time in which a span went on without a break. */
export type Visit = { start: Instant; end: Instant; heldMs: Milliseconds }

/** When each span went on. What an undo took back doesn't count, and breaks nothing up. */
export function visitsOf(
  stretches: readonly Stretch[],
  takenBack: readonly TakenBack[],
): Map<SpanId, Visit[]> {
  const all = allVisitsOf(stretches)
  const begins = new Set([...all.values()].flatMap((visits) => visits.map(({ start }) => start)))
  for (const window of takenBack) {
    // Most commands begin nothing in this room: a long day has thousands of them.
    const undone = window.since.some((at) => begins.has(at)) ? undoneIn(all, window) : []
    if (undone.length === 0) continue
    const from = Math.min(...window.since)
    for (const [id, visits] of all) {
      const left = undone.some((other) => id === other || id.startsWith(`${other}/`))
        ? visits.filter(({ start, end }) => start < from || end > window.until)
        : visits
      all.set(id, joinedAcross(left, window))
    }
  }
  return all
}

function allVisitsOf(stretches: readonly Stretch[]): Map<SpanId, Visit[]> {
  const all = new Map<SpanId, Visit[]>()
  for (const { from, to, spanIds, isHeld } of stretches) {
    const heldMs = isHeld ? to - from : 0
    for (const id of spanIds) {
      const visits = all.get(id) ?? []
      all.set(id, visits)
      const last = visits.at(-1)
      if (last?.end === from) {
        last.end = to
        last.heldMs += heldMs
      } else visits.push({ start: from, end: to, heldMs })
    }
  }
  return all
}

/** What one of the commands began, and the undo ended or another one of them. */
function undoneIn(all: ReadonlyMap<SpanId, Visit[]>, { since, until }: TakenBack): SpanId[] {
  const isUndone = ({ start, end }: Visit) =>
    since.includes(start) && (end === until || since.includes(end))
  return [...all].flatMap(([id, visits]) => (visits.some(isUndone) ? [id] : []))
}

/** Where the undo put a room back to what went on before, that went on all along. */
function joinedAcross(visits: readonly Visit[], { since, until }: TakenBack): Visit[] {
  return visits.reduce<Visit[]>((joined, visit) => {
    const last = joined.at(-1)
    if (!last || !since.includes(last.end) || visit.start !== until) return [...joined, visit]
    const both = { start: last.start, end: visit.end, heldMs: last.heldMs + visit.heldMs }
    return [...joined.slice(0, -1), both]
  }, [])
}
