// SPDX-License-Identifier: EUPL-1.2

import type { Instant, Milliseconds } from '../../instant.ts'
import { lastOf } from '../../last.ts'
import type { SpanId } from '../../timeline/layout/room-plan.ts'
import type { TakenBack } from './log-builder.ts'
import type { Stretch } from './stretches.ts'

/** A time in which a span went on without a break. */
export type Visit = { start: Instant; end: Instant; heldMs: Milliseconds }

/** When each span went on. What an undo took back doesn't count, and breaks nothing up. */
export function visitsOf(
  stretches: readonly Stretch[],
  takenBack: readonly TakenBack[],
): Map<SpanId, Visit[]> {
  const all = allVisitsOf(stretches)
  // A long day has thousands of both: each undo must find its own at once.
  const byStart = new Map<Instant, Counted[]>()
  for (const visit of [...all.values()].flat()) {
    const alike = byStart.get(visit.start)
    if (alike) alike.push(visit)
    else byStart.set(visit.start, [visit])
  }
  for (const undo of takenBack) {
    for (const begun of undo.since.flatMap((at) => byStart.get(at) ?? [])) {
      const isUndone = begun.end === undo.until || undo.since.includes(begun.end)
      if (isUndone) leaveOut(all, begun, undo)
    }
    for (const after of byStart.get(undo.until) ?? []) joinToBefore(all, after, undo)
  }
  return new Map(Array.from(all, ([id, visits]) => [id, visits.filter((one) => one.counts)]))
}

type Counted = Visit & { id: SpanId; index: number; counts: boolean }

function allVisitsOf(stretches: readonly Stretch[]): Map<SpanId, Counted[]> {
  const all = new Map<SpanId, Counted[]>()
  for (const { from, to, spanIds, isHeld } of stretches) {
    const heldMs = isHeld ? to - from : 0
    for (const id of spanIds) {
      const visits = all.get(id) ?? []
      all.set(id, visits)
      const last = lastOf(visits)
      if (last?.end === from) {
        last.end = to
        last.heldMs += heldMs
      } else {
        visits.push({ id, index: visits.length, start: from, end: to, heldMs, counts: true })
      }
    }
  }
  return all
}

/** What the command began and the undo ended, with all that went on in it. */
function leaveOut(all: Map<SpanId, Counted[]>, undone: Counted, { until }: TakenBack): void {
  undone.counts = false
  for (const [id, visits] of all) {
    if (!id.startsWith(`${undone.id}/`)) continue
    for (let index = visits.length - 1; index >= 0; index -= 1) {
      const visit = visits[index]
      if (!visit || visit.start < undone.start) break
      if (visit.end <= until) visit.counts = false
    }
  }
}

/** Where the undo put a room back to what went on before, that went on all along. */
function joinToBefore(all: Map<SpanId, Counted[]>, after: Counted, { since }: TakenBack): void {
  const visits = all.get(after.id) ?? []
  let index = after.index - 1
  while (visits[index]?.counts === false) index -= 1
  const before = visits[index]
  if (!before || !since.includes(before.end)) return
  before.end = after.end
  before.heldMs += after.heldMs
  after.counts = false
}
