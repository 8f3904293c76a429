// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow, Display } from 'electron'
import type { Timers } from '../../machine/timers.ts'
import { fillScreen, roomyWithin } from '../screens/place.ts'
import type { WindowSystem } from '../screens/window-system.ts'
import { fenceContents } from './fence.ts'
import { guardKeys } from './keys.ts'
import { recover } from './recover.ts'

export type DisplayPorts = {
  newWindow(): BrowserWindow
  /** The screen to be on now. */
  chooseScreen(): Display
  leave(): void
  tell(line: string): void
  timers: Timers
  system: WindowSystem
}

const NO_CURSOR = '* { cursor: none !important }'

/** A wall's window: it stays up, stays put, and comes back. */
export class DisplayWindow {
  private readonly page: string
  private readonly isKiosk: boolean
  private readonly ports: DisplayPorts
  private window: BrowserWindow
  private stopRecovering: () => void
  private stopPlacing = () => {}

  /** @param page the display's own page, which every window here shows and no other */
  constructor(page: string, isKiosk: boolean, ports: DisplayPorts) {
    this.page = page
    this.isKiosk = isKiosk
    this.ports = ports
    this.window = ports.newWindow()
    this.stopRecovering = this.open(this.window)
  }

  /** Fills its screen, at the start and when the screens have changed. */
  place(): void {
    this.stopPlacing()
    const { window, ports } = this
    if (window.isDestroyed() || !this.isKiosk) return
    this.stopPlacing = fillScreen(window, ports.chooseScreen(), ports)
  }

  private open(window: BrowserWindow): () => void {
    const { webContents: contents } = window
    const { timers, tell, leave } = this.ports
    const { bounds, workArea } = this.ports.chooseScreen()
    window.setMenu(null)
    window.setBounds(this.isKiosk ? bounds : roomyWithin(workArea))
    fenceContents(contents, (url) => url === this.page)
    if (this.isKiosk) guardKeys(window, leave, timers)
    contents.on('dom-ready', () => {
      contents.setZoomFactor(1)
      // It fails for a page that has just gone; the next one gets its own.
      if (this.isKiosk) contents.insertCSS(NO_CURSOR, { cssOrigin: 'user' }).catch(() => {})
    })
    window.once('ready-to-show', () => {
      window.show()
      this.place()
    })
    const load = () => {
      // A load that fails is told to `recover` as well, which is where it is mended.
      window.loadURL(this.page).catch(() => {})
    }
    const stop = recover(contents, { load, replace: () => this.replace(), tell }, timers)
    window.once('closed', stop)
    load()
    return stop
  }

  private replace(): void {
    const old = this.window
    this.stopRecovering()
    // The new one first: an app without windows would quit.
    this.window = this.ports.newWindow()
    this.stopRecovering = this.open(this.window)
    old.destroy()
  }
}
