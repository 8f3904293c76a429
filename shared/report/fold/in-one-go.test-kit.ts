// SPDX-License-Identifier: EUPL-1.2

/** Carries out work that can be done in turns without letting anybody in between. */
export function inOneGo<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
