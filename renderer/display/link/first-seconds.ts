// SPDX-License-Identifier: EUPL-1.2
import { type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { SyncedClock } from '../../sync/synced-clock.ts'

// By then the first burst of questions is over, and more of them would tell little more.
const SETTLED_AFTER_MS = SECOND

type Clock = Pick<SyncedClock, 'now' | 'errorMs' | 'playback'>

/**
 * The live time as a wall shows it. Until the first burst of questions is over, it moves on
 * only when it is known which second it is: one exchange alone may not tell that, and what was
 * kept from before tells it less. It never waits for a hub that isn't there.
 * @param isAlone whether the hub can't be reached
 */
export function showsNoWrongSecond(
  clock: Clock,
  monotonicNow: () => Milliseconds,
  isAlone: () => boolean,
): () => Instant | null {
  let knownSince: number | null = null
  let isSettled = false
  let sure: Instant | null = null
  return () => {
    const now = clock.now()
    if (isSettled || now === null) return now
    knownSince ??= monotonicNow()
    // A rehearsal that races has no second that anybody could read.
    isSettled =
      isAlone() || clock.playback.rate !== 1 || monotonicNow() - knownSince >= SETTLED_AFTER_MS
    // What it was sure of was another playback's time: the live one's is told a moment later.
    const isElsewhere = sure !== null && Math.abs(now - sure) > SECOND
    if (isSettled || isElsewhere || isSureAt(now, clock.errorMs())) sure = now
    return sure
  }
}

function isSureAt(now: Instant, errorMs: Milliseconds | null): boolean {
  if (errorMs === null) return false
  return Math.floor((now - errorMs) / SECOND) === Math.floor((now + errorMs) / SECOND)
}
