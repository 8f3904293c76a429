// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises'
import type { Instant } from '../../shared/instant.ts'

// Shorter than anybody sees at a wall or a desk that waits for its answer meanwhile.
const TURN_MS = 20

/** Carries out long work step by step, so that walls and desks are served in between. */
export async function inTurns<T>(work: Generator<unknown, T>, now: () => Instant): Promise<T> {
  for (;;) {
    const endsAt = now() + TURN_MS
    while (now() < endsAt) {
      const step = work.next()
      if (step.done) return step.value
    }
    await setImmediate()
  }
}
