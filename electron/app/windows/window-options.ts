// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'

const CLOSED_IN: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
}

export type WindowWish = {
  title: string
  /** Developer tools are for development. */
  hasTools: boolean
}

/** The desk: an ordinary window on the hub's page, without a bridge to this machine. */
export function deskOptions({ title, hasTools }: WindowWish): BrowserWindowConstructorOptions {
  return {
    title,
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: '#0B1020',
    // A desk behind the slides of a talk keeps its link and its time all the same.
    webPreferences: { ...CLOSED_IN, devTools: hasTools, backgroundThrottling: false },
  }
}

/** A wall: black until it has something to show, and never slowed down when it isn't in front. */
export function displayOptions(
  wish: WindowWish & { isKiosk: boolean; preload: string },
): BrowserWindowConstructorOptions {
  return {
    title: wish.title,
    show: false,
    backgroundColor: '#000000',
    frame: !wish.isKiosk,
    // Electron 43 and later round a frameless window's corners on Linux: the wall shines through.
    roundedCorners: false,
    webPreferences: {
      ...CLOSED_IN,
      devTools: wish.hasTools && !wish.isKiosk,
      preload: wish.preload,
      backgroundThrottling: false,
      // Nobody clicks on a wall before its sound.
      autoplayPolicy: 'no-user-gesture-required',
    },
  }
}
