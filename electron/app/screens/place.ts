// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow, Display, Rectangle } from 'electron'
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'
import type { WindowSystem } from './window-system.ts'

// Window managers take a moment, and some need telling twice.
const LOOK_AGAIN_MS = 500
// There a full screen comes and goes with a movement, and what is asked for meanwhile is lost.
const LOOK_AGAIN_ON_MACOS_MS = 2 * SECOND
const MOST_TRIES = 3
// A full screen leaves out a MacBook's notch, and fractional scaling rounds a window's edges.
const ENOUGH = 0.9

type Placeable = Pick<
  BrowserWindow,
  'setBounds' | 'getBounds' | 'setKiosk' | 'isKiosk' | 'isDestroyed'
>

export type PlacePorts = {
  system: WindowSystem
  timers: Timers
  /** Hears it when the window still isn't there after three tries. */
  tell(line: string): void
}

/**
 * Fills `screen` with the window: on that screen first, kiosk after, and looked at again.
 * @returns how to stop looking
 */
export function fillScreen(
  window: Placeable,
  screen: Pick<Display, 'bounds'>,
  { system, timers, tell }: PlacePorts,
): () => void {
  const lookAgainMs = system === 'macos' ? LOOK_AGAIN_ON_MACOS_MS : LOOK_AGAIN_MS
  // There nobody but the compositor places a window, or is told where it is.
  if (system === 'wayland') {
    if (!window.isKiosk()) window.setKiosk(true)
    return () => {}
  }
  let stop = attempt(1)

  function attempt(number: number): () => void {
    if (!window.isKiosk()) return fill(number)
    if (isFilled(window, screen)) return () => {}
    // A window in kiosk can't be moved to another screen.
    window.setKiosk(false)
    if (system !== 'macos') return fill(number)
    return timers.after(lookAgainMs, () => {
      if (!window.isDestroyed()) stop = fill(number)
    })
  }

  function fill(number: number): () => void {
    window.setBounds(screen.bounds)
    window.setKiosk(true)
    return timers.after(lookAgainMs, () => check(number))
  }

  function check(number: number): void {
    if (window.isDestroyed() || (window.isKiosk() && isFilled(window, screen))) return
    if (number < MOST_TRIES) stop = attempt(number + 1)
    else tell(`the window does not fill its screen: ${JSON.stringify(window.getBounds())}`)
  }

  return () => stop()
}

/** Whether the window covers its screen; nothing that can be told on Wayland. */
export function isFilled(
  window: Pick<BrowserWindow, 'getBounds'>,
  screen: Pick<Display, 'bounds'>,
): boolean {
  return covered(screen.bounds, window.getBounds()) >= ENOUGH
}

/** Most of the screen, in the middle: a wall that is being tried out. */
export function roomyWithin(area: Rectangle): Rectangle {
  const width = Math.min(1280, Math.round(area.width * 0.8))
  const height = Math.round((width * 9) / 16)
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  }
}

/** How much of the screen the window covers, from 0 to 1. */
function covered(screen: Rectangle, window: Rectangle): number {
  const right = Math.min(screen.x + screen.width, window.x + window.width)
  const bottom = Math.min(screen.y + screen.height, window.y + window.height)
  const width = Math.max(0, right - Math.max(screen.x, window.x))
  const height = Math.max(0, bottom - Math.max(screen.y, window.y))
  return (width * height) / (screen.width * screen.height)
}
