// SPDX-License-Identifier: EUPL-1.2

/**
 * What Electron's preload gives a page: a handful of native calls, and no way to the hub.
 * Absent in an ordinary browser.
 */
export type NativeBridge = {
  /** This machine's own secret as a display, kept by the system's keychain where there is one. */
  displayKey(): Promise<string>
}

/** The name under which the preload puts it on `window`. */
export const BRIDGE_NAME = 'zaalscherm'

/** Where an Electron display carries its own pages: `app://zaalscherm/…`. */
export const SCHEME = 'app'
export const PAGES_HOST = 'zaalscherm'
