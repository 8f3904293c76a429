// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises'

// Counted, since the hub's clock may be a rehearsal's, which stands or races. Shorter together
// than anybody sees at a wall or a desk that waits for its answer meanwhile.
const STEPS_IN_A_TURN = 25

/** Carries out long work step by step, so that walls and desks are served in between. */
export async function inTurns<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    for (let count = 0; count < STEPS_IN_A_TURN; count += 1) {
      const step = work.next()
      if (step.done) return step.value
    }
    await setImmediate()
  }
}
