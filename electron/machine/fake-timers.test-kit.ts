// SPDX-License-Identifier: EUPL-1.2
import type { Timers } from './timers.ts'

/** Timers for tests, whose clock goes when it is told to. */
export type FakeTimers = Timers & {
  /** Lets `ms` pass, calling back whatever falls due on the way, in order. */
  pass(ms: number): void
}

export function fakeTimers(): FakeTimers {
  let now = 0
  const waiting = new Set<{ at: number; call: () => void }>()
  const nextUntil = (end: number) =>
    [...waiting].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
  return {
    now: () => now,
    after: (ms, call) => {
      const due = { at: now + ms, call }
      waiting.add(due)
      return () => waiting.delete(due)
    },
    pass: (ms) => {
      const end = now + ms
      for (let due = nextUntil(end); due; due = nextUntil(end)) {
        waiting.delete(due)
        now = due.at
        due.call()
      }
      now = end
    },
  }
}
