// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow, Display } from 'electron'
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { Language } from '../../../shared/text.ts'
import type { Timers } from '../../machine/timers.ts'
import { fillScreen, isFilled, roomyWithin } from '../screens/place.ts'
import type { WindowSystem } from '../screens/window-system.ts'
import { hideCursor } from './cursor.ts'
import { faultPage } from './fault-page.ts'
import { fenceContents, isSameWall } from './fence.ts'
import { guardKeys } from './keys.ts'
import { type FrameWatch, PAINT_A_FRAME, watchFrames } from './painted-frames.ts'
import { pictureOf } from './picture.ts'
import { type Recovering, recover } from './recover.ts'
import { Recovery } from './recovery.ts'
import { keepZoom } from './zoom.ts'

// Longer than any machine takes to its first frame.
const SHOWN_AFTER_MS = 10 * SECOND

export type DisplayPorts = {
  newWindow(): BrowserWindow
  /** The screen to be on now. */
  chooseScreen(): Display
  /** Whether the machine sleeps or is locked: nothing is painted then, and nobody looks. */
  isResting(): boolean
  /** The way out was held on this window. */
  leave(window: BrowserWindow): void
  /** The keys of the window about this machine were held on it. */
  openMachine(window: BrowserWindow): void
  /** Told with each frame that is known to be painted. */
  painted(): void
  /** The app anew, as nothing else helps. */
  restart(): void
  tell(line: string): void
  timers: Timers
  system: WindowSystem
  language: Language
}

/** A wall's window: it stays up, stays put, and comes back. */
export class DisplayWindow {
  private readonly page: string
  private readonly isKiosk: boolean
  /** It is meant to fill its screen: not while somebody has left the kiosk. */
  isFull: boolean
  private readonly ports: DisplayPorts
  private readonly recovery = new Recovery()
  private window: BrowserWindow
  private recovering: Recovering
  private stopPlacing = () => {}
  private frames: FrameWatch | null = null
  private painted: { at: Milliseconds; isCounting: boolean } | null = null

  /** @param page the display's own page, which every window here shows and no other */
  constructor(page: string, isKiosk: boolean, ports: DisplayPorts) {
    this.page = page
    this.isKiosk = isKiosk
    this.isFull = isKiosk
    this.ports = ports
    this.window = ports.newWindow()
    this.recovering = this.open(this.window)
  }

  /** Whether a time runs on the wall that people look at; a page that is gone shows none. */
  get isCounting(): boolean {
    return this.painted?.isCounting ?? false
  }

  get isMinimised(): boolean {
    return !this.window.isDestroyed() && this.window.isMinimized()
  }

  /** Whether it fills its screen; `null`: it isn't meant to, or that can't be told. */
  get isFilled(): boolean | null {
    if (!this.isFull || this.ports.system === 'wayland' || this.window.isDestroyed()) return null
    return isFilled(this.window, this.ports.chooseScreen())
  }

  /** What it really shows, small. */
  picture(): Promise<string | null> {
    return pictureOf(this.window.webContents, this.ports.timers)
  }

  /** Fills its screen, at the start and when the screens have changed. */
  place(): void {
    this.stopPlacing()
    const { window, ports } = this
    if (window.isDestroyed() || !this.isFull) return
    if (window.isMinimized()) window.restore()
    this.stopPlacing = fillScreen(window, ports.chooseScreen(), ports)
  }

  /** Leaves the full screen for an ordinary size, or goes back into it; one that has no kiosk stays. */
  turnFull(isFull: boolean): void {
    const { window } = this
    if (!this.isKiosk || this.isFull === isFull || window.isDestroyed()) return
    this.isFull = isFull
    if (isFull) return this.place()
    this.stopPlacing()
    window.setKiosk(false)
    window.setBounds(roomyWithin(this.ports.chooseScreen().workArea))
  }

  /** Loads its page anew, as the desk asks. */
  reload(): void {
    if (!this.window.isDestroyed()) this.load(this.window)
  }

  /** It has no screen any more. */
  close(): void {
    this.stopPlacing()
    this.recovering.stop()
    this.forgetFrames(this.window)
    this.window.destroy()
  }

  private open(window: BrowserWindow): Recovering {
    const { webContents: contents } = window
    const { timers, tell, leave, openMachine, restart } = this.ports
    const { bounds, workArea } = this.ports.chooseScreen()
    window.setMenu(null)
    window.setBounds(this.isFull ? bounds : roomyWithin(workArea))
    fenceContents(contents, (url) => isSameWall(url, this.page))
    keepZoom(contents)
    if (this.isKiosk) {
      const held = { 'way-out': () => leave(window), machine: () => openMachine(window) }
      guardKeys(window, held, timers)
      hideCursor(contents, timers)
    }
    const show = () => {
      if (window.isDestroyed() || window.isVisible()) return
      window.show()
      this.place()
    }
    window.once('ready-to-show', show)
    // Whatever sends all windows away, a wall's comes back.
    window.on('minimize', () => this.place())
    // Black is better than somebody's desktop, and what isn't shown is not watched.
    const stopWaiting = timers.after(SHOWN_AFTER_MS, show)
    window.once('closed', stopWaiting)
    const recovering = recover(
      contents,
      {
        recovery: this.recovery,
        load: () => this.load(window),
        replace: () => this.replace(),
        restart,
        showFault: (reason) => {
          this.forgetFrames(window)
          window.loadURL(faultPage(reason, this.ports.language)).catch(() => {})
        },
        tell,
      },
      timers,
    )
    contents.on('dom-ready', () => {
      if (isSameWall(contents.getURL(), this.page)) this.frames?.loaded()
    })
    contents.on('render-process-gone', () => this.forgetFrames(window))
    window.once('closed', () => {
      recovering.stop()
      this.forgetFrames(window)
    })
    this.load(window, recovering)
    return recovering
  }

  private load(window: BrowserWindow, recovering = this.recovering): void {
    this.forgetFrames(window)
    const { timers } = this.ports
    this.frames = watchFrames({
      ask: () => window.webContents.executeJavaScript(PAINT_A_FRAME),
      isSeen: () => this.isSeen(window),
      painted: ({ isCounting }) => {
        this.painted = { at: timers.now(), isCounting }
        this.recovery.painted()
        this.ports.painted()
      },
      showsNothing: () => {
        this.painted = null
        recovering.showsNothing()
      },
      timers,
    })
    // A load that fails is told to `recover` as well, which is where it is mended.
    window.loadURL(this.page).catch(() => {})
  }

  private isSeen(window: BrowserWindow): boolean {
    return window.isVisible() && !window.isMinimized() && !this.ports.isResting()
  }

  /** @param window whose page goes; one that was replaced has no say any more */
  private forgetFrames(window: BrowserWindow): void {
    if (window !== this.window) return
    this.frames?.stop()
    this.painted = null
  }

  private replace(): void {
    const old = this.window
    this.recovering.stop()
    this.forgetFrames(old)
    // The new one first: an app without windows would quit.
    this.window = this.ports.newWindow()
    this.recovering = this.open(this.window)
    old.destroy()
  }
}
