// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import type { Rectangle } from 'electron'
import { PlacedWindow } from '../../../electron/app/screens/placed-window.test-kit.ts'
import { windowSystem } from '../../../electron/app/screens/window-system.ts'
import { machineTimers } from '../../../electron/machine/timers.ts'
import { app } from '../app.ts'
import { failWhereAsked } from '../faults.ts'
import { screen } from './screen.ts'
import { WebContents } from './web-contents.ts'
import { addWindow, bringToFront, openWindows, removeWindow, windowInFront } from './window-list.ts'

const SYSTEM = windowSystem(
  process.platform,
  process.env,
  app.commandLine.getSwitchValue('ozone-platform'),
)

type Options = {
  title?: string
  width?: number
  height?: number
  show?: boolean
  webPreferences?: { preload?: string }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = openWindows
  static getFocusedWindow = windowInFront
  readonly webContents: WebContents
  private readonly title: string
  private readonly placed: PlacedWindow
  private isShown: boolean
  private isSmall = false
  private isGone = false

  constructor({
    title = '',
    width = 800,
    height = 600,
    show = true,
    webPreferences,
  }: Options = {}) {
    super()
    failWhereAsked('BrowserWindow')
    this.title = title
    this.isShown = show
    this.webContents = new WebContents(webPreferences?.preload ?? null, { width, height })
    this.placed = new PlacedWindow({
      system: SYSTEM,
      screens: screen.getAllDisplays,
      timers: machineTimers,
      onResize: (bounds) => this.webContents.resize(bounds),
    })
    this.placed.setBounds({ x: 0, y: 0, width, height })
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    addWindow(this)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  getTitle = () => this.title
  getBounds = () => this.placed.getBounds()
  isKiosk = () => this.placed.isKiosk()
  isVisible = () => this.isShown
  isMinimized = () => this.isSmall
  isDestroyed = () => this.isGone
  isFocused = () => windowInFront() === this
  setMenu(_menu: object | null): void {}
  setOpacity(_opacity: number): void {}

  setBounds(bounds: Rectangle): void {
    this.placed.setBounds(bounds)
  }

  setKiosk(isKiosk: boolean): void {
    this.placed.setKiosk(isKiosk)
  }

  show(): void {
    this.isShown = true
    this.focus()
  }

  showInactive(): void {
    this.isShown = true
  }

  hide(): void {
    this.isShown = false
    if (this.isFocused()) bringToFront(null)
  }

  focus(): void {
    bringToFront(this)
    this.emit('focus')
  }

  minimize(): void {
    this.isSmall = true
  }

  restore(): void {
    this.isSmall = false
  }

  close(): void {
    this.destroy()
  }

  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    removeWindow(this)
    void this.webContents.discard()
    this.emit('closed')
    app.windowClosed()
  }
}
