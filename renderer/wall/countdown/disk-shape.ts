// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { countedMs } from '../../../shared/now/length-shown.ts'
import type { Counted, RoomNow } from '../../../shared/now/room-now.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'

/**
 * How much of the disk is still full, from 1 to 0: the time left as a part of the whole. As with
 * digits, a second that has begun still counts. `null` where nothing counts.
 */
export function fullnessAt(
  timeline: Timeline,
  now: Pick<RoomNow, 'counted' | 'heldAt'>,
  at: Instant,
): number | null {
  const ms = countedMs(now, at)
  if (ms === null || !now.counted) return null
  if (now.counted.kind === 'over') return 0
  const leftMs = Math.max(0, Math.ceil(ms / SECOND) * SECOND)
  return Math.min(1, leftMs / wholeOf(timeline, now.counted))
}

/** The whole that the time left is a part of. */
function wholeOf({ spans }: Timeline, { kind, at, item }: Counted): Milliseconds {
  if (kind === 'until') {
    // Since what went before is over; before the day, as a clock shows it.
    const ends = spans.flatMap(({ end }) => (end !== null && end < at ? end : []))
    return ends.length > 0 ? at - Math.max(...ends) : HOUR
  }
  const { start } = item.span
  return start === null || start >= at ? HOUR : at - start
}

/**
 * A sector of a disk of radius 1 around 0,0, from its top clockwise to where the missing part
 * ends: what is left always ends at the top, as minutes on a clock do. SVG path data.
 */
export function sectorPath(fullness: number): string {
  if (fullness <= 0) return ''
  if (fullness >= 1) return 'M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1Z'
  const angle = 2 * Math.PI * (1 - fullness)
  const x = Math.sin(angle).toFixed(5)
  const y = (-Math.cos(angle)).toFixed(5)
  return `M0 0L${x} ${y}A1 1 0 ${fullness > 0.5 ? 1 : 0} 1 0-1Z`
}
