// SPDX-License-Identifier: EUPL-1.2
import type { Rectangle } from 'electron'
import type { Timers } from '../../machine/timers.ts'
import type { WindowSystem } from './window-system.ts'

// A full screen of macOS comes and goes with a movement.
const MACOS_MOVES_MS = 1_000
/** What the camera of a MacBook takes from the top of a full screen. */
const NOTCH_PX = 37

export type Placing = {
  system: WindowSystem
  screens(): readonly { bounds: Rectangle }[]
  timers: Timers
  /** How many requests to move a window manager ignores at first. */
  deaf?: number
  onResize?(bounds: Rectangle): void
}

/**
 * Where a window is, as each system has it with Electron: a full screen stays on its screen. On Wayland
 * the compositor places it, and it is told to be at 0,0 always (`BrowserWindow.getBounds`). On macOS a
 * full screen is there after a while, is smaller than a screen with a notch, and what is asked for
 * meanwhile is lost (`native_window_mac.mm`).
 */
export class PlacedWindow {
  /** What it was asked, in order. */
  readonly done: ('move' | 'kiosk' | 'no kiosk')[] = []
  private readonly placing: Placing
  private bounds: Rectangle = { x: 0, y: 0, width: 800, height: 600 }
  private isInKiosk = false
  private isMoving = false
  private deaf: number

  constructor(placing: Placing) {
    this.placing = placing
    this.deaf = placing.deaf ?? 0
  }

  getBounds = (): Rectangle => {
    const { x, y } = this.placing.system === 'wayland' ? { x: 0, y: 0 } : this.bounds
    return { ...this.bounds, x, y }
  }
  isKiosk = () => this.isInKiosk
  isDestroyed = () => false

  setBounds = (wish: Partial<Rectangle>): void => {
    this.done.push('move')
    if (this.isInKiosk || this.isMoving) return
    this.deaf -= 1
    if (this.deaf >= 0) return
    const { x, y } = this.bounds
    const place = this.placing.system === 'wayland' ? { x, y } : {}
    this.become({ ...this.bounds, ...wish, ...place })
  }

  setKiosk = (isKiosk: boolean): void => {
    this.done.push(isKiosk ? 'kiosk' : 'no kiosk')
    this.isInKiosk = isKiosk
    if (this.placing.system !== 'macos') return this.fill(isKiosk)
    if (this.isMoving) return
    this.isMoving = true
    this.placing.timers.after(MACOS_MOVES_MS, () => {
      this.isMoving = false
      this.fill(isKiosk)
    })
  }

  private fill(isFull: boolean): void {
    const { screens, system } = this.placing
    const under = screens().findLast(({ bounds }) => bounds.x <= this.bounds.x) ?? screens()[0]
    if (!under) return
    const { x, y, width, height } = under.bounds
    const notch = system === 'macos' ? NOTCH_PX : 0
    if (isFull) this.become({ x, y: y + notch, width, height: height - notch })
    // Back to a size of its own, where it is.
    else this.become({ x, y, width: Math.min(width, 800), height: Math.min(height, 600) })
  }

  private become(bounds: Rectangle): void {
    this.bounds = bounds
    this.placing.onResize?.(bounds)
  }
}
