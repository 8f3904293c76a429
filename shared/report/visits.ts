// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import type { SpanId } from '../timeline/room-plan.ts'
import type { Stretch } from './stretches.ts'
import type { Telling } from './telling.ts'

/** A time in which a span went on without a break. */
export type Visit = { start: Instant; end: Instant; heldMs: Milliseconds }

/** From a command until it was taken back. */
export type TakenBack = { from: Instant; to: Instant }

/** When each span went on. What an undo took back doesn't count, and breaks nothing up. */
export function visitsOf(
  stretches: readonly Stretch[],
  takenBack: readonly TakenBack[],
): Map<SpanId, Visit[]> {
  const all = allVisitsOf(stretches)
  const begins = new Set([...all.values()].flatMap((visits) => visits.map(({ start }) => start)))
  for (const window of takenBack) {
    // Most commands begin nothing in this room: a long day has thousands of them.
    const undone = begins.has(window.from) ? undoneIn(all, window) : []
    if (undone.length === 0) continue
    for (const [id, visits] of all) {
      const left = undone.some((other) => id === other || id.startsWith(`${other}/`))
        ? visits.filter(({ start, end }) => start < window.from || end > window.to)
        : visits
      all.set(id, joinedAcross(left, window))
    }
  }
  return all
}

/** The times in which commands were in force that an undo has taken back. */
export function takenBackIn(tellings: readonly Telling[]): TakenBack[] {
  return tellings.flatMap((telling) =>
    telling.kind === 'told' ? telling.tookBack.map(({ at }) => ({ from: at, to: telling.at })) : [],
  )
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

/** What the command began and the undo ended. */
function undoneIn(all: ReadonlyMap<SpanId, Visit[]>, { from, to }: TakenBack): SpanId[] {
  const isUndone = ({ start, end }: Visit) => start === from && end === to
  return [...all].flatMap(([id, visits]) => (visits.some(isUndone) ? [id] : []))
}

/** Where the undo put a room back to what went on before the command, that went on all along. */
function joinedAcross(visits: readonly Visit[], { from, to }: TakenBack): Visit[] {
  return visits.reduce<Visit[]>((joined, visit) => {
    const last = joined.at(-1)
    if (last?.end !== from || visit.start !== to) return [...joined, visit]
    const both = { start: last.start, end: visit.end, heldMs: last.heldMs + visit.heldMs }
    return [...joined.slice(0, -1), both]
  }, [])
}
