// SPDX-License-Identifier: EUPL-1.2
import type { Plan, PlanItem, PlanMinutes } from '../layout/plan.ts'
import type { Segment } from '../layout/segments.ts'

/** What the cursor can stand on in a column: an item, or a time at which there is none. */
export type Stop =
  | { kind: 'item'; item: PlanItem; start: PlanMinutes; end: PlanMinutes }
  | { kind: 'cell'; start: PlanMinutes; end: PlanMinutes }

/** Where nothing is planned, the cursor moves on by so much. */
export const CELL_MINUTES = 30

/** All stops of a column in order of time, those in an item after it. */
export function stopsIn(plan: Plan, segments: readonly Segment[], column: number): Stop[] {
  const items = plan.items.filter(({ columns }) => columns.includes(column))
  const stops: Stop[] = items.map((item) => ({
    ...{ kind: 'item', item, start: item.start, end: item.end },
  }))
  for (const segment of segments) stops.push(...cellsIn(segment, items))
  return stops.toSorted((a, b) => a.start - b.start || depthOf(a) - depthOf(b))
}

function depthOf(stop: Stop): number {
  return stop.kind === 'item' ? stop.item.depth : -1
}

/** The times of a segment at which nothing is planned, in cells that begin at whole half hours. */
function cellsIn({ from, to }: Segment, items: readonly PlanItem[]): Stop[] {
  const cells: Stop[] = []
  const fill = (start: PlanMinutes, end: PlanMinutes) => {
    for (let at = start; at < end; ) {
      const next = Math.min(end, (Math.floor(at / CELL_MINUTES) + 1) * CELL_MINUTES)
      cells.push({ kind: 'cell', start: at, end: next })
      at = next
    }
  }
  let free = from
  for (const { start, end, isMoment } of items) {
    if (isMoment || end <= from || start >= to) continue
    if (start > free) fill(free, start)
    free = Math.max(free, end)
  }
  fill(free, to)
  return cells
}

/** The stop at a time: the innermost item, or the cell; `null`: the time isn't drawn. */
export function stopAt(stops: readonly Stop[], minutes: PlanMinutes): Stop | null {
  return stops.findLast(({ start, end }) => start <= minutes && minutes < end) ?? null
}
