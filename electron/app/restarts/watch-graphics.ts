// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

// Chromium starts the process again by itself; one that keeps going takes the picture with it.
const WITHIN_MS = 5 * MINUTE
const TOO_OFTEN = 3

/** What is used of Electron's `app`. */
type App = {
  on(
    what: 'child-process-gone',
    call: (_: unknown, gone: { type: string; reason: string }) => void,
  ): unknown
}

/** Calls back once, when the process that draws was gone three times in five minutes. */
export function watchGraphics(
  app: App,
  { timers, tell, tooOften }: { timers: Timers; tell(line: string): void; tooOften(): void },
): void {
  let gone: number[] = []
  let isTold = false
  app.on('child-process-gone', (_, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return
    tell(`the process that draws is gone (${reason})`)
    const now = timers.now()
    gone = [...gone.filter((at) => now - at < WITHIN_MS), now]
    if (isTold || gone.length < TOO_OFTEN) return
    isTold = true
    tooOften()
  })
}
