// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { app } from '../app.ts'
import { failWhereAsked } from '../faults.ts'
import { screen } from './screen.ts'
import { WebContents } from './web-contents.ts'
import { addWindow, bringToFront, openWindows, removeWindow, windowInFront } from './window-list.ts'

type Bounds = { x: number; y: number; width: number; height: number }
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
  private bounds: Bounds
  private isInKiosk = false
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
    this.bounds = { x: 0, y: 0, width, height }
    this.isShown = show
    this.webContents = new WebContents(webPreferences?.preload ?? null, this.bounds)
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    addWindow(this)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  getTitle = () => this.title
  getBounds = () => ({ ...this.bounds })
  isKiosk = () => this.isInKiosk
  isVisible = () => this.isShown
  isMinimized = () => this.isSmall
  isDestroyed = () => this.isGone
  isFocused = () => windowInFront() === this
  setMenu(_menu: null): void {}

  setBounds(bounds: Bounds): void {
    // As window managers do: a full screen stays where it is.
    if (this.isInKiosk) return
    this.resize(bounds)
  }

  setKiosk(isKiosk: boolean): void {
    this.isInKiosk = isKiosk
    if (isKiosk) this.resize(screen.getDisplayMatching(this.bounds).bounds)
  }

  show(): void {
    this.isShown = true
    this.focus()
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

  private resize(bounds: Bounds): void {
    this.bounds = { ...bounds }
    this.webContents.resize(bounds)
  }
}
