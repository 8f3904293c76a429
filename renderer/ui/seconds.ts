// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext, useSyncExternalStore } from 'react'
import { type Instant, SECOND } from '../../shared/instant.ts'

/** Whole hub seconds, as one animation-frame loop reads them: all digits turn in one frame. */
export type Seconds = {
  subscribe(onSecond: () => void): () => void
  /** The hub second that goes on, as an instant; `null` before the first fix. */
  current(): Instant | null
}

/** @param frame calls back before the next paint, as `requestAnimationFrame` does. */
export function createSeconds(
  clock: { now(): Instant | null },
  frame: (call: () => void) => void,
): Seconds {
  const listeners = new Set<() => void>()
  let shown: Instant | null = secondOf(clock.now())
  const look = () => {
    if (listeners.size === 0) return
    const second = secondOf(clock.now())
    if (second !== shown) {
      shown = second
      for (const listener of listeners) listener()
    }
    frame(look)
  }
  return {
    subscribe(onSecond) {
      listeners.add(onSecond)
      if (listeners.size === 1) frame(look)
      return () => listeners.delete(onSecond)
    },
    current: () => shown,
  }
}

function secondOf(now: Instant | null): Instant | null {
  return now === null ? null : Math.floor(now / SECOND) * SECOND
}

const SecondsContext = createContext<Seconds | null>(null)
export const SecondsProvider = SecondsContext.Provider

/** The hub second that goes on; renders anew each second. */
export function useSecond(): Instant | null {
  const seconds = useContext(SecondsContext)
  if (!seconds) throw new Error('useSecond needs a SecondsProvider above it')
  return useSyncExternalStore(seconds.subscribe, seconds.current)
}
