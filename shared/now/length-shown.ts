// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE, type Milliseconds } from '../instant.ts'
import { aboutText, countdownText, overtimeText } from '../lengths.ts'
import type { RoomNow } from './room-now.ts'

type Counting = Pick<RoomNow, 'counted' | 'heldAt'>

/** How long until, or since, what the digits count to; `null` where nothing counts. */
export function countedMs({ counted, heldAt }: Counting, now: Instant): Milliseconds | null {
  if (!counted) return null
  const at = heldAt ?? now
  return counted.kind === 'over' ? at - counted.at : counted.at - at
}

/**
 * The digits as every surface shows them: `7:46`, `+0:12`, or `4 min` of what is only about so long.
 * `null` where nothing counts.
 */
export function lengthShown(now: Counting, at: Instant): string | null {
  const ms = countedMs(now, at)
  if (ms === null || !now.counted) return null
  if (now.counted.kind === 'over') return overtimeText(ms)
  return isAboutLeft(now) ? aboutText(ms) : countdownText(ms)
}

/** Whether what is left is only known in whole minutes: nobody counts the seconds of "about". */
export function isAboutLeft({ counted }: Pick<Counting, 'counted'>): boolean {
  return counted?.kind === 'left' && counted.item.span.isAbout
}

/** From when on less than a minute is left of what is about so long; `null`: it is no such thing. */
export function lastMinuteFrom({ counted }: Pick<Counting, 'counted'>): Instant | null {
  return counted && isAboutLeft({ counted }) ? counted.at - MINUTE : null
}
