// SPDX-License-Identifier: EUPL-1.2

/** The machine's timers, handed in so that tests can turn the clock. */
export type Timers = {
  /** Milliseconds on a clock that only runs forward. */
  now(): number
  /** Calls back once; gives back how to stop. */
  after(ms: number, call: () => void): () => void
}

export const machineTimers: Timers = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

/** The machine's own time of day in ms since 1970, which somebody may set. */
export const machineWallNow = (): number => Date.now()

/** Calls back again and again, until stopped. */
export function every(timers: Timers, ms: number, call: () => void): () => void {
  let stop = timers.after(ms, again)
  function again(): void {
    call()
    stop = timers.after(ms, again)
  }
  return () => stop()
}
