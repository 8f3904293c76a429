// SPDX-License-Identifier: EUPL-1.2
import type { StageTime } from '../../clock/stage-time.ts'
import { type Instant, MINUTE, SECOND } from '../../instant.ts'

/** Long enough to film, short enough that nobody finds a wall that was forgotten. */
export const PATTERN_LASTS_MS = MINUTE
// Who looks knows the time a little less well than the hub that stamped it.
const AHEAD_MS = SECOND

/**
 * Whether a display's test pattern shows: for a while from when it was asked for. In a rehearsal
 * it lasts as long for who looks on, however fast that runs.
 * @param at the time on stage
 */
export function showsPattern(
  patternAt: Instant | null,
  at: Instant,
  { speed }: Pick<StageTime, 'speed'>,
): boolean {
  if (patternAt === null) return false
  const sinceMs = at - patternAt
  return sinceMs > -AHEAD_MS * speed && sinceMs < PATTERN_LASTS_MS * speed
}
