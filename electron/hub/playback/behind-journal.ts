// SPDX-License-Identifier: EUPL-1.2
import { HUB_TIME, positionAt } from '../../../shared/clock/timebase.ts'
import type { Instant, Milliseconds } from '../../../shared/instant.ts'
import type { Store } from '../ports.ts'
import { EFFECT_DELAY_MS } from './effect-delay.ts'

/**
 * By how much a clock is behind the journal's last entry, for hub time to be put on by when a hub
 * starts: however far, or nothing that is steered would hold before that entry does. Whether the
 * clock is wrong now or was wrong before, no hub can tell: it says so, and goes on.
 * @param hubTime as the clock has it
 */
export function behindJournal(
  { lastAt, movedTo }: Pick<Store, 'lastAt' | 'movedTo'>,
  hubTime: Instant,
): Milliseconds {
  if (lastAt === null) return 0
  const playback = movedTo ?? HUB_TIME
  const behindMs = (lastAt - positionAt(playback, hubTime)) / playback.rate
  // An entry may be stamped so far ahead.
  return Math.max(0, behindMs - EFFECT_DELAY_MS)
}
