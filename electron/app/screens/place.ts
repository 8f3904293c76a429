// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow, Display, Rectangle } from 'electron'
import type { Timers } from '../../machine/timers.ts'

// Window managers take a moment, and some need telling twice.
const LOOK_AGAIN_MS = 500
const MOST_TRIES = 3
// Fractional scaling rounds a window's edges.
const SLACK_PX = 2

type Placeable = Pick<
  BrowserWindow,
  'setBounds' | 'getBounds' | 'setKiosk' | 'isKiosk' | 'isDestroyed'
>

/**
 * Fills `screen` with the window: on that screen first, kiosk after, and looked at again.
 * @param tell hears it when the window still isn't there after three tries
 * @returns how to stop looking
 */
export function fillScreen(
  window: Placeable,
  screen: Pick<Display, 'bounds'>,
  timers: Timers,
  tell: (line: string) => void,
): () => void {
  let stop = attempt(1)

  function attempt(number: number): () => void {
    // A window in kiosk can't be moved to another screen.
    if (window.isKiosk() && !fills(window.getBounds(), screen.bounds)) window.setKiosk(false)
    window.setBounds(screen.bounds)
    window.setKiosk(true)
    return timers.after(LOOK_AGAIN_MS, () => check(number))
  }

  function check(number: number): void {
    if (window.isDestroyed()) return
    if (window.isKiosk() && fills(window.getBounds(), screen.bounds)) return
    if (number < MOST_TRIES) stop = attempt(number + 1)
    else tell(`the window does not fill its screen: ${JSON.stringify(window.getBounds())}`)
  }

  return () => stop()
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

function fills(window: Rectangle, screen: Rectangle): boolean {
  const sides = ['x', 'y', 'width', 'height'] as const
  return sides.every((side) => Math.abs(window[side] - screen[side]) <= SLACK_PX)
}
