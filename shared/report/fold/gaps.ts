// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../../instant.ts'
import { findLastIndex, lastOf } from '../../last.ts'
import type { Span } from '../../timeline/timeline.ts'
import { isNothing } from '../page/times.ts'
import type { ReportRow } from '../room-report.ts'
import type { Stretch } from './stretches.ts'

/** A time between two parts of the programme, in which none of them went on. */
export type Gap = {
  /** What it lies in; `null`: between two slots. */
  slotId: string | null
  start: Instant
  end: Instant
}

/**
 * Where a room's rows leave time open: in a slot between its steps, and between slots. Not before
 * the first and after the last of them, nor for less than a minute.
 */
export function gapsIn(stretches: readonly Stretch[], spans: readonly Span[]): Gap[] {
  const parted = new Set(spans.flatMap(({ id, hasParts }) => (hasParts ? [id] : [])))
  const gaps: Gap[] = []
  for (const { from, to, spanIds } of stretches) {
    const [slotId = null, ...within] = spanIds
    const isOpen = slotId === null || (parted.has(slotId) && within.length === 0)
    if (!isOpen) continue
    const last = lastOf(gaps)
    if (last?.end === from && last.slotId === slotId) last.end = to
    else gaps.push({ slotId, start: from, end: to })
  }
  const isAmid = ({ start, end }: Gap) =>
    start !== stretches[0]?.from && end !== lastOf(stretches)?.to
  return gaps.filter((gap) => isAmid(gap) && !isNothing(gap.end - gap.start))
}

/** The row after which a gap is told: the last one that began before it, where it lies. */
export function rowBefore({ slotId, start }: Gap, rows: readonly ReportRow[]): number {
  return findLastIndex(
    rows,
    ({ span, outcome }) =>
      (slotId === null || span.slotId === slotId) && 'start' in outcome && outcome.start < start,
  )
}
