// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, type Milliseconds } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

/** What the fetching process tells on its way; `total` is `null` where the sender doesn't say. */
export type FetchNews = { received: number; total: number | null } | { failed: string }

/** What is used of Node's `ChildProcess`. */
export type FetchingProcess = {
  stderr: NodeJS.ReadableStream | null
  on(what: 'message', call: (news: unknown) => void): unknown
  once(what: 'exit', call: (code: number | null) => void): unknown
  kill(): boolean
}

export type FetchEars = {
  timers: Timers
  /** Megabytes so far, and of how many where that is known; called once for each. */
  onProgress(received: number, total: number | null): void
}

// However slow a line is, something comes through it. One that stands still this long is dead.
const STILL_LIMIT_MS: Milliseconds = MINUTE
const MEGABYTE = 1_000_000
const LAST_WORDS = 4_000

/** Waits until the fetching process ends. Gives `null`, or why it failed. */
export function watchFetch(
  child: FetchingProcess,
  { timers, onProgress }: FetchEars,
): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  let lastWords = ''
  let failed: string | null = null
  let shown = -1
  let stopWaiting = () => {}
  child.stderr?.on('data', (data) => {
    lastWords = `${lastWords}${data}`.slice(-LAST_WORDS)
  })
  child.on('message', (message) => {
    // Our own process on the other side.
    const news = message as FetchNews
    if ('failed' in news) {
      failed = news.failed
      return
    }
    const { received, total } = news
    stopWaiting()
    // Once all has come, unpacking takes as long as the disk needs.
    if (received !== total) {
      stopWaiting = timers.after(STILL_LIMIT_MS, () => {
        failed = 'nothing came through for a minute'
        child.kill()
      })
    }
    const megabytes = Math.floor(received / MEGABYTE)
    if (megabytes === shown) return
    shown = megabytes
    onProgress(megabytes, total === null ? null : Math.round(total / MEGABYTE))
  })
  child.once('exit', (code) => {
    stopWaiting()
    resolve(code === 0 ? null : (failed ?? reasonIn(lastWords) ?? `exit code ${code}`))
  })
  return promise
}

/** `ENOSPC: no space left on device` of a whole stack. */
function reasonIn(lastWords: string): string | null {
  return /^\w*Error: (.+)$/m.exec(lastWords)?.[1] ?? null
}
