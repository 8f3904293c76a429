// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

// Long enough to read all of it, and to write an address down.
const LEFT_AFTER_MS = 5 * MINUTE

/** What is used of a window over a wall. */
export type OverWall = {
  once(what: 'closed', call: () => void): unknown
  close(): void
  webContents: {
    on(what: 'before-input-event', call: (_: unknown, key: { key: string }) => void): unknown
    on(what: 'before-mouse-event' | 'will-navigate', call: () => void): unknown
  }
}

/**
 * Gives the room its wall back, and keeps what is behind the PIN there: a window over a wall closes once nobody has
 * pressed or moved anything in it for a while, and by Escape, since it may have no frame to close it by.
 * @param isBusy whether Escape ends something in the window first
 */
export function closeWhenLeft(window: OverWall, timers: Timers, isBusy: () => boolean): void {
  let stop = () => {}
  const wait = () => {
    stop()
    stop = timers.after(LEFT_AFTER_MS, () => window.close())
  }
  const { webContents: contents } = window
  contents.on('before-input-event', (_, { key }) => {
    if (key === 'Escape' && !isBusy()) return window.close()
    wait()
  })
  contents.on('before-mouse-event', wait)
  contents.on('will-navigate', wait)
  window.once('closed', () => stop())
  wait()
}
