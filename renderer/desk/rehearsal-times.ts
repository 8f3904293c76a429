// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Timeline } from '../../shared/timeline/timeline.ts'

/** How fast a desk offers to rehearse. */
export const SPEEDS = [1, 2, 5, 10, 30, 60, 120, 300, 600] as const

// Whoever presses again so soon means the item before, also where the time has run on since.
const PRESSED_AGAIN_MS = 2 * SECOND

type Places = readonly { timeline: Timeline }[]

/** When the programme's items start in any room, as the day goes now, in order. */
export function itemStarts(places: Places): Instant[] {
  const starts = places.flatMap(({ timeline }) =>
    timeline.spans.flatMap(({ level, start }) =>
      level === 'slot' && start !== null ? [start] : [],
    ),
  )
  return [...new Set(starts)].sort((a, b) => a - b)
}

/** The start of the item that comes next in any room, or `null` after the last. */
export function nextItemAt(places: Places, now: Instant): Instant | null {
  return itemStarts(places).find((start) => start > now) ?? null
}

/** The start of the item that goes on, or of the one before if that began just now. */
export function previousItemAt(places: Places, now: Instant, speed: number): Instant | null {
  const justBegan = now - PRESSED_AGAIN_MS * speed
  return itemStarts(places).findLast((start) => start < justBegan) ?? null
}
