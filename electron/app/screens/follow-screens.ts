// SPDX-License-Identifier: EUPL-1.2
import type { Timers } from '../../machine/timers.ts'

// One cable that is pulled reports itself several times over.
const SETTLE_MS = 500
const CHANGES = ['display-added', 'display-removed', 'display-metrics-changed'] as const

/** What is used of Electron's `screen`. */
export type Screens = {
  on(change: (typeof CHANGES)[number], call: () => void): unknown
  off(change: (typeof CHANGES)[number], call: () => void): unknown
}

/** Calls back once the screens have come to rest after a change; gives back how to stop. */
export function followScreens(screens: Screens, settled: () => void, timers: Timers): () => void {
  let stopWaiting = () => {}
  const changed = () => {
    stopWaiting()
    stopWaiting = timers.after(SETTLE_MS, settled)
  }
  for (const change of CHANGES) screens.on(change, changed)
  return () => {
    stopWaiting()
    for (const change of CHANGES) screens.off(change, changed)
  }
}
