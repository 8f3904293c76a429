// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises'

// Counted, since the hub's clock may be a rehearsal's, which stands or races. Shorter together
// than anybody sees at a wall or a desk that waits for its answer meanwhile.
const STEPS_IN_A_TURN = 25

/**
 * Carries out long work step by step, so that walls and desks are served in between.
 * @param signal aborted once nobody waits for it any more: it then stops, and rejects with why
 */
export async function inTurns<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    // Thrown into it, so that it lets go of what it reads.
    if (signal.aborted) work.throw(signal.reason)
    for (let count = 0; count < STEPS_IN_A_TURN; count += 1) {
      const step = work.next()
      if (step.done) return step.value
    }
    await setImmediate()
  }
}
