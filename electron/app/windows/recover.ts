// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import { afterFailure } from '../../machine/back-off.ts'
import type { Timers } from '../../machine/timers.ts'

const HUNG_AFTER_MS = 15 * SECOND
// Chromium's code for a load that something newer took the place of.
const LOAD_REPLACED = -3

/** What is used of a window's `webContents`. */
export type Contents = {
  on(what: 'render-process-gone', call: (_: unknown, gone: { reason: string }) => void): unknown
  on(what: 'unresponsive' | 'responsive', call: () => void): unknown
  on(
    what: 'did-fail-load',
    call: (_: unknown, code: number, reason: string, url: string, isMainFrame: boolean) => void,
  ): unknown
  forcefullyCrashRenderer(): void
}

export type Mending = {
  /** Loads the window's own page once more. */
  load(): void
  /** A new window in this one's place: reloading didn't help. */
  replace(): void
  tell(line: string): void
}

/** Brings a wall's page back whatever happens to it; gives back how to stop. */
export function recover(contents: Contents, mending: Mending, timers: Timers): () => void {
  let failures: number[] = []
  let stopWaiting = () => {}
  let stopHanging = () => {}
  let isStopped = false

  contents.on('render-process-gone', (_, { reason }) => failed(`page gone (${reason})`))
  contents.on('did-fail-load', (_, code, reason, _url, isMainFrame) => {
    if (isMainFrame && code !== LOAD_REPLACED) failed(`page not loaded (${reason || code})`)
  })
  contents.on('unresponsive', () => {
    stopHanging()
    if (!isStopped)
      stopHanging = timers.after(HUNG_AFTER_MS, () => contents.forcefullyCrashRenderer())
  })
  contents.on('responsive', () => stopHanging())

  function failed(what: string): void {
    if (isStopped) return
    stopHanging()
    stopWaiting()
    const after = afterFailure(failures, timers.now())
    failures = after.failures
    if (after.isTooOften) {
      mending.tell(`${what} too often: a new window`)
      stopWaiting = timers.after(after.waitMs, mending.replace)
      return
    }
    mending.tell(`${what}: loading again in ${after.waitMs / SECOND} s`)
    stopWaiting = timers.after(after.waitMs, mending.load)
  }

  return () => {
    isStopped = true
    stopWaiting()
    stopHanging()
  }
}
