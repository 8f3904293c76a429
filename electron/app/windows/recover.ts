// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'
import type { Recovery } from './recovery.ts'

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
  isCrashed(): boolean
  forcefullyCrashRenderer(): void
}

export type Mending = {
  recovery: Recovery
  /** Loads the window's own page once more. */
  load(): void
  /** A new window in this one's place: reloading didn't help. */
  replace(): void
  /** The app anew: a new window didn't help either. It may be a while before it ends. */
  restart(): void
  /** What stands there until the page does, where Electron would leave the window empty. */
  showFault(reason: string): void
  tell(line: string): void
}

export type Recovering = {
  /** The page is there and shows nothing: it is crashed, and so loaded again. */
  showsNothing(): void
  stop(): void
}

/** Brings a window's page back whatever happens to it. */
export function recover(contents: Contents, mending: Mending, timers: Timers): Recovering {
  let stopWaiting = () => {}
  let stopHanging = () => {}
  let isStopped = false

  contents.on('render-process-gone', (_, { reason }) => failed(`page gone (${reason})`))
  contents.on('did-fail-load', (_, code, reason, url, isMainFrame) => {
    if (isStopped || !isMainFrame || code === LOAD_REPLACED || isOfFault(url)) return
    const why = reason || String(code)
    failed(`page not loaded (${why})`)
    mending.showFault(why)
  })
  contents.on('unresponsive', () => {
    stopHanging()
    if (!isStopped) stopHanging = timers.after(HUNG_AFTER_MS, crash)
  })
  contents.on('responsive', () => stopHanging())

  function crash(): void {
    if (contents.isCrashed()) failed('page gone')
    else contents.forcefullyCrashRenderer()
  }

  function failed(what: string): void {
    if (isStopped) return
    stopHanging()
    stopWaiting()
    const { cure, waitMs } = mending.recovery.failed(timers.now())
    mending.tell(`${what}: ${SAID[cure]} in ${waitMs / SECOND} s`)
    stopWaiting = timers.after(waitMs, () => {
      if (cure === 'new-window') return mending.replace()
      if (cure === 'new-app') mending.restart()
      mending.load()
    })
  }

  return {
    showsNothing: () => {
      if (isStopped) return
      mending.tell('the page shows nothing')
      crash()
    },
    stop: () => {
      isStopped = true
      stopWaiting()
      stopHanging()
    },
  }
}

const SAID = { load: 'loading again', 'new-window': 'a new window', 'new-app': 'the app anew' }

function isOfFault(url: string): boolean {
  return url.startsWith('data:')
}
