// SPDX-License-Identifier: EUPL-1.2
import type { Plan, PlanItem } from './plan.ts'

/** A rectangle of the plan: an item in columns that lie side by side. */
export type Block = {
  /** The item's id with a number: an item in rooms that are apart has several. */
  key: string
  item: PlanItem
  /** The first column, and the last. */
  from: number
  to: number
  /** Of so many that go on side by side in that column, which this is. */
  lane: number
  lanes: number
  /** How many items it lies in whose left edge is this column's. */
  gutters: number
}

/** What lies in an item and goes on beside it has this part of its width, at the right. */
export const BESIDE_SHARE = 0.45

/** Every item as blocks: one over another where one lies in another, side by side where parallel. */
export function blocksOf(plan: Plan): Block[] {
  const lanes = lanesOf(plan)
  return plan.items.flatMap((item) =>
    runsOf(item, lanes).map((run, index) => blockOf(item, run, index)),
  )
}

type Run = { from: number; to: number; lane: number; lanes: number }

function blockOf(item: PlanItem, run: Run, index: number): Block {
  return { key: `${item.slot.id}.${index}`, item, ...run, gutters: guttersOf(item, run.from) }
}

/** How many of the items around it begin in the same column, and need their edge to be read. */
function guttersOf({ parent }: PlanItem, from: number): number {
  if (parent === null) return 0
  const isEdge = parent.columns.includes(from) && !parent.columns.includes(from - 1)
  return (isEdge ? 1 : 0) + guttersOf(parent, from)
}

type Lanes = ReadonlyMap<PlanItem, ReadonlyMap<number, { lane: number; lanes: number }>>

const ALONE = { lane: 0, lanes: 1 }

/** Columns side by side, as one as long as nothing else goes on in one of them. */
function runsOf(item: PlanItem, lanes: Lanes): Run[] {
  const inColumn = lanes.get(item)
  const runs: Run[] = []
  for (const column of item.columns) {
    const lane = inColumn?.get(column) ?? ALONE
    const last = runs.at(-1)
    const isNext = last?.to === column - 1 && last.lanes === 1 && lane.lanes === 1
    if (last && isNext) last.to = column
    else runs.push({ from: column, to: column, ...lane })
  }
  return runs
}

/** Which lane items have in a column, where several that lie in the same item overlap there. */
function lanesOf(plan: Plan): Lanes {
  const found = new Map<PlanItem, Map<number, { lane: number; lanes: number }>>()
  for (const siblings of siblingsByColumn(plan)) {
    for (const cluster of clustersOf(siblings.items)) {
      if (cluster.length === 1) continue
      const ends: number[] = []
      const chosen = cluster.map((item) => {
        const free = ends.findIndex((end) => end <= item.start)
        const lane = free === -1 ? ends.length : free
        ends[lane] = item.end
        return { item, lane }
      })
      for (const { item, lane } of chosen) {
        const inColumn = found.get(item) ?? new Map()
        found.set(item, inColumn.set(siblings.column, { lane, lanes: ends.length }))
      }
    }
  }
  return found
}

function siblingsByColumn({ items }: Plan) {
  const groups = new Map<PlanItem | null, Map<number, PlanItem[]>>()
  for (const item of items) {
    if (item.isMoment) continue
    const byColumn = groups.get(item.parent) ?? new Map<number, PlanItem[]>()
    groups.set(item.parent, byColumn)
    for (const column of item.columns) {
      const there = byColumn.get(column)
      if (there) there.push(item)
      else byColumn.set(column, [item])
    }
  }
  return [...groups.values()].flatMap((byColumn) =>
    [...byColumn].map(([column, together]) => ({ column, items: together })),
  )
}

/** Runs of items that overlap, of items in order of their start. */
function clustersOf(items: readonly PlanItem[]): PlanItem[][] {
  const clusters: PlanItem[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (item.start < end) clusters.at(-1)?.push(item)
    else clusters.push([item])
    end = Math.max(end, item.end)
  }
  return clusters
}

/** The same blocks as before where they say the same, so that only what changed is drawn anew. */
export function keptBlocks(blocks: readonly Block[], before: readonly Block[]): Block[] {
  const known = new Map(before.map((block) => [block.key, block]))
  return blocks.map((block) => {
    const old = known.get(block.key)
    return old && isSame(old, block) ? old : block
  })
}

function isSame(a: Block, b: Block): boolean {
  const isPlacedAlike =
    a.from === b.from &&
    a.to === b.to &&
    a.lane === b.lane &&
    a.lanes === b.lanes &&
    a.gutters === b.gutters
  const { item: one } = a
  const { item: other } = b
  return (
    isPlacedAlike &&
    one.slot === other.slot &&
    one.end === other.end &&
    one.depth === other.depth &&
    firstInside(one) === firstInside(other)
  )
}

/** When the first item in it begins: until then there is room for its own words. */
export function firstInside({ children }: PlanItem): number | null {
  return children.length === 0 ? null : Math.min(...children.map(({ start }) => start))
}
