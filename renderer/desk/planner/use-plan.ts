// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef, useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { type Cursor, keptCursor } from './cursor/cursor.ts'
import { type Block, blocksOf, keptBlocks } from './layout/blocks.ts'
import { type Plan, planOf } from './layout/plan.ts'
import { type Scale, type Segment, scaleOf, segmentsOf } from './layout/segments.ts'

export type ShownPlan = {
  plan: Plan
  segments: readonly Segment[]
  blocks: readonly Block[]
  scale: Scale
}

// The date above each of several days.
const DATE_PX = 36

/** The day laid out; blocks that say the same as before are the same. */
export function usePlan(day: EventDay, perMinute: number): ShownPlan {
  const before = useRef<readonly Block[]>([])
  const laid = useMemo(() => {
    const plan = planOf(day)
    const blocks = keptBlocks(blocksOf(plan), before.current)
    before.current = blocks
    return { plan, segments: segmentsOf(plan, day), blocks }
  }, [day])
  const { segments } = laid
  const scale = useMemo(
    () => scaleOf(segments, perMinute, segments.length > 1 ? DATE_PX : 0),
    [segments, perMinute],
  )
  return useMemo(() => ({ ...laid, scale }), [laid, scale])
}

// In minutes of a plan that has nothing yet.
const NINE = 9 * 60

/**
 * The cursor, on something that there is, whatever becomes of the day. At first on what was asked for, on
 * what goes on, or on what comes first.
 */
export function useCursor(
  { plan, segments }: ShownPlan,
  first: string | null,
  goesOn: (itemId: string) => boolean,
): [Cursor, (cursor: Cursor) => void] {
  const [wanted, setCursor] = useState<Cursor>(() => {
    const item =
      plan.byId.get(first ?? '') ?? plan.items.find(({ slot }) => goesOn(slot.id)) ?? plan.items[0]
    const at = item?.start ?? NINE
    return { column: item?.columns[0] ?? 0, at, itemId: item?.slot.id ?? null, cellEnd: null }
  })
  const cursor = useMemo(() => keptCursor({ plan, segments }, wanted), [plan, segments, wanted])
  return [cursor, setCursor]
}
