// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow } from 'electron'
import type { Language } from '../../../shared/text.ts'
import type { Timers } from '../../machine/timers.ts'
import { faultPage } from './fault-page.ts'
import { fenceContents, isBesideDesk, withinOrigin } from './fence.ts'
import { recover } from './recover.ts'
import { Recovery } from './recovery.ts'

/** The desk's page with all days, as its navigation has it. */
const DAYS_PAGE = 'library'

export type DeskPorts = {
  newWindow(): BrowserWindow
  tell(line: string): void
  timers: Timers
  language: Language
}

/** The facilitator's window, on the desk's address that the hub gave. */
export class DeskWindow {
  private readonly ports: DeskPorts
  private window: BrowserWindow | null = null
  private url: string | null = null

  constructor(ports: DeskPorts) {
    this.ports = ports
  }

  /**
   * The hub is ready at `url`. A desk that is open keeps its page, which links again by
   * itself; the new address is for the next time that its page is loaded.
   */
  hubReady(url: string): void {
    this.url = url
    if (!this.window) this.open(url)
  }

  /** Brings the desk to the front, opened again if it was closed. */
  focus(): void {
    const { window, url } = this
    if (!window) {
      if (url) this.open(url)
      return
    }
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  /** Brings the desk to the front on the page with all days. */
  focusDays(): void {
    this.focus()
    // The same page with another hash: nothing is loaded anew.
    const { window, url } = this
    if (window && url) window.loadURL(withHash(url, DAYS_PAGE)).catch(() => {})
  }

  private open(url: string): void {
    const window = this.ports.newWindow()
    this.window = window
    const load = () => {
      // A load that fails is told to `recover` as well, which is where it is mended.
      window.loadURL(this.url ?? url).catch(() => {})
    }
    // The key in the address is good for once; after that the desk has a cookie.
    const { webContents: contents } = window
    const recovery = new Recovery()
    contents.on('did-finish-load', () => {
      // Not of the page that says that the desk's own isn't there.
      if (!withinOrigin(url)(contents.getURL())) return
      this.url = withoutHash(url)
      recovery.painted()
    })
    fenceContents(contents, withinOrigin(url), isBesideDesk(url))
    const { tell, timers, language } = this.ports
    const showFault = (reason: string) => {
      window.loadURL(faultPage(reason, language)).catch(() => {})
    }
    // Somebody sits before it: their window stays, and so does the app with its hub.
    const mending = { recovery, load, replace: load, restart: () => {}, showFault, tell }
    const { stop } = recover(contents, mending, timers)
    window.once('ready-to-show', () => window.show())
    window.once('closed', () => {
      stop()
      this.window = null
    })
    load()
  }
}

function withoutHash(address: string): string {
  return withHash(address, '')
}

function withHash(address: string, hash: string): string {
  const url = new URL(address)
  url.hash = hash
  return url.href
}
