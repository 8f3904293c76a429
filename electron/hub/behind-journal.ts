// SPDX-License-Identifier: EUPL-1.2
import { HUB_TIME, stageTimeAt } from '../../shared/clock/stage-time.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../shared/instant.ts'
import { LANDS_AFTER_MS } from './landing.ts'
import type { Store } from './ports.ts'

// A clock that was further ahead was seen to be wrong, and put right on purpose.
const MOST_BEHIND_MS = 10 * MINUTE

/**
 * By how much a clock was set back since the journal's last entry, for hub time to be put on by
 * when a hub starts. Where hub time went back along, all that is steered would hold no sooner than
 * that entry does.
 * @param hubTime as the clock has it
 */
export function behindJournal(
  { lastAt, movedTo }: Pick<Store, 'lastAt' | 'movedTo'>,
  hubTime: Instant,
): Milliseconds {
  if (lastAt === null) return 0
  const stage = movedTo ?? HUB_TIME
  const behindMs = (lastAt - stageTimeAt(stage, hubTime)) / stage.speed
  // An entry may be stamped so far ahead.
  const setBackMs = behindMs - LANDS_AFTER_MS
  return setBackMs > 0 && setBackMs <= MOST_BEHIND_MS ? setBackMs : 0
}
