// SPDX-License-Identifier: EUPL-1.2
import { BESIDE_SHARE, type Block } from '../layout/blocks.ts'
import type { Scale } from '../layout/segments.ts'

/** A rectangle of the field, in pixels. */
export type Rectangle = { left: number; top: number; width: number; height: number }

// What lies in an item leaves so much of it free for its words, where that begins in its column.
const GUTTER_PX = 18
/** So much of what something lies in is seen around it. */
const FRAME_PX = 3
const GAP_PX = 3
// Less can neither be hit nor seen.
const LEAST_HEIGHT_PX = 11
const MOMENT_HEIGHT_PX = 18

export function rectangleOf(block: Block, scale: Scale, columnPx: number): Rectangle {
  const { item, from, to, lane, lanes, gutters } = block
  const whole = ((to - from + 1) * columnPx) / lanes
  const inset = gutters * GUTTER_PX + (item.depth - gutters) * FRAME_PX
  const inside = whole - inset - item.depth * FRAME_PX - GAP_PX
  const isBeside = item.slot.isBeside === true && item.depth > 0
  const width = Math.max(isBeside ? inside * BESIDE_SHARE : inside, GUTTER_PX)
  const left = from * columnPx + whole * lane + inset + (isBeside ? inside - width : 0)
  const top = scale.yOf(item.start)
  if (item.isMoment) {
    return { left, top: top - MOMENT_HEIGHT_PX / 2, width, height: MOMENT_HEIGHT_PX }
  }
  const height = Math.max(scale.yOf(item.end) - top - 2, LEAST_HEIGHT_PX)
  return { left, top, width, height }
}

/** What of the field is in sight, by columns and pixels. */
export type InSight = { from: number; to: number; top: number; bottom: number }

export function isInSight(block: Block, { top, height }: Rectangle, sight: InSight): boolean {
  const isAcross = block.to >= sight.from && block.from <= sight.to
  return isAcross && top + height >= sight.top && top <= sight.bottom
}
