// SPDX-License-Identifier: EUPL-1.2
import { showsFor } from '../../clock/shows-for.ts'
import type { Timebase } from '../../clock/timebase.ts'
import { type Instant, MINUTE } from '../../instant.ts'

/** Long enough to film, short enough that nobody finds a wall that was forgotten. */
export const PATTERN_LASTS_MS = MINUTE

/**
 * Whether a display's test pattern shows: for a while from when it was asked for.
 * @param at the live time
 */
export function showsPattern(
  patternAt: Instant | null,
  at: Instant,
  playback: Pick<Timebase, 'rate'>,
): boolean {
  return showsFor(PATTERN_LASTS_MS, patternAt, at, playback)
}
