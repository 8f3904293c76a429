// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext, useSyncExternalStore } from 'react'
import { type Instant, SECOND } from '../../shared/instant.ts'

/** Whole seconds live, as one animation-frame loop reads them: all digits turn in one frame. */
export type Seconds = {
  subscribe(onSecond: () => void): () => void
  /** The live second, as an instant; `null` before the first fix. */
  current(): Instant | null
  /** Looks at once: to be called when the clock may have been moved. */
  look(): void
}

// A rehearsal's seconds come as fast as six hundred in one; to draw each frame anew would heat
// a wall's machine for what nobody can read.
const LEAST_BETWEEN_MS = 100

/**
 * @param frame calls back before the next paint with the time of its frame in ms, as
 *   `requestAnimationFrame` does.
 */
export function createSeconds(
  clock: { now(): Instant | null },
  frame: (call: (atMs: number) => void) => void,
): Seconds {
  const listeners = new Set<() => void>()
  let shown: Instant | null = secondOf(clock.now())
  let turnedAtMs = Number.NEGATIVE_INFINITY
  const look = () => {
    const second = secondOf(clock.now())
    if (second === shown) return false
    shown = second
    for (const listener of listeners) listener()
    return true
  }
  const onFrame = (atMs: number) => {
    if (listeners.size === 0) return
    if (atMs - turnedAtMs >= LEAST_BETWEEN_MS && look()) turnedAtMs = atMs
    frame(onFrame)
  }
  return {
    subscribe(onSecond) {
      listeners.add(onSecond)
      if (listeners.size === 1) frame(onFrame)
      return () => listeners.delete(onSecond)
    },
    current() {
      // Nobody looks each frame yet: what a first paint shows must not be as old as its rendering.
      if (listeners.size === 0) look()
      return shown
    },
    look,
  }
}

function secondOf(now: Instant | null): Instant | null {
  return now === null ? null : Math.floor(now / SECOND) * SECOND
}

const SecondsContext = createContext<Seconds | null>(null)
export const SecondsProvider = SecondsContext.Provider

/** The live second; renders anew each second. */
export function useSecond(): Instant | null {
  const seconds = useContext(SecondsContext)
  if (!seconds) throw new Error('useSecond needs a SecondsProvider above it')
  // A surface that is drawn as text, by a test, reads the same.
  return useSyncExternalStore(seconds.subscribe, seconds.current, seconds.current)
}
