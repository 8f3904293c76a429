// SPDX-License-Identifier: EUPL-1.2
import { type Instant, type Milliseconds, SECOND } from '../instant.ts'
import type { Timebase } from './timebase.ts'

// Who looks knows the time a little less well than the hub that stamped it.
const AHEAD_MS = SECOND

/**
 * Whether what began at `since` and goes by itself still shows. In a rehearsal it lasts as long for
 * who looks on, however fast that runs.
 * @param since `null`: it never began
 * @param at the live time
 */
export function showsFor(
  lastsMs: Milliseconds,
  since: Instant | null,
  at: Instant,
  { rate }: Pick<Timebase, 'rate'>,
): boolean {
  if (since === null) return false
  const sinceMs = at - since
  return sinceMs > -AHEAD_MS * rate && sinceMs < lastsMs * rate
}
